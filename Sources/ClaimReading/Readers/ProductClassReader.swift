/// Reads the class of product that something is said to be: "is a drug", "counts as a cosmetic".
enum ProductClassReader: SlotReader {
    static let gate = SlotGate(kinds: [.productClass])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        return sentence.named(.productClass).compactMap { mention in
            guard mention.range.overlaps(sentence.ownRange), isSaid(mention, sentence) else { return nil }
            var assertion = sentence.assertion(
                .productClass(mention.concept), words: mention.range,
                read: sentence.places([.sameAs], in: sentence.clause(of: mention.at).range).map(sentence.extent)
                    + sentence.negations(of: mention.at))
            assertion.subject = sentence.clauseSubject(at: mention.at)
            return assertion
        }
    }

    private static func isSaid(_ mention: SentenceReading.Mention, _ sentence: SentenceReading) -> Bool {
        let phrase = sentence.phrase(of: mention.at)
        let behind = mention.range.upperBound..<max(mention.range.upperBound, phrase.upperBound)
        guard behind.allSatisfy({ sentence.tokens[$0].isCovered || sentence.tokens[$0].tag != .noun }) else {
            return false
        }
        // "the first device", "a new drug for some": what it is the first of is another statement.
        guard !sentence.contains([.first, .only, .best, .better], in: phrase) else { return false }
        if sentence.isComplement(mention.at) { return true }
        guard let before = sentence.place(before: phrase.lowerBound) else { return false }
        // "as a biologic": what it goes by.
        return sentence.tokens[before].has(.sameAs)
            || sentence.tokens[before].tag == .preposition && sentence.tokens[before].has(.reason)
                && phrase.lowerBound + 1 >= mention.at
    }
}
