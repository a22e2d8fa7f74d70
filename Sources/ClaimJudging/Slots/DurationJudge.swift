import ClaimReading
import Diagnostics
import TreatmentModel

/// Compares how long an effect is said to last with what was shown for the uses it is said of.
enum DurationJudge {
    static func judge(_ claim: TimeClaim, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard assertion.isStated else { return [] }
        return context.treatments(of: assertion).map { judge(claim, assertion, words, $0, context) }
    }

    private static func judge(
        _ claim: TimeClaim, _ assertion: Assertion, _ words: String, _ known: KnownTreatment, _ context: JudgingContext
    ) -> Judgement {
        let said = describe(claim)
        // "Does not last two years" tells an end that no study of a length shows.
        guard !assertion.isDenied, assertion.attribution != .history else {
            return .beyond(.duration, known, said: said)
        }
        let named = context.named(claim.scope, of: known, for: assertion)
        // What is longer than everything that was shown anywhere is too long wherever it is said of.
        let candidates = named.isEmpty ? context.indications(of: known, for: assertion) : named
        let shown = candidates.flatMap(\.indication.durations).filter { isOf($0, claim, known, context) }
        if let longest = shown.max(by: { $0.months < $1.months }), shown.allSatisfy({ exceeds(claim, $0) }) {
            return .contradicted(
                .duration(words, months: longest.months, treatment: known.name), .duration, known,
                candidates.first { $0.indication.duration != nil }?.indication, said: said,
                model: Days.phrase(longest.days))
        }
        let closest = context.closest(claim.scope, of: known, for: assertion)
        guard let match = match(claim, closest, known, context) else { return .beyond(.duration, known, said: said) }
        return .supported(
            .duration, known, match.indication, said: said,
            model: match.indication.duration.map { Days.phrase($0.days) })
    }

    /// What is said of a member of a family is compared with that member's time only.
    private static func isOf(
        _ duration: LabeledDuration, _ claim: TimeClaim, _ known: KnownTreatment, _ context: JudgingContext
    ) -> Bool {
        guard let product = duration.product else { return true }
        let members = claim.scope.members + claim.scope.around.filter { context.vocabulary.kind(of: $0) == .member }
        return members.isEmpty || members.contains { context.vocabulary.name(of: $0) == "\(known.key) \(product)" }
    }

    /// The use whose time agrees: where the claim names its uses, all of them have to.
    private static func match(
        _ claim: TimeClaim, _ indications: [KnownIndication], _ known: KnownTreatment, _ context: JudgingContext
    ) -> KnownIndication? {
        let timed = indications.filter { $0.indication.durations.contains { isOf($0, claim, known, context) } }
        func agreesWithAny(_ indication: KnownIndication) -> Bool {
            indication.indication.durations.contains { isOf($0, claim, known, context) && agrees(claim, $0) }
        }
        if !claim.scope.isOpen {
            return timed.count == indications.count && timed.allSatisfy(agreesWithAny) ? timed.first : nil
        }
        // A reader takes a length that names no use for the length of each.
        return timed.allSatisfy(agreesWithAny) ? timed.first : nil
    }

    private static func agrees(_ claim: TimeClaim, _ shown: LabeledDuration) -> Bool {
        if claim.isAtLeast { return shown.shown.statistic == .shortest && Days.areSame(claim.upper, shown.days) }
        if claim.isUpTo { return !Days.isMore(claim.upper, than: shown.days) }
        guard Days.areSame(claim.upper, shown.days) else { return false }
        return claim.lower == claim.upper || claim.lower >= shown.days / 2
    }

    /// Longer than what was shown. A median is passed by half of the people, so only far more is too much: twice as
    /// long for the longest of all, half as long again for what is told of everybody.
    private static func exceeds(_ claim: TimeClaim, _ shown: LabeledDuration) -> Bool {
        switch shown.shown.statistic {
        case .median, .mean, .typical:
            claim.upper >= 2 * shown.days || !claim.isUpTo && claim.lower >= 1.5 * shown.days
        default: Days.isMore(claim.upper, than: shown.days)
        }
    }

    static func describe(_ claim: TimeClaim) -> String {
        let prefix = claim.isUpTo ? "≤ " : claim.isAtLeast ? "≥ " : ""
        if Days.areSame(claim.lower, claim.upper) { return prefix + Days.phrase(claim.upper) }
        return prefix + Days.phrase(claim.lower) + " to " + Days.phrase(claim.upper)
    }
}

extension LabeledDuration {
    var days: Double { months * (365.25 / 12) }
}
