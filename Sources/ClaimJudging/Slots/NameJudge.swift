import ClaimReading
import Diagnostics

/// Names and ingredients written wrong, and names that a product had before.
enum NameJudge {
    static func judge(_ assertion: Assertion, _ words: String, _ context: JudgingContext) -> [Judgement] {
        let known = context.treatments(of: assertion).first
        return switch assertion.content {
        case .name(let wrong, let right, isForm: true):
            [
                .contradicted(
                    .productNameForm(wrong, right: right), .name, known, said: wrong, model: right, replacement: right)
            ]
        case .name(let wrong, let right, isForm: false):
            [
                .contradicted(
                    .productName(wrong, right: right), .name, known, said: wrong, model: right, replacement: right)
            ]
        case .spelling(let wrong, let right):
            [
                .contradicted(
                    .ingredientSpelling(wrong, right: right), .name, known, said: wrong, model: right,
                    replacement: right)
            ]
        case .formerName: [formerName(assertion, words, known)]
        default: []
        }
    }

    private static func formerName(_ assertion: Assertion, _ words: String, _ known: KnownTreatment?) -> Judgement {
        guard let known, assertion.attribution == .history, assertion.certainty == .stated, !assertion.isDenied else {
            return .beyond(.name, known, said: words)
        }
        return .supported(.name, known, said: words, model: known.model.formerNames.joined(separator: ", "))
    }
}
