import ClaimReading
import Diagnostics
import TreatmentModel

/// Judges that one product is said to be another: two models with different active parts are two products.
enum IdentityJudge {
    static func judge(_ other: Int, _ assertion: Assertion, _ words: String, _ context: JudgingContext) -> [Judgement] {
        guard assertion.isStated, assertion.attribution == .page,
            context.vocabulary.treatments.indices.contains(other)
        else { return [] }
        let named = context.vocabulary.treatments[other]
        return context.treatments(of: assertion).compactMap { known in
            if known.key == named.key {
                return assertion.isDenied ? nil : .supported(.name, known, said: named.name, model: known.name)
            }
            let (own, generic) = (known.model.generic, named.model.generic)
            guard known.key != named.key, own != generic, known.model.kind != .procedure,
                named.model.kind != .procedure
            else { return nil }
            let said = (assertion.isDenied ? "not " : "") + named.name
            if assertion.isDenied { return .supported(.composition, known, said: said, model: own) }
            guard assertion.certainty == .stated else { return .beyond(.composition, known, said: said) }
            return .contradicted(
                .anotherProduct(words, treatment: known.name, generic: own, other: generic), .composition, known,
                said: said, model: own)
        }
    }
}
