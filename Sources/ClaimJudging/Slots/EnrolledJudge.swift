import ClaimReading
import Diagnostics
import TreatmentModel

/// Compares how many people a study is said to have had with the studies on file.
enum EnrolledJudge {
    static func judge(_ claim: NumberClaim, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard assertion.isStated, assertion.attribution != .history else { return [] }
        return context.treatments(of: assertion).map { known in
            let sizes = sizes(claim, assertion, known, context)
            let said = (claim.isAtLeast ? "≥ " : claim.isAtMost ? "≤ " : "") + String(Int(claim.upper))
            guard let largest = sizes.max(), !assertion.isDenied, !claim.isAtMost else {
                return .beyond(.number, known, said: said)
            }
            if sizes.contains(Int(claim.upper)), !claim.isAtLeast { return .supported(.number, known, said: said) }
            let isTooMany =
                claim.isAtLeast ? Int(claim.lower) > Set(sizes).reduce(0, +) : !isSum(Int(claim.upper), of: sizes)
            guard isTooMany, !claim.isAtLeast || Int(claim.lower) > largest else {
                return .beyond(.number, known, said: said)
            }
            return .contradicted(
                .studySize(words, known: Array(Set(sizes)).sorted(), treatment: known.name), .number, known, said: said,
                model: String(largest))
        }
    }

    /// Two studies may be counted together.
    private static func isSum(_ said: Int, of sizes: [Int]) -> Bool {
        let each = Array(Set(sizes))
        return each.count > 1 && said == each.reduce(0, +)
    }

    private static func sizes(
        _ claim: NumberClaim, _ assertion: Assertion, _ known: KnownTreatment, _ context: JudgingContext
    ) -> [Int] {
        let keys = Set(context.named(claim.scope, of: known, for: assertion).map(\.indication.key))
        func counts(_ key: String?) -> Bool { key.map(keys.contains) ?? true }
        return known.model.studies.filter { counts($0.indication) }.compactMap(\.enrolled)
            + known.model.evidence.filter { counts($0.indication) }.compactMap(\.population)
    }
}
