import ClaimReading
import Diagnostics
import TreatmentModel

/// Compares "no downtime" and "painless" with the reactions on file.
enum RecoveryJudge {
    static func downtime(_ assertion: Assertion, _ words: String, _ context: JudgingContext) -> [Judgement] {
        guard assertion.isStated, assertion.attribution == .page else { return [] }
        return context.treatments(of: assertion).map { known in
            guard let event = known.adverseEvents.first else { return .beyond(.downtime, known, said: "none") }
            guard assertion.certainty == .stated else {
                return .beyond(.downtime, known, said: "little", message: .riskMinimised(words, treatment: known.name))
            }
            return .contradicted(
                .downtime(words, treatment: known.name, downtime: known.model.practical.downtime), .downtime, known,
                said: "none",
                model: known.model.practical.downtime ?? event.text)
        }
    }

    /// "Back at your desk that afternoon": against the model only where it tells of days.
    static func resumption(isImmediate: Bool, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard assertion.isStated, assertion.attribution == .page else { return [] }
        return context.treatments(of: assertion).map { known in
            guard isImmediate, assertion.certainty == .stated, let days = known.downtimeDays, days >= 1 else {
                return .beyond(.downtime, known, said: "at once")
            }
            return .contradicted(
                .downtime(words, treatment: known.name, downtime: known.model.practical.downtime), .downtime, known,
                said: "at once",
                model: known.model.practical.downtime)
        }
    }

    static func pain(_ assertion: Assertion, _ words: String, _ context: JudgingContext) -> [Judgement] {
        guard assertion.isStated, assertion.attribution == .page else { return [] }
        return context.treatments(of: assertion).map { known in
            guard assertion.certainty == .stated,
                let event = known.adverseEvents.first(where: { hurts($0, context.vocabulary) })
            else {
                return .beyond(.pain, known, said: "none")
            }
            return .contradicted(.painless(words, treatment: known.name), .pain, known, said: "none", model: event.text)
        }
    }

    private static func hurts(_ text: KnownText, _ vocabulary: Vocabulary) -> Bool {
        text.concepts.contains { painful.contains(vocabulary.name(of: $0)) }
    }

    private static let painful: Set<String> = [
        "pain", "tenderness", "stinging", "burning", "bruising", "soreness", "discomfort",
    ]
}
