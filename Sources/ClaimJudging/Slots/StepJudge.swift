import ClaimReading
import Diagnostics
import TreatmentModel

/// Compares what is said of a step before treatment with the steps a label requires.
enum StepJudge {
    static func judge(_ claim: StepClaim, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard assertion.isStated || assertion.certainty == .conditional else { return [] }
        return context.treatments(of: assertion).flatMap { known in
            known.model.requiredSteps.indices.filter { isRequired(known.model.requiredSteps[$0], context) }
                .compactMap { judge(claim, words, known, step: $0) }
        }
    }

    private static func isRequired(_ step: RequiredStep, _ context: JudgingContext) -> Bool {
        step.jurisdictions.contains { context.jurisdictions.contains($0) }
    }

    private static func judge(
        _ claim: StepClaim, _ words: String, _ known: KnownTreatment, step index: Int
    ) -> Judgement? {
        let step = known.model.requiredSteps[index]
        switch claim.act {
        case .once:
            guard known.repeatsStep[index] else { return .beyond(.requiredStep, known, said: "once") }
            return .contradicted(
                .requiredStep(words, step: step, treatment: known.name), .requiredStep, known, said: "once",
                model: step.what)
        case .waived, .optional:
            return .contradicted(
                .requiredStep(words, step: step, treatment: known.name), .requiredStep, known, said: "not required",
                model: step.what)
        case .required, .mentioned:
            if let said = claim.lead, let lead = known.leadTimes[index] {
                if agrees(said, lead) {
                    return .supported(.requiredStep, known, said: "\(Int(said.upper)) days", model: step.leadTime)
                }
                guard said.upper < lead || claim.isHurried else {
                    return .beyond(.requiredStep, known, said: "\(Int(said.upper)) days")
                }
                return .contradicted(
                    .requiredStepLeadTime(words, step: step, treatment: known.name), .requiredStep, known,
                    said: "\(Int(said.upper)) days", model: step.leadTime)
            }
            if claim.isHurried, claim.act == .mentioned {
                return .contradicted(
                    .requiredStep(words, step: step, treatment: known.name), .requiredStep, known, said: "hurried",
                    model: step.what)
            }
            return claim.act == .required
                ? .supported(.requiredStep, known, said: "required", model: step.what)
                : .beyond(.requiredStep, known, said: "named")
        }
    }

    /// Four weeks are 28 days and no month; a day's rounding is none.
    private static func agrees(_ said: TimeClaim, _ lead: Double) -> Bool {
        abs(said.lower - lead) < 1 && abs(said.upper - lead) < 1
    }
}
