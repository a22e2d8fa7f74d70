import TreatmentModel

/// Compares words of safety with the reactions, warnings and boxed warning on file.
enum SafetyCheck {
    static let triggers: CueSet = [.impossible, .safe, .risk, .riskFree, .pain, .painless, .hurt, .feel, .downtime, .downtimeFree, .harm, .passing]

    static func check(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        guard sentence.hasAny(triggers) || sentence.names(.event) else { return }
        if sentence.sentence.isQuestion {
            checkAnswered(sentence, &report)
            return
        }
        guard !sentence.isRejected else { return }
        if sentence.hasAny([.painless, .pain, .hurt, .feel]) { checkPain(sentence, &report) }
        if sentence.hasAny([.downtime, .downtimeFree]) { checkDowntime(sentence, &report) }
        checkSafety(sentence, &report)
        checkNearly(sentence, &report)
        checkMinimised(sentence, &report)
    }

    /// The treatment whose file the sentence contradicts, if it lists any risk.
    private static func risky(at index: Int, _ sentence: SentenceReader) -> KnownTreatment? {
        let subject = sentence.subject(at: index)
        let found: Int
        switch subject {
        case .treatment(let index): found = index
        case .other where !sentence.contains([.otherAgent], in: sentence.range.lowerBound..<index): return nil
        default: return nil
        }
        let known = sentence.knowledge.treatments[found]
        return known.hasRisks ? known : nil
    }

    // MARK: Pain

    /// "Does it hurt? Not at all." and "Is it painless? Yes."
    private static func checkAnswered(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        guard let answer = sentence.sentence.answeredBy else { return }
        let reader = SentenceReader(sentence.reading, answer)
        let asksPain = sentence.hasAny([.pain, .hurt])
        let asksPainless = sentence.has(.painless)
        let asksSafe = sentence.hasAny([.riskFree]) || sentence.has(.safe) && sentence.hasAny([.absolute])
        let isHedged = reader.hasAny([.hedge, .little, .contrast])
        if asksPain, sentence.sentence.answer == .no, !isHedged || asksPainless && sentence.sentence.answer == .yes {
            guard let known = risky(at: sentence.range.lowerBound, sentence) else { return }
            let tokens = reader.range
            report.report(
                .painless(reader.text(tokens), treatment: known.name), .pain, in: reader, at: tokens,
                treatment: known, said: "none", model: known.treatment.adverseEvents.first)
        } else if asksPainless, sentence.sentence.answer == .yes {
            guard let known = risky(at: sentence.range.lowerBound, sentence) else { return }
            report.report(
                .painless(sentence.text, treatment: known.name), .pain, in: sentence, at: sentence.range,
                treatment: known, said: "none", model: known.treatment.adverseEvents.first)
        } else if asksSafe, sentence.sentence.answer == .yes {
            guard let known = risky(at: sentence.range.lowerBound, sentence) else { return }
            report.report(
                .absoluteSafety(sentence.text, treatment: known.name, risk: known.treatment.adverseEvents.first), .safety,
                in: sentence, at: sentence.range, treatment: known, said: "safe", model: "risks on file")
        }
    }

    private static func checkPain(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        for index in sentence.places(ofAny: [.painless, .pain, .hurt, .feel]) {
            let token = sentence.token(index)
            let isDenied = sentence.isNegated(index)
            let isClaim = token.has(.painless) ? !isDenied : isDenied && isDirect(index, sentence, reach: 6)
            guard isClaim, !sentence.isConditional(index), !isSoftened(index, sentence), let known = risky(at: index, sentence) else { continue }
            if token.has(.pain), sentence.hasAny([.study, .recurrence, .still]) { continue }
            let start = token.has(.painless) ? index : negation(before: index, sentence) ?? index
            let tokens = start..<sentence.extent(of: index).upperBound
            report.report(
                .painless(sentence.text(tokens), treatment: known.name), .pain, in: sentence, at: tokens,
                treatment: known, said: "none", model: known.treatment.adverseEvents.first)
            return
        }
    }

    private static func negation(before index: Int, _ sentence: SentenceReader) -> Int? {
        sentence.places(of: .negation, in: sentence.clause(of: index).lowerBound..<index).last
    }

    /// The negation stands close before the word, with nothing but small words between.
    private static func isDirect(_ index: Int, _ sentence: SentenceReader, reach: Int) -> Bool {
        guard let place = negation(before: index, sentence) else { return false }
        return index - sentence.extent(of: place).upperBound < reach
    }

    /// "almost painless", "no serious risk", "most people feel no pain".
    private static func isSoftened(_ index: Int, _ sentence: SentenceReader) -> Bool {
        let clause = sentence.clause(of: index)
        let lower = max(clause.lowerBound, index - 6)
        return sentence.contains([.hedge, .little], in: lower..<index) || sentence.contains([.major], in: max(lower, index - 3)..<index)
    }

    // MARK: Downtime

    private static func checkDowntime(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        for index in sentence.places(ofAny: [.downtime, .downtimeFree]) {
            let token = sentence.token(index)
            let isDenied = sentence.isNegated(index)
            let isClaim = token.has(.downtimeFree) ? !isDenied : isDenied
            guard isClaim, !sentence.isConditional(index), !isSoftened(index, sentence), let known = risky(at: index, sentence) else { continue }
            let start = negation(before: index, sentence) ?? index
            let tokens = start..<sentence.extent(of: index).upperBound
            report.report(
                .downtime(sentence.text(tokens), treatment: known.name, downtime: known.treatment.practical.downtime), .downtime,
                in: sentence, at: tokens, treatment: known, said: "none", model: known.treatment.practical.downtime)
            return
        }
    }

    // MARK: Safe, risk-free, no side effects

    private static func checkSafety(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        guard let tokens = absolute(in: sentence), let known = risky(at: tokens.lowerBound, sentence) else { return }
        let risk = known.treatment.boxedWarning.map { _ in "its boxed warning" } ?? known.treatment.adverseEvents.first ?? known.treatment.warnings.first
        report.report(
            .absoluteSafety(sentence.text(tokens), treatment: known.name, risk: risk), .safety,
            in: sentence, at: tokens, treatment: known, said: "no risk", model: "risks on file")
    }

    private static func absolute(in sentence: SentenceReader) -> Range<Int>? {
        if let found = impossible(in: sentence) ?? DeniedEvent.tokens(in: sentence) { return found }
        for index in sentence.places(of: .riskFree) where !sentence.isNegated(index) && !isSoftened(index, sentence) && !sentence.isConditional(index) {
            return sentence.extent(of: index)
        }
        for index in sentence.places(of: .safe) where !sentence.isNegated(index) && !isSoftened(index, sentence) && !sentence.isConditional(index) {
            if let start = intensifier(before: index, sentence) { return start..<index + 1 }
            let end = min(sentence.clause(of: index).upperBound, index + 5)
            if let after = sentence.places(of: .absolute, in: index + 1..<max(index + 1, end)).first { return index..<sentence.extent(of: after).upperBound }
        }
        if !sentence.isAboutStudy, !sentence.hasAny([.still, .test]) {
            for index in sentence.places(of: .risk) where sentence.isNegated(index) && !isSoftened(index, sentence) && !sentence.isConditional(index) {
                guard isDirect(index, sentence, reach: 4), let place = negation(before: index, sentence), !crossesPreposition(place, index, sentence) else { continue }
                if !deniesKnownRisk(index, sentence) { continue }
                return place..<sentence.extent(of: index).upperBound
            }
        }
        // "Side effects do not happen."
        for index in sentence.places(of: .risk) where !sentence.isAboutStudy && !sentence.isConditional(index) && sentence.isNegatedAfter(index, within: 4) {
            let end = min(sentence.clause(of: index).upperBound, index + 7)
            if let verb = sentence.places(of: .occur, in: index..<max(index, end)).first { return index..<verb + 1 }
        }
        for index in sentence.places(of: .harm) where sentence.isNegated(index) && isNever(index, sentence) && !sentence.isConditional(index) {
            let end = min(sentence.clause(of: index).upperBound, index + 5)
            guard sentence.names(.event) || sentence.has(.risk), let place = negation(before: index, sentence) else { continue }
            let known = sentence.subject(at: index).treatment.map { sentence.knowledge.treatments[$0] }
            let events = sentence.mentions(in: place..<end) { if case .event(let id) = $0 { id } else { nil } }
            let damage = sentence.knowledge.events.byName["skin damage"]
            guard events.contains(where: { $0.value == damage || known?.events.contains($0.value) == true }) || sentence.contains([.risk], in: index..<end) else { continue }
            return place..<end
        }
        // The phrase "damage skin" is an event of its own: "cannot damage skin or tissue".
        for event in sentence.mentions({ if case .event(let id) = $0 { id } else { nil } }) where sentence.isNegated(event.at) && isNever(event.at, sentence) {
            if sentence.knowledge.events[event.value].name == "skin damage" { return event.at - 1..<sentence.extent(of: event.at).upperBound }
        }
        return nil
    }

    /// "Allergic reactions are impossible."
    private static func impossible(in sentence: SentenceReader) -> Range<Int>? {
        for index in sentence.places(of: .impossible) where !sentence.isNegated(index) && !sentence.isConditional(index) {
            let before = sentence.clause(of: index).lowerBound..<index
            let known = sentence.subject(at: index).treatment.map { sentence.knowledge.treatments[$0] }
            let events = sentence.mentions(in: before) { if case .event(let id) = $0 { id } else { nil } }
            if let event = events.first(where: { known?.events.contains($0.value) == true }) { return event.at..<sentence.extent(of: index).upperBound }
            if let risk = sentence.places(of: .risk, in: before).first { return risk..<sentence.extent(of: index).upperBound }
        }
        return nil
    }

    /// "100% safe", "completely safe", "one hundred percent safe".
    private static func intensifier(before index: Int, _ sentence: SentenceReader) -> Int? {
        let lower = max(sentence.range.lowerBound, index - 4)
        for at in stride(from: index - 1, through: lower, by: -1) {
            let token = sentence.token(at)
            if token.isCovered { continue }
            if token.has(.absolute) { return at }
            if token.kind == .percent { continue }
            if token.kind == .number || token.has(.numberWord) { return token.value == 100 || token.value == 1 ? at : nil }
            if token.has(.conjunction) || token.has(.pain) || token.kind == .comma { continue }
            if token.kind == .word, token.entry < 0 || !token.has(.be) { return nil }
        }
        return nil
    }

    /// "never", "cannot": a denial for all time, not one of a study.
    private static func isNever(_ index: Int, _ sentence: SentenceReader) -> Bool {
        guard let place = negation(before: index, sentence) else { return false }
        let word = sentence.text(place..<place + 1).lowercased()
        return ["never", "cannot", "can't", "can’t", "won't", "won’t", "doesn't", "doesn’t"].contains(word) || word == "not"
    }

    private static func crossesPreposition(_ start: Int, _ end: Int, _ sentence: SentenceReader) -> Bool {
        guard end - start > 1 else { return false }
        return (start + 1..<end).contains { index in
            let token = sentence.token(index)
            return token.has(.prep) && !token.isCovered && sentence.text(index..<index + 1).lowercased() != "of" || token.kind == .comma
        }
    }

    /// "no risk of burns": wrong if burns are on file; "no risk" alone always.
    private static func deniesKnownRisk(_ index: Int, _ sentence: SentenceReader) -> Bool {
        let end = sentence.extent(of: index).upperBound
        guard end < sentence.range.upperBound, sentence.text(end..<end + 1).lowercased() == "of" else { return true }
        let events = sentence.mentions(in: end..<min(sentence.range.upperBound, end + 6)) { if case .event(let id) = $0 { id } else { nil } }
        guard !events.isEmpty, let known = sentence.subject(at: index).treatment.map({ sentence.knowledge.treatments[$0] }) else { return events.isEmpty }
        return events.contains { known.events.contains($0.value) }
    }

    // MARK: Played down

    /// "little to no downtime", "relatively risk-free", "safe and effective": nearly the absolute word.
    private static func checkNearly(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        guard let tokens = nearly(in: sentence), !sentence.isConditional(tokens.lowerBound), let known = risky(at: tokens.lowerBound, sentence) else { return }
        report.report(
            .riskMinimised(sentence.text(tokens), treatment: known.name), .unknown, .risk, in: sentence, at: tokens,
            treatment: known, said: "played down", certainty: .lexical)
    }

    private static func nearly(in sentence: SentenceReader) -> Range<Int>? {
        for index in sentence.places(of: .nearlyNo) {
            let end = min(sentence.clause(of: index).upperBound, sentence.extent(of: index).upperBound + 3)
            if let word = sentence.places(ofAny: [.downtime, .pain, .risk], in: sentence.extent(of: index).upperBound..<max(sentence.extent(of: index).upperBound, end)).first {
                return index..<sentence.extent(of: word).upperBound
            }
        }
        for index in sentence.places(ofAny: [.riskFree, .painless]) where !sentence.isNegated(index) {
            let lower = max(sentence.clause(of: index).lowerBound, index - 2)
            if let word = sentence.places(of: .nearly, in: lower..<index).first { return word..<sentence.extent(of: index).upperBound }
        }
        for index in sentence.places(of: .safe) where !sentence.isNegated(index) && !isSoftened(index, sentence) {
            let end = min(sentence.range.upperBound, index + 3)
            guard index + 2 < sentence.range.upperBound, sentence.text(index..<end).lowercased() == "safe and effective" else { continue }
            return index..<end
        }
        return nil
    }

    private static func checkMinimised(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        let events = sentence.mentions { if case .event(let id) = $0 { id } else { nil } }
        if let index = sentence.places(of: .passing).first, sentence.has(.risk) || !events.isEmpty,
            !sentence.contains([.hedge, .little], in: sentence.clause(of: index)), !sentence.isNegated(index), let known = risky(at: index, sentence)
        {
            report.report(
                .riskMinimised(sentence.text(sentence.extent(of: index)), treatment: known.name), .unknown, .risk,
                in: sentence, at: sentence.extent(of: index), treatment: known, said: "passing",
                certainty: .lexical)
            return
        }
        guard !sentence.isAboutStudy, !sentence.has(.still), !sentence.hasAny([.test, .imperative]) else { return }
        for event in events where sentence.isNegated(event.at) && !sentence.isConditional(event.at) {
            guard isDirect(event.at, sentence, reach: 4), let known = risky(at: event.at, sentence), known.events.contains(event.value) else { continue }
            report.report(
                .riskMinimised(sentence.text(sentence.extent(of: event.at)), treatment: known.name), .unknown, .risk,
                in: sentence, at: sentence.extent(of: event.at), treatment: known, said: "denied",
                certainty: .lexical)
            return
        }
    }
}
