/// Reads that a treatment can be taken back: "can be dissolved", "there is an enzyme for it".
enum ReversalReader: SlotReader {
    static let gate = SlotGate([.reversal])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        for index in sentence.places([.reversal], in: sentence.ownRange) where saysProduct(index, sentence) {
            let clause = sentence.clause(of: index).range
            let words = sentence.extent(index)
            var assertion = sentence.assertion(
                .reversal, words: words, isDenied: isDenied(index, sentence), read: sentence.negations(of: index))
            assertion.subject = sentence.clauseSubject(at: index)
            // "can be dissolved": the modal makes it no hedge.
            if !sentence.contains([.generality, .nearNegation], in: clause), assertion.certainty == .hedged {
                assertion.certainty = .stated
            }
            return [assertion]
        }
        return []
    }

    /// A denied noun or verb: "cannot be dissolved", "there is no antidote".
    private static func isDenied(_ index: Int, _ sentence: SentenceReading) -> Bool { sentence.isDenied(index) }

    /// What is undone is the product, not a condition, a side effect or another material.
    private static func saysProduct(_ index: Int, _ sentence: SentenceReading) -> Bool {
        let clause = sentence.clause(of: index).range
        let things: KindSet = [.condition, .event, .site, .group]
        if sentence.mentions.contains(where: { things.contains($0.kind) && clause.contains($0.at) }) { return false }
        // Another material in the clause without a name: "hyaluronic acid can be dissolved".
        let hasMaterial = sentence.mentions.contains {
            $0.kind == .material && clause.contains($0.at) && !sentence.tokens[$0.at].has(.reversal)
        }
        let hasName = clause.contains {
            !sentence.tokens[$0].isCovered && sentence.named(at: $0)?.treatments.isEmpty == false
        }
        if hasMaterial, !hasName { return false }
        if sentence.tokens[index].tag == .verb || sentence.tokens[index].tag == .adjective {
            return isPassive(index, sentence) || hasProductObject(index, clause, sentence)
        }
        return true
    }

    /// "be dissolved"
    private static func isPassive(_ index: Int, _ sentence: SentenceReading) -> Bool {
        guard let before = sentence.place(before: index) else { return false }
        let token = sentence.tokens[before]
        if token.tag == .adverb, let verb = sentence.place(before: before) {
            return sentence.tokens[verb].tag == .auxiliary
        }
        return token.tag == .auxiliary
    }

    /// "we can dissolve the Bellafill", "an enzyme melts it"
    private static func hasProductObject(_ index: Int, _ clause: Range<Int>, _ sentence: SentenceReading) -> Bool {
        let end = sentence.extent(index).upperBound
        if sentence.tokens[index].length > 1 { return true }
        return (end..<max(end, clause.upperBound)).contains { place in
            guard !sentence.tokens[place].isCovered else { return false }
            return sentence.named(at: place)?.treatments.isEmpty == false
                || sentence.tokens[place].has(.pronoun) && sentence.phrase(of: place).count == 1
        }
    }
}
