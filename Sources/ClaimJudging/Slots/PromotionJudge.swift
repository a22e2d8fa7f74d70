import ClaimReading
import Diagnostics

/// What no model speaks of: a person has to see it.
enum PromotionJudge {
    static func comparison(isOfTwo: Bool, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard assertion.isStated || assertion.certainty == .conditional else { return [] }
        return context.beyond(
            .comparison, assertion, words, message: isOfTwo && !assertion.isDenied ? .comparative(words) : nil)
    }

    static func judge(_ promotion: Promotion, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard assertion.certainty != .asked else { return [] }
        return switch promotion {
        case .testimonial: context.beyond(.testimonial, assertion, words, message: .testimonial(words))
        case .proof: context.beyond(.proof, assertion, words, message: assertion.isDenied ? nil : .proof(words))
        case .boards(let claimed, let onRecord)
        where claimed > onRecord && assertion.isStated && !assertion.isDenied:
            [
                .contradicted(
                    .boardUnnamed(words, onRecord: onRecord), .promotion, nil, said: words, model: String(onRecord))
            ]
        default: context.beyond(.promotion, assertion, words)
        }
    }
}
