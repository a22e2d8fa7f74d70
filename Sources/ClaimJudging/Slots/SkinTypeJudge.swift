import ClaimReading
import Diagnostics
import TreatmentModel

/// Compares the skin types a treatment is said to be for with those of the indication meant.
enum SkinTypeJudge {
    static func judge(_ claim: SkinTypeClaim, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard assertion.isStated, assertion.attribution == .page else { return [] }
        return context.treatments(of: assertion).map { judge(claim, assertion, words, $0, context) }
    }

    private static func judge(
        _ claim: SkinTypeClaim, _ assertion: Assertion, _ words: String, _ known: KnownTreatment,
        _ context: JudgingContext
    ) -> Judgement {
        let meant = context.narrowed(
            context.indications(of: known, for: assertion), conditions: claim.conditions, sites: claim.sites)
        let limited = meant.filter { $0.indication.skinTypes != nil }
        guard !assertion.isDenied, let first = limited.first, let types = first.indication.skinTypes else {
            return unlimited(claim, assertion, words, known, context)
        }
        if limited.count == meant.count, limited.allSatisfy({ claim.types.isSubset(of: $0.indication.skinTypes ?? []) })
        {
            return .supported(
                .skinType, known, first.indication, said: claim.types.description, model: types.description)
        }
        guard assertion.certainty == .stated,
            limited.allSatisfy({ !claim.types.isSubset(of: $0.indication.skinTypes ?? []) })
        else {
            return .beyond(.skinType, known, said: claim.types.description)
        }
        return .contradicted(
            .skinType(words, model: types.description, treatment: known.name, condition: first.indication.condition),
            .skinType, known,
            first.indication, said: claim.types.description, model: types.description)
    }

    /// "Safe on every skin tone" of a treatment that can discolor skin.
    private static func unlimited(
        _ claim: SkinTypeClaim, _ assertion: Assertion, _ words: String, _ known: KnownTreatment,
        _ context: JudgingContext
    ) -> Judgement {
        let risks = known.adverseEvents.flatMap(\.concepts).map(context.vocabulary.name)
        guard claim.types == .all, !assertion.isDenied, assertion.certainty == .stated,
            risks.contains(where: discolorations.contains)
        else {
            return .beyond(.skinType, known, said: claim.types.description)
        }
        return .contradicted(
            .skinTypeAbsolute(words, treatment: known.name), .skinType, known, said: claim.types.description)
    }

    private static let discolorations: Set<String> = ["darkening of skin", "lightening of skin", "pigment change"]
}
