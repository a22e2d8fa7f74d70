/// Reads promises: "guaranteed", "works for everyone", "never fails".
enum PromiseReader: SlotReader {
    static let gate = SlotGate([.promise])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        sentence.places([.promise], in: sentence.ownRange).prefix(1).map { index in
            let isStrong = sentence.tokens[index].has(.absoluteness)
            return sentence.assertion(
                .promise(isResult: isStrong && promisesResult(index, sentence)), words: sentence.extent(index),
                read: sentence.negations(of: index) + sentence.places([.result]).map(sentence.extent))
        }
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
