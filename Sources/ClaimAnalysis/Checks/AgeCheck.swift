import TreatmentModel

/// Compares the ages of a sentence with the label's, as intervals.
enum AgeCheck {
    static func check(_ sentence: SentenceReader, _ report: inout ClaimReport) {
        guard sentence.names(.number) || sentence.hasAny([.anyAge, .minor]) else { return }
        guard sentence.isStated, !sentence.isRejected, !sentence.has(.historic) else { return }
        for expression in AgeReader(sentence: sentence).expressions() { check(expression, sentence, &report) }
    }

    private static func check(_ expression: AgeExpression, _ sentence: SentenceReader, _ report: inout ClaimReport) {
        let place = expression.tokens.lowerBound
        let clause = sentence.clause(of: place)
        let hasStatus = sentence.contains([.approvedVerb, .clearedVerb, .approvalNoun, .clearanceNoun, .grantedVerb, .authorizedVerb, .indicated], in: clause)
        if !hasStatus, sentence.contains([.study, .enrolled, .policy, .disease, .anecdote], in: clause) || sentence.has(.policy) { return }
        if tellsOfDisease(clause, sentence) { return }
        guard case .treatment(let index) = sentence.subject(at: place) else { return }
        let known = sentence.knowledge.treatments[index]
        var said = expression.range
        let exclusion = isExclusion(place, expression, clause, sentence)
        switch expression.form {
        case .exact:
            // "patients who are 21": only a plain statement that they can be treated is one about the limit.
            guard sentence.contains([.suitable, .requires], in: clause), !exclusion else { return }
            if known.ages.contains(where: { $0.range.contains(said.lower ?? 0) }) { return }
        case .group:
            guard sentence.contains([.suitable, .useVerb, .benefit, .safe], in: clause), !exclusion, !sentence.has(.disease) else { return }
        case .anyAge: if exclusion { return }
        case .bound, .interval: break
        }
        if exclusion {
            guard let outside = complement(of: said) else { return }
            said = outside
        }
        let indications: [KnownIndication]
        if let foreign = sentence.foreignPlace(around: place, extent: expression.tokens) {
            indications = known.foreignIndications.filter { Place($0.indication.jurisdiction) == foreign }
            if indications.isEmpty { return }
        } else {
            indications = sentence.relevantIndications(of: known, around: place)
        }
        compare(said, expression, indications, known, sentence, &report)
    }

    /// "People aged 12 to 24 get acne": who has a condition, not who is treated.
    private static func tellsOfDisease(_ clause: Range<Int>, _ sentence: SentenceReader) -> Bool {
        guard sentence.treatments(in: clause).isEmpty, !sentence.contains([.suitable, .benefit], in: clause) else { return false }
        return sentence.places(of: .getVerb, in: clause).contains { verb in
            let end = min(clause.upperBound, sentence.extent(of: verb).upperBound + 3)
            return !sentence.conditions(in: verb..<max(verb, end)).isEmpty
        }
    }

    private static func compare(
        _ said: AgeRange, _ expression: AgeExpression, _ indications: [KnownIndication], _ known: KnownTreatment,
        _ sentence: SentenceReader, _ report: inout ClaimReport
    ) {
        var limits = indications.compactMap(\.indication.age)
        if limits.isEmpty, !indications.contains(where: { $0.indication.age == nil }) { limits = known.ages }
        let words = sentence.text(expression.tokens)
        guard !limits.isEmpty else {
            if expression.form == .anyAge || expression.form == .group { return }
            report.report(
                .unknownAge(words, treatment: known.name), .unknown, .age, in: sentence,
                at: expression.tokens, treatment: known, said: said.description, certainty: .likely)
            return
        }
        let indication = indications.first { $0.indication.age != nil }?.indication
        if expression.form == .group {
            // A group is wrong when some of its ages lie outside every label.
            if limits.contains(where: { said.isSubset(of: $0.range) }) { return }
        } else if limits.contains(where: { agrees(said, with: $0) }) {
            let matched = indications.first { $0.indication.age.map { agrees(said, with: $0) } ?? false }?.indication
            report.record(
                .verified, .age, rule: .ageBound, in: sentence, at: expression.tokens, treatment: known, indication: matched,
                said: said.description, model: said.description)
            return
        } else if expression.form == .exact, limits.contains(where: { said.isSubset(of: $0.range) }) {
            return
        }
        let model = limits[0]
        if isOneOff(said, limits) {
            report.report(
                .ageBoundary(words, model, treatment: known.name), .age, in: sentence,
                at: expression.tokens, treatment: known, indication: indication, said: said.description,
                model: model.range.description, replacement: expression.isExcluded ? nil : model.phrase)
        } else {
            let study = known.treatment.studies.first { $0.ages == said }
            report.report(
                .ageBound(words, limits, treatment: known.name, study: study?.name), .age,
                in: sentence, at: expression.tokens, treatment: known, indication: indication, said: said.description,
                model: model.range.description)
        }
    }

    /// "Under 65" agrees with "adults under 65": the other bound goes without saying.
    private static func agrees(_ said: AgeRange, with limit: AgeLimit) -> Bool {
        if said == limit.range { return true }
        guard limit.saysAdults, limit.range.upper != nil, said.lower == nil else { return false }
        return said.upper == limit.range.upper
    }

    private static func isOneOff(_ said: AgeRange, _ limits: [AgeLimit]) -> Bool {
        limits.contains { limit in
            func off(_ a: Int?, _ b: Int?) -> Int? {
                switch (a, b) {
                case (nil, nil): 0
                case (let a?, let b?): abs(a - b)
                default: nil
                }
            }
            guard let lower = off(said.lower, limit.range.lower), let upper = off(said.upper, limit.range.upper) else { return false }
            return lower + upper == 1
        }
    }

    private static func complement(of range: AgeRange) -> AgeRange? {
        switch (range.lower, range.upper) {
        case (nil, let upper?): .from(upper + 1)
        case (let lower?, nil): .through(lower - 1)
        default: nil
        }
    }

    /// Whether the ages are those left out: "not for patients under 22", "people 21 and younger are not candidates".
    private static func isExclusion(_ place: Int, _ expression: AgeExpression, _ clause: Range<Int>, _ sentence: SentenceReader) -> Bool {
        if sentence.contains([.excluded], in: clause) { return true }
        if sentence.isNegated(place) { return true }
        return sentence.isNegatedAfter(expression.tokens.upperBound - 1, within: expression.range.lower == nil ? 6 : 4)
    }
}
