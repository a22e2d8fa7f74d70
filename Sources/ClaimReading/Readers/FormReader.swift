/// Reads the form that a product is said to have: "is a cream", "Latisse solution", "Form: gel", "comes as a tablet".
enum FormReader: SlotReader {
    static let gate = SlotGate(kinds: [.form])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        var seen: Set<Int> = []
        return sentence.named(.form).filter { seen.insert($0.at).inserted }.compactMap { assertion($0, sentence) }
    }

    private static func assertion(_ mention: SentenceReading.Mention, _ sentence: SentenceReading) -> Assertion? {
        guard mention.range.overlaps(sentence.ownRange), let isSaid = isSaid(mention, sentence) else { return nil }
        let forms = sentence.mentions.filter { $0.kind == .form && $0.at == mention.at }.map(\.concept)
        var assertion = sentence.assertion(
            .form(FormClaim(forms: forms, isSaid: isSaid)), words: mention.range,
            read: sentence.negations(of: mention.at) + verb(before: mention.at, sentence))
        assertion.subject = sentence.clauseSubject(at: mention.at)
        return assertion
    }

    /// "comes in": the verb that the form stands behind.
    private static func verb(before index: Int, _ sentence: SentenceReading) -> [Range<Int>] {
        guard let before = sentence.place(before: sentence.phrase(of: index).lowerBound),
            sentence.tokens[before].has(.contains)
        else { return [] }
        return [sentence.extent(before)]
    }

    /// "supplied as a 30 g or 60 g gel", "think of a thick cream"
    private static func isSaidToBe(_ index: Int, _ sentence: SentenceReading) -> Bool {
        let clause = sentence.clause(of: index).range
        guard let word = sentence.places([.sameAs], in: clause.lowerBound..<max(clause.lowerBound, index)).last else {
            return false
        }
        let end = sentence.extent(word).upperBound
        return !(end..<max(end, index)).contains { sentence.isVerb($0) || sentence.tokens[$0].tag == .preposition }
    }

    /// Whether the product is said to be the form; nothing where the form may be another thing's.
    private static func isSaid(_ mention: SentenceReading.Mention, _ sentence: SentenceReading) -> Bool? {
        let phrase = sentence.phrase(of: mention.at)
        // The head of its phrase: not "a gel pack".
        guard
            (mention.range.upperBound..<phrase.upperBound).allSatisfy({
                sentence.tokens[$0].isCovered || sentence.tokens[$0].tag != .noun
            })
        else { return nil }
        if let name = sentence.place(before: mention.at),
            sentence.mentions.contains(where: { $0.kind == .treatment && $0.range.contains(name) })
        {
            return true
        }
        if sentence.isComplement(mention.at) { return true }
        guard let before = sentence.place(before: phrase.lowerBound) else { return nil }
        let token = sentence.tokens[before]
        if token.has(.contains) || token.kind == .colon && token.isContext { return true }
        if isSaidToBe(mention.at, sentence) { return true }
        // "in the gel": the product's own, where it is pointed at.
        return token.tag == .preposition && sentence.tokens[phrase.lowerBound].tag == .determiner ? false : nil
    }
}
