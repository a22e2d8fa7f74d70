import ClaimReading
import Diagnostics

/// Compares the numbers of a device with those on file.
enum SpecificationJudge {
    static func judge(_ claim: SpecificationClaim, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard assertion.isStated, assertion.attribution == .page else { return [] }
        return context.treatments(of: assertion).map { known in
            guard let numbers = known.product.specifications[claim.quantity], !numbers.isEmpty, !assertion.isDenied
            else {
                return .beyond(.specification, known, said: words)
            }
            let model = numbers.sorted().map(MaterialComparison.plain).joined(separator: ", ")
            if claim.numbers.allSatisfy(numbers.contains) {
                return .supported(.specification, known, said: words, model: model)
            }
            guard assertion.certainty == .stated else { return .beyond(.specification, known, said: words) }
            return .contradicted(
                .specification(words, model: model, treatment: known.name), .specification, known, said: words,
                model: model)
        }
    }
}
