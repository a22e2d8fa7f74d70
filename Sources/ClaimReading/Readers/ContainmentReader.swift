/// Reads which material is said to lie in which: "microspheres in a collagen gel".
enum ContainmentReader: SlotReader {
    static let gate = SlotGate([.inside])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        guard sentence.has(.inside), sentence.kinds.contains(.material) else { return [] }
        return sentence.places([.inside]).compactMap { assertion(at: $0, sentence) }
    }

    private static func assertion(at index: Int, _ sentence: SentenceReading) -> Assertion? {
        let clause = sentence.clause(of: index).range
        let end = sentence.extent(index).upperBound
        let materials = sentence.named(.material).filter { clause.contains($0.at) }
        guard let first = materials.last(where: { $0.range.upperBound <= index }),
            let second = materials.first(where: { $0.at >= end }),
            isBare(end..<second.at, sentence),
            sentence.tokens[index].tag != .preposition || sentence.tokens[index].length > 1
                || isBare(first.range.upperBound..<index, sentence)
        else { return nil }
        let words = first.at..<second.range.upperBound
        guard words.overlaps(sentence.ownRange) else { return nil }
        let (a, b) = (concepts(at: first.at, sentence), concepts(at: second.at, sentence))
        // "filled with", "wraps around": the first holds the second.
        let holds = sentence.tokens[index].has(.contains)
        var assertion = sentence.assertion(
            .containment(inner: holds ? b : a, outer: holds ? a : b), words: words, anchor: index,
            isDenied: sentence.isDenied(index))
        assertion.read = TokenSet(first.range, sentence.extent(index), second.range)
        assertion.subject = sentence.clauseSubject(at: first.at)
        return assertion
    }

    private static func concepts(at index: Int, _ sentence: SentenceReading) -> [Concept.ID] {
        sentence.mentions.filter { $0.kind == .material && $0.at == index }.map(\.concept)
    }

    /// No other thing stands between.
    private static func isBare(_ range: Range<Int>, _ sentence: SentenceReading) -> Bool {
        guard !range.isEmpty else { return true }
        return range.allSatisfy { index in
            let token = sentence.tokens[index]
            return token.isCovered || token.tag == .determiner || token.tag == .adjective || token.tag == .auxiliary
                || token.tag == .adverb
        }
    }
}
