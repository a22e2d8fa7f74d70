import ClaimReading
import Diagnostics

/// Compares what is said of taking a treatment back with its warnings.
enum ReversalJudge {
    static func judge(_ assertion: Assertion, _ words: String, _ context: JudgingContext) -> [Judgement] {
        guard assertion.isStated, assertion.attribution == .page else { return [] }
        return context.treatments(of: assertion).map { known in
            if let text = known.product.reversible, assertion.certainty == .stated {
                return assertion.isDenied
                    ? .contradicted(
                        .irreversibility(words, fact: text, treatment: known.name), .reversal, known,
                        said: "not \(words)", model: text)
                    : .supported(.reversal, known, said: words, model: text)
            }
            guard let text = known.product.irreversible else { return .beyond(.reversal, known, said: words) }
            if assertion.isDenied { return .supported(.reversal, known, said: "not \(words)", model: text) }
            guard assertion.certainty == .stated else { return .beyond(.reversal, known, said: words) }
            return .contradicted(
                .reversibility(words, warning: text, treatment: known.name), .reversal, known, said: words, model: text)
        }
    }
}
