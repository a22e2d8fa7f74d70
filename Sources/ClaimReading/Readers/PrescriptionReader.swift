/// Reads whether a prescription is needed: "only with a prescription", "sold over the counter", "Prescription: yes".
enum PrescriptionReader: SlotReader {
    static let gate = SlotGate([.prescription, .overTheCounter])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        if let value = value(of: sentence) { return [value] }
        // "A prescription" alone may be any paper.
        let place = sentence.places([.prescription, .overTheCounter], in: sentence.ownRange).first {
            (sentence.tokens[$0].length > 1 || sentence.tokens[$0].has(.overTheCounter))
                && !isOfAnotherThing($0, sentence)
        }
        return place.map { index in
            // "Nobody may advertise a prescription-only medicine": what is denied is not that it is one.
            let next = sentence.extent(index).upperBound
            let isAttribute = next < sentence.tokens.count && sentence.tokens[next].tag == .noun
            let isDenied = sentence.isDenied(index) && !isAttribute
            let isNeeded = sentence.tokens[index].has(.prescription) != isDenied
            return [assertion(isNeeded: isNeeded, words: sentence.extent(index), at: index, sentence)]
        } ?? []
    }

    /// "An over-the-counter pain reliever": the noun behind it names what needs none.
    private static func isOfAnotherThing(_ index: Int, _ sentence: SentenceReading) -> Bool {
        let next = sentence.extent(index).upperBound
        guard sentence.range.contains(next), sentence.tokens[next].tag == .noun else { return false }
        let isProduct =
            sentence.tokens[next].hasAny([.productNoun, .form, .light, .approve, .approval])
            || sentence.mentions.contains { $0.at == next && ![.other, .event].contains($0.kind) }
        return !isProduct && !sentence.isComplement(index)
    }

    private static func assertion(isNeeded: Bool, words: Range<Int>, at index: Int, _ sentence: SentenceReading)
        -> Assertion
    {
        let clause = sentence.clause(of: index).range
        let read = sentence.extents([.only, .suitable], in: clause)
        return sentence.assertion(
            .prescription(isNeeded: isNeeded), words: words, anchor: index, isDenied: false,
            read: read + sentence.negations(of: index))
    }

    /// "Yes" or "no" beside the head or the label that names it.
    private static func value(of sentence: SentenceReading) -> Assertion? {
        guard sentence.sentence.own > 0, let first = sentence.ownRange.first, sentence.ownRange.count <= 2,
            sentence.tokens[first].hasAny([.yes, .noAnswer, .negation]),
            let head = sentence.places([.prescription, .overTheCounter], in: 0..<sentence.sentence.own).first
        else { return nil }
        let isYes = sentence.tokens[first].has(.yes)
        return assertion(
            isNeeded: isYes == sentence.tokens[head].has(.prescription), words: sentence.ownRange, at: head, sentence)
    }
}
