import TreatmentModel

/// Compares promised results with the label: how complete, how certain, how long.
enum EffectCheck {
    static func check(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        guard sentence.isStated, !sentence.isRejected else { return }
        if !sentence.has(.disclosure), sentence.hasAny([.eradicate, .weakEradicate, .cure, .prevention]) { checkEfficacy(sentence, &report) }
        if sentence.has(.guarantee) { checkGuarantee(sentence, &report) }
        if sentence.hasAny([.permanent, .forever]) { checkPermanence(sentence, &report) }
        checkDuration(sentence, &report)
    }

    private static func treatment(at index: Int, _ sentence: SentenceReader) -> KnownTreatment? {
        guard case .treatment(let index) = sentence.subject(at: index) else { return nil }
        return sentence.knowledge.treatments[index]
    }

    // MARK: Gone, cured, prevented

    private static func checkEfficacy(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        for index in sentence.places(ofAny: [.eradicate, .weakEradicate, .cure, .prevention]) {
            let token = sentence.token(index)
            guard !sentence.isNegated(index), !sentence.isConditional(index), let known = treatment(at: index, sentence) else { continue }
            let clause = sentence.clause(of: index)
            let conditions = sentence.conditions(in: clause)
            let isFat = !conditions.isEmpty && conditions.allSatisfy { isFatKind($0.value, sentence) }
            if token.has(.cure) {
                report.report(
                    .efficacy(sentence.text(sentence.extent(of: index)), treatment: known.name), .efficacy, in: sentence,
                    at: sentence.extent(of: index), treatment: known, said: "cure", model: "improvement")
            } else if token.has(.prevention) {
                guard !sentence.names(.event) || !conditions.isEmpty, preventsCondition(index, conditions, clause, sentence) else { continue }
                report.report(
                    .efficacyPrevention(sentence.text(sentence.extent(of: index)), treatment: known.name), .efficacy,
                    in: sentence, at: sentence.extent(of: index), treatment: known, said: "prevention", model: "no such indication")
            } else {
                guard !isFat || sentence.hasAny([.forever, .permanent]), !sentence.contains([.cell], in: clause) else { continue }
                if removes(index, conditions, sentence) {
                    report.report(
                        .efficacy(sentence.text(sentence.extent(of: index)), treatment: known.name), .efficacy,
                        in: sentence, at: sentence.extent(of: index), treatment: known, said: "removed", model: "improvement")
                    continue
                }
                let isTotal = sentence.contains([.forever, .permanent, .absolute], in: clause)
                let isNear = conditions.contains { abs($0.at - index) <= 8 }
                guard !isIntransitive(index, sentence) || saysCause(sentence) else { continue }
                let isStrong = token.has(.eradicate) && (isNear || sentence.contains([.forever], in: clause))
                guard isStrong || isTotal && isNear, !sentence.isHedged(index, within: 4) || isTotal else { continue }
                report.report(
                    .efficacy(sentence.text(sentence.extent(of: index)), treatment: known.name), .efficacy,
                    in: sentence, at: sentence.extent(of: index), treatment: known, said: "gone", model: "improvement")
            }
        }
    }

    /// "gone", "disappear": without a word of what makes it so, nothing is claimed ("the acne is gone, the marks stay").
    private static func isIntransitive(_ index: Int, _ sentence: SentenceReader) -> Bool {
        let word = sentence.text(index..<index + 1).lowercased()
        return word == "gone" || word.hasPrefix("disappear") || word.hasPrefix("vanish")
    }

    private static func saysCause(_ sentence: SentenceReader) -> Bool {
        if !sentence.treatments().isEmpty || sentence.names(.category) { return true }
        if sentence.hasAny([.forever, .session, .genericSubject, .permanent]) { return true }
        return ["your", "watch", "make", "makes", "see", "saw", "sees", "their"].contains { word in sentence.text.lowercased().split(separator: " ").contains(Substring(word)) }
    }

    private static func isFatKind(_ id: Concept.ID, _ sentence: SentenceReader) -> Bool {
        guard let fat = sentence.knowledge.conditions.byName["fat"] else { return false }
        return sentence.knowledge.conditions.isKind(id, of: fat)
    }

    /// "removes acne scars": a scar or wrinkle is improved, not taken away.
    private static func removes(_ index: Int, _ conditions: [(at: Int, value: Concept.ID)], _ sentence: SentenceReader) -> Bool {
        guard sentence.token(index).has(.weakEradicate), sentence.text(index..<index + 1).lowercased().hasPrefix("remov"), !sentence.isHedged(index, within: 4) else { return false }
        let concepts = sentence.knowledge.conditions
        let kinds = ["scars", "wrinkles"].compactMap { concepts.byName[$0] }
        return conditions.contains { mention in
            mention.at > index && mention.at - index <= 4 && kinds.contains { concepts.isKind(mention.value, of: $0) }
        }
    }

    /// What is prevented is a condition, not a bruise after the visit.
    private static func preventsCondition(
        _ index: Int, _ conditions: [(at: Int, value: Concept.ID)], _ clause: Range<Int>, _ sentence: SentenceReader
    ) -> Bool {
        if sentence.token(clause.lowerBound).has(.imperative) || sentence.hasAny([.test]) { return false }
        if !conditions.isEmpty { return true }
        let text = sentence.text(index..<index + 1).lowercased()
        return text.hasPrefix("prevention") || text.hasPrefix("prejuv") || text.hasPrefix("preventative")
    }

    // MARK: Guaranteed

    private static func checkGuarantee(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        for index in sentence.places(of: .guarantee) {
            guard !sentence.isNegated(index), !sentence.isNegatedAfter(index), !sentence.isConditional(index) else { continue }
            let text = sentence.text(index..<index + 1).lowercased()
            let hasObject = sentence.hasAny([.result, .benefit, .eradicate, .improved, .forever, .satisfied, .safe]) || sentence.names(.condition)
            guard hasObject, !(text.hasPrefix("promis") && !sentence.hasAny([.result, .eradicate, .forever])) else { continue }
            let known = treatment(at: index, sentence)
            report.report(
                .guarantee(sentence.text(sentence.extent(of: index))), .guarantee, in: sentence,
                at: sentence.extent(of: index), treatment: known, said: "guaranteed", model: "results vary")
            return
        }
    }

    // MARK: For ever

    private static func checkPermanence(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        for index in sentence.places(ofAny: [.permanent, .forever]) {
            guard !sentence.isNegated(index), !sentence.isConditional(index) else { continue }
            let clause = sentence.clause(of: index)
            if sentence.contains([.sometimes], in: clause) || sentence.contains([.cell], in: clause) { continue }
            guard saysResult(index, clause, sentence), let known = treatment(at: index, sentence) else { continue }
            report.report(
                .permanence(sentence.text(sentence.extent(of: index)), treatment: known.name, months: known.longestEffect), .permanence,
                in: sentence, at: sentence.extent(of: index), treatment: known, said: "permanent",
                model: known.longestEffect.map(DurationText.phrase))
            return
        }
    }

    /// What is permanent: the result, or a material, a risk, a scar.
    private static func saysResult(_ index: Int, _ clause: Range<Int>, _ sentence: SentenceReader) -> Bool {
        let isAdverb = sentence.text(index..<index + 1).lowercased().hasSuffix("ly")
        if sentence.hasAny([.risk, .harm]) && !sentence.has(.result) { return false }
        // "Acne scars are permanent changes": said of the condition.
        if let verb = sentence.previous(before: index), sentence.token(verb).has(.be), let noun = sentence.previous(before: verb), isEventOrCondition(noun, sentence), !isAdverb, sentence.token(index).has(.permanent) { return false }
        // The noun it stands before: "permanent filler", "permanent scarring", "permanent results".
        var at = index + max(1, Int(sentence.token(index).length))
        let end = min(clause.upperBound, at + 3)
        while at < end, !isAdverb {
            let token = sentence.token(at)
            if token.has(.prep) || token.kind == .comma || token.has(.conjunction) { break }
            if token.has(.result) || token.has(.eradicate) || token.has(.cure) { return true }
            if token.has(.material) || isEventOrCondition(at, sentence) || sentence.text(at..<at + 1).lowercased() == "hair" { return false }
            at += 1
        }
        // The noun it is said of: "the results are permanent", "scars are permanent".
        at = index - 1
        while at >= clause.lowerBound {
            let token = sentence.token(at)
            if !token.isCovered {
                if token.has(.result) || token.has(.genericSubject) && !token.has(.material) { return true }
                if token.cues.intersects([.benefit, .eradicate, .weakEradicate, .lasting]) { return true }
                if isEventOrCondition(at, sentence) {
                    return sentence.contains([.benefit, .eradicate, .weakEradicate], in: clause) || sentence.token(index).has(.forever)
                }
                if token.has(.material) || isMaterial(at, sentence) { return false }
            }
            at -= 1
        }
        return sentence.token(index).has(.forever) ? sentence.hasAny([.result, .lasting, .eradicate, .benefit]) || sentence.names(.condition) : sentence.has(.result) || sentence.range.count <= 8
    }

    private static func isEventOrCondition(_ index: Int, _ sentence: SentenceReader) -> Bool {
        sentence.reading.entities(at: index).contains {
            switch $0 {
            case .condition, .event, .site: true
            default: false
            }
        }
    }

    private static func isMaterial(_ index: Int, _ sentence: SentenceReader) -> Bool {
        sentence.reading.entities(at: index).contains { if case .material = $0 { true } else { false } }
    }

    // MARK: How long

    private static func namesUse(of known: KnownTreatment, _ sentence: SentenceReader) -> Bool {
        !sentence.indications(of: known, namedIn: sentence.range).isEmpty || sentence.names(.site) || sentence.reading.page.indication != nil
    }

    /// What was shown for the use a sentence names. One that names none speaks of the product's main use, the first.
    private static func shown(for relevant: [KnownIndication], named: Bool, _ known: KnownTreatment) -> Double? {
        let longest = relevant.compactMap(\.indication.duration?.months).max() ?? known.longestEffect
        return named ? longest : relevant.lazy.compactMap(\.indication.duration?.months).first ?? longest
    }

    private static func checkDuration(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        for expression in DurationReader(sentence: sentence).expressions() {
            let place = expression.tokens.lowerBound
            guard !sentence.isNegated(place), !sentence.isAboutStudy, !sentence.names(.event), let known = treatment(at: place, sentence) else { continue }
            let words = sentence.text(expression.tokens)
            let relevant = sentence.relevantIndications(of: known, around: place)
            let shown = shown(for: relevant, named: namesUse(of: known, sentence), known)
            guard let shown else {
                if expression.months < 1 { continue }
                report.report(
                    .unknownDuration(words, treatment: known.name), .unknown, .duration, in: sentence,
                    at: expression.tokens, treatment: known, said: DurationText.phrase(expression.months), certainty: .likely)
                continue
            }
            let indication = relevant.first { $0.indication.duration?.months == shown }?.indication
            if expression.months > shown * 1.05 {
                report.report(
                    .duration(words, months: shown, treatment: known.name), .duration, in: sentence,
                    at: expression.tokens, treatment: known, indication: indication, said: DurationText.phrase(expression.months),
                    model: DurationText.phrase(shown))
            } else {
                report.record(
                    .verified, .duration, rule: .duration, in: sentence, at: expression.tokens, treatment: known,
                    indication: indication, said: DurationText.phrase(expression.months), model: DurationText.phrase(shown))
            }
        }
    }
}
