/// Reads that something is better, stronger or longer lasting than something else.
enum ComparisonReader: SlotReader {
    static let gate = SlotGate([.better, .sameAs])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        // "64%, against 33% with saline" compares the arms of a study.
        // A heading announces a comparison and makes none.
        if sentence.isHeading { return [] }
        if sentence.has(.control) || sentence.shares.count >= 2 { return [] }
        return sentence.places([.better, .sameAs], in: sentence.ownRange).prefix(1).compactMap { index in
            let token = sentence.tokens[index]
            // "41% better" tells how much a result was.
            if token.has(.better), isMeasured(index, sentence) || sentence.isBetterLook(index) { return nil }
            if token.has(.sameAs), !token.has(.better), !comparesProducts(index, sentence) { return nil }
            return sentence.assertion(.comparison(isOfTwo: isOfTwo(index, sentence)), words: sentence.extent(index))
        }
    }

    /// "Safer than other fillers": what is compared and what it is compared with are both named.
    private static func isOfTwo(_ index: Int, _ sentence: SentenceReading) -> Bool {
        let clause = sentence.clause(of: index).range
        let end = sentence.extent(index).upperBound
        func names(_ range: Range<Int>) -> Bool {
            range.contains { place in
                !sentence.tokens[place].isCovered
                    && (sentence.named(at: place) != nil
                        || sentence.mentions.contains { $0.at == place && $0.kind == .other })
            }
        }
        return names(end..<max(end, clause.upperBound)) && names(0..<index)
    }

    /// A share of people or of a measure is said to be better, and no other thing stands behind.
    private static func isMeasured(_ index: Int, _ sentence: SentenceReading) -> Bool {
        guard sentence.shares.count == 1, sentence.hasAny([.rated, .rater, .selfRated, .study, .satisfied]) else {
            return false
        }
        let end = sentence.extent(index).upperBound
        return !(end..<max(end, sentence.tokens.count)).contains {
            !sentence.tokens[$0].isCovered && (sentence.named(at: $0) != nil || sentence.tokens[$0].has(.versus))
        }
    }

    /// "the same molecule as Botox": another product stands behind.
    private static func comparesProducts(_ index: Int, _ sentence: SentenceReading) -> Bool {
        let clause = sentence.clause(of: index).range
        let end = sentence.extent(index).upperBound
        let named = (end..<max(end, clause.upperBound)).contains {
            !sentence.tokens[$0].isCovered && sentence.named(at: $0) != nil
        }
        return named && !sentence.kinds.contains(.formerName) && !sentence.kinds.contains(.productClass)
    }
}

extension SentenceReading {
    /// "A better chin profile", "softer acne scars": an improvement of what is treated; nothing stands on the other side.
    func isBetterLook(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.has(.better), token.tag == .adjective, token.length == 1,
            !hasAny([.versus, .sameAs, .control, .pair, .firstOfTwo, .secondOfTwo])
        else { return false }
        let end = extent(index).upperBound
        guard let noun = named(.condition).first(where: { $0.at >= end }), phrase(of: noun.at).contains(index) else {
            return false
        }
        return !(end..<max(end, tokens.count)).contains { !tokens[$0].isCovered && named(at: $0) != nil }
    }
}
