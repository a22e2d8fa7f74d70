import ClaimReading
import Diagnostics
import TreatmentModel

/// Compares when a risk is said to show or to be over with the times on file.
enum RiskTimeJudge {
    static func judge(_ claim: RiskTimeClaim, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard assertion.isStated, assertion.certainty == .stated, assertion.attribution == .page else { return [] }
        return context.treatments(of: assertion).compactMap { known in
            for event in claim.events {
                let risks = zip(known.model.risksAtHome, known.adverseEvents).filter { _, text in
                    text.concepts.contains { context.vocabulary.isKind(event, of: $0) }
                }.map(\.0)
                let told = risks.compactMap { contradiction(claim, $0) }
                guard let risk = risks.first, let first = told.first, told.count == risks.count else { continue }
                return .contradicted(
                    .riskTime(words, risk: risk.phrase, told: first, treatment: known.name), .risk, known,
                    said: words, model: first)
            }
            return nil
        }
    }

    /// What the file says against it: that the risk stays, lasts far longer, or begins only later.
    private static func contradiction(_ claim: RiskTimeClaim, _ risk: Risk) -> String? {
        if claim.moment == .end, risk.isReversible == false { return "it does not pass" }
        guard let within = claim.within else { return nil }
        if let start = risk.onset?.days.lower, start > within { return "it can begin after \(Days.phrase(start))" }
        // A longest time is that of few, so that a page may be a little below it.
        guard claim.moment == .end, let longest = risk.lasts?.days.upper, longest > 2 * within else { return nil }
        return "it can last \(Days.phrase(longest))"
    }
}
