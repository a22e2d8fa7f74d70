/// Reads a step before treatment: required, with its time, or waived, shortened and called optional.
enum StepReader: SlotReader {
    static func read(_ sentence: SentenceReading) -> [Assertion] {
        let steps = sentence.named(.step)
        let isTopic = !steps.isEmpty || sentence.has(.test) || speaksOfStep(sentence)
        // "Skipping the test puts patients at risk" tells why nobody should.
        guard !sentence.hasAny([.risk, .harm, .myth]) else { return [] }
        if sentence.section.lacksStep, let answer = sentence.askedAnswer, answer.admits {
            return [assertion(.waived, at: answer.words.lowerBound, sentence, steps)]
        }
        return isTopic ? acts(sentence, steps) : []
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
            let isKept = sentence.isDenied(place) || deniesWhatLacks(place, sentence)
            let act: StepClaim.Act =
                token.has(.waive) ? (isKept ? .required : .waived) : isNeeded ? .required : .optional
            found.append(assertion(act, at: place, sentence, steps))
        }
        if found.isEmpty, let place = sufficiency(in: sentence) {
            found.append(assertion(.once, at: place, sentence, steps))
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

    /// "Without registering you get nothing": what is denied of those who leave a step out requires it.
    private static func deniesWhatLacks(_ place: Int, _ sentence: SentenceReading) -> Bool {
        guard sentence.tokens[place].tag == .preposition else { return false }
        let words = sentence.extent(place)
        return sentence.clause(of: place).range.contains {
            !words.contains($0) && !sentence.tokens[$0].isCovered && sentence.tokens[$0].has(.negation)
        }
    }

    /// "One test at the start is plenty": a single one is said to be enough.
    private static func sufficiency(in sentence: SentenceReading) -> Int? {
        sentence.places([.enough], in: sentence.ownRange).first { place in
            let clause = sentence.clause(of: place).range
            return !sentence.isDenied(place) && sentence.certainty(at: place) == .stated
                && (sentence.contains([.test], in: clause) || sentence.named(.step, in: clause).isEmpty == false)
                && clause.contains {
                    sentence.tokens[$0].has(.single) || sentence.tokens[$0].isNumber && sentence.tokens[$0].value == 1
                }
        }
    }

    private static func lead(in sentence: SentenceReading) -> QuantityReader.Span? { sentence.spans.first }

    /// "Men can skip the monthly test" on a page about a laser and a pill: a step is of the treatment that requires it.
    private static func owner(of steps: [SentenceReading.Mention], _ sentence: SentenceReading) -> [Int]? {
        guard !sentence.namesSubject else { return nil }
        let treatments = sentence.vocabulary.treatments
        let requiring = sentence.subjects.filter { !treatments[$0].model.requiredSteps.isEmpty }
        let named = requiring.filter { subject in
            steps.contains { sentence.vocabulary.isStep($0.concept, of: subject) }
        }
        if !named.isEmpty { return named }
        let isOfTopic = sentence.sentence.topic.contains(where: requiring.contains)
        return isOfTopic || requiring.count != 1 ? nil : requiring
    }

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
        var assertion = sentence.assertion(
            .step(claim), words: sentence.extent(place), anchor: place, isDenied: false, read: read)
        if let owner = owner(of: steps, sentence) { assertion.subject = .treatments(owner) }
        return assertion
    }
}
