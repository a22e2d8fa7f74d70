import ClaimReading
import Diagnostics
import TreatmentModel

/// Compares ages with the label's, as intervals.
enum AgeJudge {
    static func judge(_ claim: AgeClaim, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard assertion.isStated, assertion.attribution != .history else { return [] }
        return context.treatments(of: assertion).compactMap { judge(claim, assertion, words, $0, context) }
    }

    private static func judge(
        _ claim: AgeClaim, _ assertion: Assertion, _ words: String, _ known: KnownTreatment, _ context: JudgingContext
    ) -> Judgement? {
        if assertion.attribution == .study { return ofStudy(claim, known) }
        let indications = indications(claim, assertion, known, context)
        let limits = indications.compactMap(\.indication.age)
        if limits.isEmpty,
            let study = known.model.studies.first(where: {
                $0.ages == claim.range || claim.isOfLabel && claim.form == .bound && $0.ages?.lower == claim.range.lower
            }), claim.form != .exact
        {
            return .contradicted(
                .ageBound(words, [], treatment: known.name, study: study.name), .age, known,
                said: claim.range.description, model: "none")
        }
        guard !limits.isEmpty else {
            let message: Message? =
                claim.form == .bound || claim.form == .interval ? .unknownAge(words, treatment: known.name) : nil
            return .beyond(
                .age, known, said: claim.range.description,
                message: assertion.jurisdiction == nil && indications.isEmpty ? message : nil)
        }
        let indication = indications.first { $0.indication.age != nil }?.indication
        if claim.form == .noUpperBound {
            guard limits.contains(where: { $0.range.upper != nil }) else {
                return .supported(.age, known, indication, said: "no upper bound", model: limits[0].range.description)
            }
            return .contradicted(
                .ageBound(words, limits, treatment: known.name, study: nil), .age, known, indication,
                said: "no upper bound", model: limits[0].range.description)
        }
        if claim.isExcluded { return excluded(claim, words, limits, known, indication) }
        let said = claim.range
        let model = limits[0]
        // "Adults" may be said of a label with any lower bound from 18 on; only a label that says so bears it out.
        if claim.form == .adults, !limits.contains(where: { $0.saysAdults || $0.range == .adults }) {
            return .beyond(.age, known, said: claim.range.description)
        }
        if claim.form == .adults {
            return .supported(.age, known, indication, said: "adults", model: model.range.description)
        }
        // "In their sixties" of a label up to 64 is neither right nor wrong.
        if claim.form == .decade,
            limits.contains(where: { !$0.range.intersection(said).isEmpty && !said.isSubset(of: $0.range) })
        {
            return .beyond(.age, known, said: said.description)
        }
        if claim.form == .exact || claim.form == .group || claim.form == .decade {
            if limits.contains(where: { said.isSubset(of: $0.range) }) {
                return .supported(.age, known, indication, said: said.description, model: model.range.description)
            }
        } else if let match = indications.first(where: { $0.indication.age.map { agrees(said, with: $0) } ?? false }) {
            return .supported(
                .age, known, match.indication, said: said.description, model: match.indication.age?.range.description)
        }
        if claim.isPolicy, limits.contains(where: { said.isSubset(of: $0.range) }) {
            return .beyond(.age, known, said: said.description)
        }
        let isBoundary =
            isOneOff(said, limits) || claim.form == .exact && limits.contains { isOneOff(.from(said.lower ?? 0), [$0]) }
        let message: Message =
            isBoundary
            ? .ageBoundary(words, model, treatment: known.name)
            : .ageBound(
                words, limits, treatment: known.name, study: known.model.studies.first { $0.ages == said }?.name)
        return .contradicted(
            message, .age, known, indication, said: said.description, model: model.range.description,
            replacement: isBoundary && !claim.isExcluded && claim.form == .bound ? model.phrase : nil)
    }

    /// Those that the sentence or the head of its row names, if one of them has an age: "youngest for lips" is not the
    /// youngest for folds.
    private static func indications(
        _ claim: AgeClaim, _ assertion: Assertion, _ known: KnownTreatment, _ context: JudgingContext
    ) -> [KnownIndication] {
        let named = claim.scope.isOpen ? [] : context.named(claim.scope, of: known, for: assertion)
        let limited = named.filter { $0.indication.age != nil }
        return limited.isEmpty ? context.indications(of: known, for: assertion) : limited
    }

    /// "Not for patients under 22", "not at 21": right where the label leaves out just those, wrong where it lets some
    /// in.
    private static func excluded(
        _ claim: AgeClaim, _ words: String, _ limits: [AgeLimit], _ known: KnownTreatment, _ indication: Indication?
    ) -> Judgement {
        let said = "not \(claim.range)"
        let model = limits[0].range.description
        let isOut = limits.allSatisfy { $0.range.intersection(claim.range).isEmpty }
        let isExact =
            claim.form == .exact
            || limits.contains { limit in
                claim.range.upper.map { limit.range.lower == $0 + 1 } ?? false
                    || claim.range.lower.map { limit.range.upper == $0 - 1 } ?? false
            }
        let isOff =
            claim.form == .bound
            && limits.contains { limit in
                claim.range.upper.map { limit.range.lower == $0 + 2 } ?? false
                    || claim.range.lower.map { limit.range.upper == $0 - 2 } ?? false
            }
        if isOut, isOff {
            return .contradicted(
                .ageBoundary(words, limits[0], treatment: known.name), .age, known, indication, said: said, model: model
            )
        }
        if isOut {
            return isExact
                ? .supported(.age, known, indication, said: said, model: model) : .beyond(.age, known, said: said)
        }
        // Whoever treats may be choosier than the label.
        if claim.isPolicy, claim.form == .exact { return .beyond(.age, known, said: said) }
        return .contradicted(
            .ageBound(words, limits, treatment: known.name, study: nil), .age, known, indication, said: said,
            model: model)
    }

    private static func ofStudy(_ claim: AgeClaim, _ known: KnownTreatment) -> Judgement {
        let isKnown = known.model.studies.contains { $0.ages == claim.range }
        return isKnown
            ? .supported(.age, known, said: claim.range.description)
            : .beyond(.age, known, said: claim.range.description)
    }

    /// "Under 65" agrees with "adults under 65": the other bound goes without saying. So does "adults" of a label that
    /// names no upper bound.
    private static func agrees(_ said: AgeRange, with limit: AgeLimit) -> Bool {
        if said == limit.range { return true }
        guard limit.saysAdults, limit.range.upper != nil, said.lower == nil else { return false }
        return said.upper == limit.range.upper
    }

    private static func isOneOff(_ said: AgeRange, _ limits: [AgeLimit]) -> Bool {
        limits.contains { limit in
            guard let lower = distance(said.lower, limit.range.lower),
                let upper = distance(said.upper, limit.range.upper)
            else { return false }
            return lower + upper == 1
        }
    }

    private static func distance(_ a: Int?, _ b: Int?) -> Int? {
        switch (a, b) {
        case (nil, nil): 0
        case (let a?, let b?): abs(a - b)
        default: nil
        }
    }
}
