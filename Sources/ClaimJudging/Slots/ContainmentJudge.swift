import ClaimReading
import Diagnostics

/// Compares which material lies in which with the product's own order.
enum ContainmentJudge {
    static func judge(
        _ inner: [Concept.ID], _ outer: [Concept.ID], _ assertion: Assertion, _ words: String, _ context: JudgingContext
    ) -> [Judgement] {
        guard assertion.isStated, assertion.attribution == .page else { return [] }
        return context.treatments(of: assertion).map { known in
            guard let model = known.composition.containment else { return .beyond(.composition, known, said: words) }
            func isAny(_ said: [Concept.ID], of held: Set<Concept.ID>) -> Bool {
                said.contains { one in held.contains { context.vocabulary.areRelated($0, one) } }
            }
            let isRight = isAny(inner, of: model.inner) && isAny(outer, of: model.outer)
            let isReversed = isAny(inner, of: model.outer) && isAny(outer, of: model.inner)
            guard isRight != isReversed else { return .beyond(.composition, known, said: words) }
            if isRight != assertion.isDenied {
                return .supported(.composition, known, said: words, model: known.model.generic)
            }
            return .contradicted(
                .compositionInside(words, treatment: known.name, generic: known.model.generic), .composition, known,
                said: words, model: known.model.generic)
        }
    }
}
