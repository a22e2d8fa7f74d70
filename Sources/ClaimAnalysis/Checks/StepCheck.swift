import TreatmentModel

/// Compares what is said of tests and other steps with those the label requires.
enum StepCheck {
    static func check(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        guard sentence.hasAny([.test, .noWait]) || sentence.names(.step) else { return }
        guard sentence.isStated, !sentence.isRejected else { return }
        if sentence.has(.noWait) { checkWaiting(sentence, &report) }
        let steps = sentence.mentions { if case .step(let treatment, let step) = $0 { (treatment, step) } else { nil } }
        let places = steps.map(\.at) + sentence.places(of: .test).filter { place in !steps.contains { $0.at == place } }
        for place in places {
            guard case .treatment(let index) = subject(at: place, sentence) else { continue }
            let known = sentence.knowledge.treatments[index]
            let required = known.treatment.requiredSteps.filter { !Set($0.jurisdictions).isDisjoint(with: sentence.context.jurisdictions) }
            guard !required.isEmpty, sentence.foreignPlace(around: place) == nil else { continue }
            let named = steps.first { $0.at == place && $0.value.0 == index }.map { known.treatment.requiredSteps[$0.value.1] }
            guard let step = named ?? required.first, required.contains(step) else { continue }
            if isPlayedDown(place, sentence) {
                report.report(
                    .requiredStep(sentence.text(sentence.clause(of: place)), step: step, treatment: known.name), .requiredStep,
                    in: sentence, at: sentence.extent(of: place), treatment: known, said: "not required", model: "required")
                return
            }
            checkLeadTime(place, step, known, sentence, &report)
        }
    }

    /// "Unlike older collagen fillers, Bellafill needs no test": the treatment named anywhere in the sentence counts.
    private static func subject(at place: Int, _ sentence: SentenceReader) -> Subject {
        let named = sentence.treatments().filter { mention in
            // "Unlike Bellafill, …": the one it is held against.
            sentence.previous(before: mention.at).map { !sentence.token($0).cues.intersects([.unlike, .than]) } ?? true
        }
        if let named = named.last { return .treatment(named.value) }
        return sentence.defaultSubject
    }

    /// "No need to wait four weeks": the lead time of a step denied.
    private static func checkWaiting(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        guard let index = sentence.places(of: .noWait).first, case .treatment(let treatment) = subject(at: index, sentence) else { return }
        let known = sentence.knowledge.treatments[treatment]
        guard let place = known.leadTimes.firstIndex(where: { ($0 ?? 0) > 0.1 }) else { return }
        let step = known.treatment.requiredSteps[place]
        guard !Set(step.jurisdictions).isDisjoint(with: sentence.context.jurisdictions) else { return }
        let tokens = sentence.extent(of: index)
        report.report(
            .requiredStep(sentence.text(tokens), step: step, treatment: known.name), .requiredStep, in: sentence,
            at: tokens, treatment: known, said: "no wait", model: step.leadTime, certainty: .likely)
    }

    /// Whether the sentence as a whole says that the step need not be: each "skip", "optional" or negated "required"
    /// turns the sense once, each negation turns it back.
    private static func isPlayedDown(_ place: Int, _ sentence: SentenceReader) -> Bool {
        let clause = sentence.clause(of: place)
        // "Allergy tests? They are a thing of the past": what is optional may be a pronoun away.
        for index in sentence.places(ofAny: [.skip], in: clause) + sentence.places(of: .optional) {
            if sentence.token(index).has(.skip) && isGerundSubject(index, place, sentence) {
                // "Skipping the test is dangerous."
                return !sentence.hasAny([.risk, .harm]) && !sentence.isNegated(index)
            }
            if bothers(index, sentence) { return sentence.isNegated(index) }
            if !sentence.isNegated(index) { return !sentence.isConditional(index) || sentence.has(.optional) }
            return false
        }
        for index in sentence.places(of: .requires, in: clause) {
            if sentence.contains([.sometimes], in: max(clause.lowerBound, index - 3)..<index) { return true }
            if sentence.isNegated(index) || sentence.isNegatedAfter(index, within: 3) { return true }
        }
        // "Bellafill needs no allergy test", "without a skin test".
        if sentence.isNegated(place), let negation = sentence.places(of: .negation, in: clause.lowerBound..<place).last, place - negation <= 7 {
            return !sentence.contains([.excluded, .imperative], in: clause.lowerBound..<negation + 1) && !sentence.isConditional(place)
                && onlyDoing(sentence.extent(of: negation).upperBound..<place, sentence)
        }
        return false
    }

    /// Between the negation and the test stand only small words and verbs of doing: "no longer ask for a", but not
    /// "do not charge for the".
    private static func onlyDoing(_ range: Range<Int>, _ sentence: SentenceReader) -> Bool {
        let small: Set<String> = [
            "a", "an", "the", "any", "for", "to", "of", "ask", "do", "does", "perform", "give", "giving", "run", "prior", "separate", "special", "such", "kind", "sort",
            "have", "has", "take", "undergo", "insist", "on", "allergy", "skin", "expect", "further", "more", "usually", "routinely", "always", "this", "that", "bovine", "collagen", "preliminary", "advance",
        ]
        return range.allSatisfy { at in
            let token = sentence.token(at)
            return token.isCovered || token.cues.intersects([.requires, .useVerb, .skip]) || small.contains(sentence.text(at..<at + 1).lowercased())
        }
    }

    /// "don't bother": a verb that plays down only when denied.
    private static func bothers(_ index: Int, _ sentence: SentenceReader) -> Bool {
        sentence.text(index..<index + 1).lowercased().hasPrefix("bother")
    }

    private static func isGerundSubject(_ index: Int, _ place: Int, _ sentence: SentenceReader) -> Bool {
        index < place && sentence.text(index..<index + 1).lowercased().hasSuffix("ing") && index - sentence.range.lowerBound <= 1
    }

    /// "two days before" against "4 weeks before the first treatment".
    private static func checkLeadTime(
        _ place: Int, _ step: RequiredStep, _ known: KnownTreatment, _ sentence: SentenceReader, _ report: inout ClaimReport
    ) {
        guard let leadTime = step.leadTime, let place = known.treatment.requiredSteps.firstIndex(of: step), let required = known.leadTimes[place] else { return }
        if let index = sentence.places(of: .sameDay).first, !sentence.isNegated(index), required > 0.1 {
            report.report(
                .requiredStepLeadTime(sentence.text(sentence.extent(of: index)), step: step, treatment: known.name), .requiredStep,
                in: sentence, at: sentence.extent(of: index), treatment: known, said: "same day", model: leadTime)
            return
        }
        let reader = DurationReader(sentence: sentence)
        for index in sentence.range where sentence.token(index).cues.intersects([.dayUnit, .weekUnit, .monthUnit]) {
            guard let next = sentence.next(after: index), let time = reader.time(unit: index) else { continue }
            let after = sentence.text(next..<min(sentence.range.upperBound, next + 2)).lowercased()
            guard after.hasPrefix("before") || after.hasPrefix("prior") || after.hasPrefix("ahead") || after.hasPrefix("in advance") || after.hasPrefix("earlier") else { continue }
            if abs(time.months - required) <= required * 0.12 { continue }
            report.report(
                .requiredStepLeadTime(sentence.text(time.tokens), step: step, treatment: known.name), .requiredStep,
                in: sentence, at: time.tokens, treatment: known, said: DurationText.phrase(time.months), model: leadTime)
        }
    }
}
