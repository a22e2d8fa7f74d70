import ClaimReading
import Diagnostics
import TreatmentModel

/// Compares when an effect is said to show, or to show in full, with the times on file.
enum OnsetJudge {
    static func judge(_ claim: TimeClaim, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard assertion.isStated, assertion.attribution != .history else { return [] }
        return context.treatments(of: assertion).map { judge(claim, assertion, words, $0, context) }
    }

    private static func judge(
        _ claim: TimeClaim, _ assertion: Assertion, _ words: String, _ known: KnownTreatment, _ context: JudgingContext
    ) -> Judgement {
        let said = DurationJudge.describe(claim)
        let indications = context.closest(claim.scope, of: known, for: assertion)
        let shown = indications.flatMap { claim.isFull ? $0.indication.fullEffect : $0.indication.onset }
        guard !shown.isEmpty, !assertion.isDenied else { return .beyond(.onset, known, said: said) }
        let indication = indications.first?.indication
        if shown.allSatisfy({ agrees(claim, $0.time.days) }) {
            return .supported(.onset, known, indication, said: said, model: describe(shown[0]))
        }
        if shown.allSatisfy({ isTooSoon(claim, $0) || isTooLate(claim, $0) }) {
            return .contradicted(
                .onset(words, shown: describe(shown[0]), treatment: known.name), .onset, known, indication, said: said,
                model: describe(shown[0]))
        }
        return .beyond(.onset, known, said: said)
    }

    /// The same bounds; "within" and "up to" give the last day only.
    private static func agrees(_ claim: TimeClaim, _ shown: Amount) -> Bool {
        func same(_ said: Double, _ bound: Double?) -> Bool { bound.map { Days.areSame(said, $0) } ?? false }
        if claim.isUpTo { return same(claim.upper, shown.upper) }
        if claim.isAtLeast { return shown.upper == nil && same(claim.lower, shown.lower) }
        return same(claim.lower, shown.lower) && same(claim.upper, shown.upper)
    }

    /// Sooner than the soonest that is on file, by more than a matter of words.
    private static func isTooSoon(_ claim: TimeClaim, _ shown: LabeledTime) -> Bool {
        guard let soonest = shown.time.days.lower, shown.statistic == nil || shown.statistic == .shortest,
            !claim.isAtLeast
        else { return false }
        return claim.upper < soonest * 0.75
    }

    /// Later than the first effect on file by far: "after six weeks" of what begins within an hour.
    private static func isTooLate(_ claim: TimeClaim, _ shown: LabeledTime) -> Bool {
        let days = shown.time.days
        guard !claim.isFull, !claim.isUpTo, let latest = days.upper ?? days.lower else { return false }
        return claim.lower > latest * 4
    }

    private static func describe(_ shown: LabeledTime) -> String {
        let days = shown.time.days
        switch (days.lower, days.upper) {
        case (let lower?, let upper?):
            return Days.areSame(lower, upper) ? Days.phrase(upper) : "\(Days.phrase(lower)) to \(Days.phrase(upper))"
        case (let lower?, nil): return "at least \(Days.phrase(lower))"
        case (nil, let upper?): return "up to \(Days.phrase(upper))"
        case (nil, nil): return "not known"
        }
    }
}
