/// Reads who is said to make a product: "made by", "from Merz", "Maker: Galderma", "Ipsen makes one".
enum MakerReader: SlotReader {
    static let gate = SlotGate(kinds: [.maker])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        var seen: Set<Int> = []
        return sentence.named(.maker).filter { seen.insert($0.at).inserted }.compactMap { assertion($0, sentence) }
    }

    private static func assertion(_ mention: SentenceReading.Mention, _ sentence: SentenceReading) -> Assertion? {
        guard mention.range.overlaps(sentence.ownRange), saysMaker(mention, sentence) else { return nil }
        let makers = sentence.mentions.filter { $0.kind == .maker && $0.at == mention.at }.map(\.concept)
        let clause = sentence.clause(of: mention.at).range
        var assertion = sentence.assertion(
            .maker(makers), words: mention.range,
            read: sentence.places([.maker], in: clause).map(sentence.extent) + sentence.negations(of: mention.at))
        let segment = segment(around: mention.at, sentence)
        if let own = segment.first(where: { !sentence.tokens[$0].isCovered && sentence.named(at: $0) != nil }),
            let subject = sentence.named(at: own)
        {
            assertion.subject = sentence.isKindAlone(own) ? sentence.clauseSubject(at: mention.at) : subject
        } else {
            assertion.subject = sentence.clauseSubject(at: mention.at)
        }
        return assertion
    }

    private static func saysMaker(_ mention: SentenceReading.Mention, _ sentence: SentenceReading) -> Bool {
        if sentence.has(.maker) { return true }
        guard let before = sentence.place(before: mention.at) else { return false }
        // "a laser from Solta Medical", "Galderma's Sculptra"
        guard sentence.tokens[before].tag == .preposition || sentence.tokens[before].tag == .particle,
            let noun = sentence.place(before: before)
        else { return false }
        if sentence.named(at: noun) != nil { return true }
        // "comes from Merz", "is from Merz", not "we order from Merz".
        return (sentence.tokens[noun].tag == .verb || sentence.tokens[noun].tag == .auxiliary)
            && !sentence.contains([.clinic, .reader], in: sentence.clause(of: mention.at).range)
    }

    /// The words between the commas and conjunctions around a place: "Ipsen makes one, Allergan the other".
    private static func segment(around index: Int, _ sentence: SentenceReading) -> Range<Int> {
        func isEdge(_ place: Int) -> Bool {
            let token = sentence.tokens[place]
            return token.kind == .comma || token.kind == .semicolon || token.kind == .colon || token.tag == .conjunction
        }
        let clause = sentence.range
        var lower = index
        while lower > clause.lowerBound, !isEdge(lower - 1) { lower -= 1 }
        var upper = index
        while upper < clause.upperBound, !isEdge(upper) { upper += 1 }
        return lower..<max(lower, upper)
    }
}
