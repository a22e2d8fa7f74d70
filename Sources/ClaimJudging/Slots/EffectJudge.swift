import ClaimReading
import Diagnostics

/// Promised, complete and preventive effects: no label speaks of any.
enum EffectJudge {
    static func promise(_ isResult: Bool, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard assertion.isStated else { return [] }
        let known = context.treatments(of: assertion).first
        if isResult, assertion.isDenied, assertion.certainty == .stated || assertion.certainty == .hedged {
            return [.supported(.guarantee, known, said: "no \(words)", model: "results vary")]
        }
        guard isResult, !assertion.isDenied, assertion.certainty == .stated,
            assertion.attribution == .page || assertion.attribution == .person
        else {
            return [.beyond(.guarantee, known, said: words)]
        }
        return [.contradicted(.guarantee(words), .guarantee, known, said: words, model: "results vary")]
    }

    static func cure(_ assertion: Assertion, _ words: String, _ context: JudgingContext) -> [Judgement] {
        guard case .cure(let conditions) = assertion.content, assertion.isStated else { return [] }
        return context.treatments(of: assertion).map { known in
            // Fat that is destroyed does not come back; how much of it goes is another matter.
            let isFat = conditions.allSatisfy { condition in
                fat(context).map { context.vocabulary.isKind(condition, of: $0) } ?? false
            }
            guard !conditions.isEmpty, !assertion.isDenied, !isFat, assertion.certainty == .stated,
                assertion.attribution == .page
            else { return .beyond(.efficacy, known, said: words) }
            return .contradicted(
                .efficacy(words, treatment: known.name), .efficacy, known, said: words, model: "improvement")
        }
    }

    private static func fat(_ context: JudgingContext) -> Concept.ID? {
        context.vocabulary.concepts.id(of: "fat", .condition)
    }

    static func prevention(_ assertion: Assertion, _ words: String, _ context: JudgingContext) -> [Judgement] {
        guard assertion.isStated else { return [] }
        return context.treatments(of: assertion).map { known in
            guard !assertion.isDenied, assertion.certainty == .stated, assertion.attribution == .page,
                !known.indications.isEmpty
            else { return .beyond(.efficacy, known, said: words) }
            return .contradicted(
                .efficacyPrevention(words, treatment: known.name), .efficacy, known, said: words,
                model: "no such indication")
        }
    }
}
