import ClaimReading
import Diagnostics
import TreatmentModel

/// Compares milligrams in a milliliter with the composition on file.
enum ConcentrationJudge {
    static func judge(
        _ claim: ConcentrationClaim, _ assertion: Assertion, _ words: String, _ context: JudgingContext
    ) -> [Judgement] {
        guard assertion.isStated, assertion.attribution == .page else { return [] }
        return context.treatments(of: assertion).map { known in
            let parts = zip(known.model.composition, known.composition.parts).filter { model, part in
                model.concentration?.unit == "mg/mL"
                    && (claim.materials.isEmpty || context.isRelated(part.materials, claim.materials))
            }.map(\.0)
            let amounts = parts.compactMap { $0.concentration?.amount }
            guard let first = parts.first, let amount = amounts.first, !assertion.isDenied else {
                return .beyond(.composition, known, said: words)
            }
            let model = "\(MaterialComparison.plain(amount)) mg/mL"
            if amounts.contains(where: { abs($0 - claim.amount) < 0.001 }) {
                return .supported(.composition, known, said: words, model: model)
            }
            return .contradicted(
                .compositionConcentration(words, part: first.part, amount: model, treatment: known.name), .composition,
                known, said: words, model: model)
        }
    }
}
