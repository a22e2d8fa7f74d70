/// Reads the strength of a medicine where only a share is named: "Rhofade 1%", "At 0.03%, it …".
enum StrengthReader: SlotReader {
    static let gate = SlotGate([.fraction], numbers: true)

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        let statistics: CueSet = [
            .improved, .responded, .satisfied, .rated, .patient, .study, .person, .offer, .price, .control,
        ]
        guard !sentence.hasAny(statistics), !sentence.kinds.contains(.material) else { return [] }
        return sentence.shares.compactMap { assertion($0.percent, $0.tokens, sentence) }
    }

    private static func assertion(_ percent: Double, _ share: Range<Int>, _ sentence: SentenceReading) -> Assertion? {
        guard sentence.tokens[share.lowerBound].kind == .number, share.overlaps(sentence.ownRange) else { return nil }
        guard isBehindName(share, sentence) || opensSentence(share, sentence) else { return nil }
        var assertion = sentence.assertion(.strength(percent), words: share)
        if opensSentence(share, sentence), let next = sentence.place(after: share.upperBound) {
            assertion.subject = sentence.clauseSubject(at: next)
        }
        return assertion
    }

    private static func isBehindName(_ share: Range<Int>, _ sentence: SentenceReading) -> Bool {
        guard var before = sentence.place(before: share.lowerBound) else { return false }
        if sentence.mentions.contains(where: { $0.kind == .form && $0.range.contains(before) }),
            let name = sentence.place(before: before)
        {
            before = name
        }
        if sentence.tokens[before].kind == .comma, let name = sentence.place(before: before) { before = name }
        return sentence.mentions.contains { $0.kind == .treatment && $0.range.contains(before) }
    }

    /// "At 3%, it is …"
    private static func opensSentence(_ share: Range<Int>, _ sentence: SentenceReading) -> Bool {
        guard let first = sentence.ownRange.first, share.lowerBound == first + 1,
            sentence.tokens[first].tag == .preposition
        else { return false }
        return share.upperBound < sentence.tokens.count && sentence.tokens[share.upperBound].kind == .comma
    }
}
