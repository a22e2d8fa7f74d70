import ClaimReading
import Diagnostics
import TreatmentModel

/// Compares what a product is said to be made of with its composition.
enum MaterialJudge {
    static func judge(_ claim: MaterialClaim, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard assertion.isStated, assertion.attribution == .page || assertion.attribution == .study else { return [] }
        return context.treatments(of: assertion).map { known in
            let comparison = MaterialComparison(claim: claim, known: known, vocabulary: context.vocabulary)
            return assertion.isDenied ? denied(comparison, assertion, words) : stated(comparison, assertion, words)
        }
    }

    private static func stated(_ comparison: MaterialComparison, _ assertion: Assertion, _ words: String) -> Judgement {
        let (claim, known) = (comparison.claim, comparison.known)
        if let percent = claim.percent { return share(percent, comparison, assertion, words) }
        if claim.isMost, let percent = comparison.percent {
            return percent > 50
                ? .supported(.composition, known, said: words, model: known.model.generic)
                : .contradicted(
                    .compositionShare(
                        words, part: comparison.part, percent: MaterialComparison.plain(percent), treatment: known.name),
                    .composition, known, said: words, model: known.model.generic)
        }
        if comparison.holds, !claim.isMost {
            return .supported(.composition, known, said: words, model: known.model.generic)
        }
        let isWrong =
            comparison.conflicts && (claim.isWhole || known.model.complete.contains(.composition))
            || comparison.isMistaken
        if isWrong, assertion.certainty == .stated {
            return .contradicted(
                .compositionMaterial(words, treatment: known.name, generic: known.model.generic), .composition, known,
                said: words, model: known.model.generic)
        }
        return .beyond(.composition, known, said: words)
    }

    private static func share(
        _ percent: Double, _ comparison: MaterialComparison, _ assertion: Assertion, _ words: String
    ) -> Judgement {
        let known = comparison.known
        guard let model = comparison.percent else { return .beyond(.composition, known, said: words) }
        if abs(model - percent) < 0.001 {
            return .supported(.composition, known, said: words, model: "\(MaterialComparison.plain(model))%")
        }
        guard assertion.certainty == .stated || abs(model - percent) > 10 || percent / max(model, 0.0001) > 2 else {
            return .beyond(.composition, known, said: words)
        }
        return .contradicted(
            .compositionShare(
                words, part: comparison.part, percent: MaterialComparison.plain(model), treatment: known.name),
            .composition, known,
            said: "\(MaterialComparison.plain(percent))%", model: "\(MaterialComparison.plain(model))%")
    }

    /// "It holds no collagen": wrong of what it holds, right of what is another product's.
    private static func denied(_ comparison: MaterialComparison, _ assertion: Assertion, _ words: String) -> Judgement {
        let (claim, known) = (comparison.claim, comparison.known)
        guard assertion.certainty == .stated, claim.percent == nil, !claim.isMost else {
            return .beyond(.composition, known, said: words)
        }
        if comparison.holds, !claim.isWhole {
            return .contradicted(
                .compositionDenied(words, treatment: known.name, generic: known.model.generic), .composition, known,
                said: "no \(words)", model: known.model.generic)
        }
        return claim.isWhole && comparison.conflicts
            ? .supported(.composition, known, said: "not \(words)", model: known.model.generic)
            : .beyond(.composition, known, said: "not \(words)")
    }

    /// The strength of a medicine that has one ingredient.
    static func judge(strength percent: Double, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard assertion.isStated, assertion.attribution == .page else { return [] }
        return context.treatments(of: assertion).map { known in
            let parts = known.model.composition
            guard known.model.kind == .drug, parts.count == 1, let model = parts[0].percent, !assertion.isDenied else {
                return .beyond(.composition, known, said: words)
            }
            if abs(model - percent) < 0.000_1 {
                return .supported(.composition, known, said: words, model: "\(MaterialComparison.plain(model))%")
            }
            return .contradicted(
                .compositionShare(
                    words, part: parts[0].part, percent: MaterialComparison.plain(model), treatment: known.name),
                .composition, known,
                said: words, model: "\(MaterialComparison.plain(model))%")
        }
    }
}
