import ClaimReading
import Diagnostics

/// Compares prices with those on file, which are few.
enum PriceJudge {
    static func judge(_ numbers: [Double], _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard assertion.certainty != .asked else { return [] }
        let known = context.treatments(of: assertion)
        guard !known.isEmpty else { return [.beyond(.promotion, nil, said: words)] }
        return known.map { known in
            let isOnFile = !numbers.isEmpty && !assertion.isDenied && numbers == known.product.prices
            return isOnFile
                ? .supported(.promotion, known, said: words, model: known.model.practical.price)
                : .beyond(.promotion, known, said: words)
        }
    }
}
