/// Reads a step before treatment: required, with its time, or waived, shortened and called optional.
enum StepReader: SlotReader {
    static func read(_ sentence: SentenceReading) -> [Assertion] {
        let steps = sentence.named(.step)
        let isTopic = !steps.isEmpty || sentence.has(.test) || speaksOfStep(sentence)
        // "Skipping the test puts patients at risk" tells why nobody should.
        guard isTopic, !sentence.hasAny([.risk, .harm, .myth]) else { return [] }
        return acts(sentence, steps)
    }

    /// "It is a formality": the section speaks of a step, and the sentence goes on about it.
    private static func speaksOfStep(_ sentence: SentenceReading) -> Bool {
        let concepts = sentence.section.headingConcepts + sentence.section.previousConcepts
        let isNamed =
            concepts.contains { sentence.vocabulary.kind(of: $0) == .step }
            || sentence.section.headingCues.contains(.test) || sentence.section.previousCues.contains(.test)
        return isNamed && sentence.hasAny([.test, .waive, .optional, .required, .ahead, .postpone])
    }

    private static func acts(_ sentence: SentenceReading, _ steps: [SentenceReading.Mention]) -> [Assertion] {
        var found: [Assertion] = []
        for place in sentence.places([.waive, .optional, .required])
        where sentence.extent(place).overlaps(sentence.ownRange) {
            let token = sentence.tokens[place]
            let isDenied =
                sentence.isDenied(place)
                != (steps.contains {
                    $0.at > place && sentence.tokens[$0.at].clause == token.clause && sentence.isDenied($0.at)
                        && !sentence.isDenied(place)
                })
            let isNeeded = token.has(.required) != isDenied
            let act: StepClaim.Act =
                token.has(.waive) ? (sentence.isDenied(place) ? .required : .waived) : isNeeded ? .required : .optional
            found.append(assertion(act, at: place, sentence, steps))
        }
        if found.isEmpty,
            let time = lead(in: sentence)?.tokens.lowerBound ?? sentence.places([.hurry], in: sentence.ownRange).first
        {
            found.append(assertion(.mentioned, at: time, sentence, steps))
        } else if found.isEmpty, let step = steps.first, sentence.isOwnStatement([step.range]) {
            found.append(assertion(.mentioned, at: step.at, sentence, steps))
        }
        return found
    }

    private static func lead(in sentence: SentenceReading) -> QuantityReader.Span? { sentence.spans.first }

    private static func assertion(
        _ act: StepClaim.Act, at place: Int, _ sentence: SentenceReading, _ steps: [SentenceReading.Mention]
    ) -> Assertion {
        let time = lead(in: sentence)
        let claim = StepClaim(
            act: act, lead: time.map { TimeClaim($0.lower, $0.upper) },
            isHurried: sentence.has(.hurry) || sentence.places([.waive]).contains { !sentence.isDenied($0) })
        let read =
            steps.map(\.range) + sentence.places([.test, .required, .ahead, .session, .first]).map(sentence.extent)
            + (time.map { [$0.tokens] } ?? [])
        return sentence.assertion(
            .step(claim), words: sentence.extent(place), anchor: place, isDenied: false, read: read)
    }
}
