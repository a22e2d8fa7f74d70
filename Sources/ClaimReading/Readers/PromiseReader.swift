/// Reads promises: "guaranteed", "works for everyone", "never fails".
enum PromiseReader: SlotReader {
    static let gate = SlotGate([.promise])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        sentence.places([.promise], in: sentence.ownRange).prefix(1).filter { !isExpectation($0, sentence) }.map {
            index in
            let isStrong = sentence.tokens[index].has(.absoluteness)
            return sentence.assertion(
                .promise(isResult: isStrong && promisesResult(index, sentence)), words: sentence.extent(index),
                read: sentence.negations(of: index) + sentence.places([.result]).map(sentence.extent))
        }
    }

    /// "Count on swelling", "count on up to a year": tells the reader what to expect, in bad and in good.
    private static func isExpectation(_ index: Int, _ sentence: SentenceReading) -> Bool {
        let clause = sentence.clause(of: index).range
        let opens =
            !sentence.range.contains(index - 1) || !clause.contains(index - 1)
            || sentence.tokens[index - 1].kind == .comma
        guard opens, sentence.tokens[index].tag == .verb, sentence.tokens[index].length > 1 else { return false }
        return !sentence.named(.event, in: clause).isEmpty
            || sentence.spans.contains { clause.contains($0.tokens.lowerBound) }
    }

    /// What is promised is what treatment does, not an appointment or a call.
    private static func promisesResult(_ index: Int, _ sentence: SentenceReading) -> Bool {
        let effects: CueSet = [
            .benefit, .reduce, .restore, .eradicate, .improved, .works, .satisfied, .permanent, .beauty, .result,
            .responded, .goal,
        ]
        return sentence.hasAny(effects) || sentence.kinds.contains(.condition)
    }
}
