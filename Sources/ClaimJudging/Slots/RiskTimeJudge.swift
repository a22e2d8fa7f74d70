import ClaimReading
import Diagnostics
import TreatmentModel

/// Compares when a risk is said to show or to be over with the times on file.
enum RiskTimeJudge {
    static func judge(_ claim: RiskTimeClaim, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard assertion.isStated, assertion.attribution == .page else { return [] }
        return context.treatments(of: assertion).compactMap { known in
            if claim.events.allSatisfy({ event in
                let risks = risks(event, known, context)
                return !risks.isEmpty && risks.allSatisfy { agrees(claim, $0) }
            }) {
                return .supported(.risk, known, said: words, model: risks(claim.events[0], known, context)[0].phrase)
            }
            guard assertion.certainty == .stated else { return nil }
            for event in claim.events {
                let risks = risks(event, known, context)
                let told = risks.compactMap { contradiction(claim, $0) }
                guard let risk = risks.first, let first = told.first, told.count == risks.count else { continue }
                return .contradicted(
                    .riskTime(words, risk: risk.phrase, told: first, treatment: known.name), .risk, known,
                    said: words, model: first)
            }
            return nil
        }
    }

    private static func risks(_ event: Concept.ID, _ known: KnownTreatment, _ context: JudgingContext) -> [Risk] {
        zip(known.model.risksAtHome, known.adverseEvents).filter { _, text in
            text.concepts.contains { context.vocabulary.isKind(event, of: $0) }
        }.map(\.0)
    }

    /// The same longest time as on file.
    private static func agrees(_ claim: RiskTimeClaim, _ risk: Risk) -> Bool {
        guard claim.moment == .end, risk.isReversible != false, let within = claim.within,
            let longest = risk.lasts?.days.upper
        else { return false }
        return Days.areSame(longest, within)
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
