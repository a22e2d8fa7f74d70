import ClaimReading
import Diagnostics
import TreatmentModel

/// Compares limits of the body mass index with the label's, by the part of the body.
enum BodyMassJudge {
    static func judge(_ claim: NumberClaim, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard assertion.isStated, assertion.attribution != .history else { return [] }
        return context.treatments(of: assertion).map { judge(claim, assertion, words, $0, context) }
    }

    private static func judge(
        _ claim: NumberClaim, _ assertion: Assertion, _ words: String, _ known: KnownTreatment,
        _ context: JudgingContext
    ) -> Judgement {
        let said = "\(claim.isAtMost ? "≤ " : claim.isAtLeast ? "≥ " : "")\(plain(claim.upper))"
        let indications = context.closest(claim.scope, of: known, for: assertion)
        let limits = indications.compactMap(\.indication.bmi?.upper)
        guard let highest = limits.max(), !assertion.isDenied else { return .beyond(.bodyMass, known, said: said) }
        let indication = indications.first { $0.indication.bmi?.upper == claim.upper }?.indication
        let isLimit = claim.isAtMost || !claim.isAtLeast && claim.lower == claim.upper
        if isLimit, limits.allSatisfy({ $0 == claim.upper }) {
            return .supported(.bodyMass, known, indication, said: said, model: "≤ \(plain(highest))")
        }
        if isLimit, indication == nil, claim.isAtMost || claim.upper > highest {
            return .contradicted(
                .bodyMass(words, limits: limits.map { plain($0) }, treatment: known.name), .bodyMass, known,
                indications.first?.indication, said: said,
                model: "≤ \(plain(highest))")
        }
        return .beyond(.bodyMass, known, said: said)
    }

    private static func plain(_ value: Double) -> String {
        value == value.rounded() ? String(Int(value)) : String(value)
    }
}
