import ClaimReading
import Diagnostics

/// Compares who is said to make a product with the maker on file.
enum MakerJudge {
    static func judge(_ makers: [Concept.ID], _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard assertion.isStated, assertion.attribution == .page else { return [] }
        return context.treatments(of: assertion).map { known in
            guard !known.makers.isEmpty, let maker = known.model.manufacturer, !makers.isEmpty else {
                return .beyond(.maker, known, said: words)
            }
            let isMaker = makers.contains(where: known.makers.contains)
            if isMaker != assertion.isDenied { return .supported(.maker, known, said: words, model: maker) }
            // Who sells it, or sold it once, may be another.
            guard assertion.certainty == .stated else { return .beyond(.maker, known, said: words) }
            return .contradicted(
                .maker(words, maker: maker, treatment: known.name), .maker, known, said: words, model: maker)
        }
    }
}
