import ClaimReading
import Diagnostics
import TreatmentModel

/// Compares the class a product is put in with the model's kind.
enum ProductClassJudge {
    /// The kinds that go by a class's name; none for what no regulator reviews.
    private static let kinds: [String: Set<Treatment.Kind>] = [
        "cosmetic": [], "supplement": [], "remedy": [], "drug": [.drug, .biologic], "device": [.device],
        "biologic": [.biologic],
    ]

    static func judge(_ concept: Concept.ID, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard assertion.isStated, assertion.attribution == .page,
            let kinds = kinds[context.vocabulary.name(of: concept)]
        else { return [] }
        return context.treatments(of: assertion).map { known in
            let kind = known.model.kind
            guard kind != .procedure else { return .beyond(.status, known, said: words) }
            if kinds.contains(kind) != assertion.isDenied {
                return .supported(.status, known, said: words, model: kind.rawValue)
            }
            guard assertion.certainty == .stated else { return .beyond(.status, known, said: words) }
            return .contradicted(
                .regulatoryClass(words, kind: kind.rawValue, treatment: known.name), .status, known, said: words,
                model: kind.rawValue)
        }
    }
}
