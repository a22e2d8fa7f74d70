import ClaimReading
import Diagnostics
import TreatmentModel

/// Compares what may go wrong with the adverse events and warnings on file.
enum RiskJudge {
    static func events(_ concepts: [Concept.ID], _ assertion: Assertion, _ words: String, _ context: JudgingContext) -> [Judgement] {
        guard assertion.attribution != .myth, assertion.certainty != .asked, assertion.attribution != .person else { return [] }
        return context.treatments(of: assertion).compactMap { event(concepts, assertion, words, $0, context.vocabulary) }
    }

    private static func event(
        _ concepts: [Concept.ID], _ assertion: Assertion, _ words: String, _ known: KnownTreatment, _ vocabulary: Vocabulary
    ) -> Judgement? {
        let said = concepts.map(vocabulary.name).joined(separator: ", ")
        let match = known.risks.first { text in concepts.allSatisfy { said in text.concepts.contains { vocabulary.isKind(said, of: $0) } } }
            ?? known.risks.first { text in concepts.allSatisfy { said in text.concepts.contains { vocabulary.areRelated($0, said) } } }
        guard let match else { return .beyond(.risk, known, said: said) }
        if !assertion.isDenied { return .supported(.risk, known, said: said, model: match.text) }
        let isReaction = (known.adverseEvents + known.warnings + (known.boxedWarning.map { [$0] } ?? [])).contains { $0.text == match.text }
        guard isReaction, assertion.certainty == .stated, assertion.attribution == .page else { return .beyond(.risk, known, said: "no " + said) }
        return .contradicted(.absoluteSafety(words, treatment: known.name, risk: match.text), .safety, known, said: "no " + said, model: match.text)
    }

    /// Risks denied altogether.
    static func anyRisk(_ assertion: Assertion, _ words: String, _ context: JudgingContext) -> [Judgement] {
        guard assertion.isDenied, assertion.isStated, assertion.attribution == .page else { return [] }
        return context.treatments(of: assertion).map { known in
            guard let risk = known.adverseEvents.first ?? known.warnings.first else { return .beyond(.safety, known, said: "no risk") }
            if assertion.certainty == .hedged { return .beyond(.safety, known, said: "little risk") }
            return .contradicted(.absoluteSafety(words, treatment: known.name, risk: risk.text), .safety, known, said: "no risk", model: risk.text)
        }
    }

    static func safety(isAbsolute: Bool, _ assertion: Assertion, _ words: String, _ context: JudgingContext) -> [Judgement] {
        guard assertion.isStated, assertion.attribution == .page, !assertion.isDenied else { return [] }
        return context.treatments(of: assertion).map { known in
            guard isAbsolute, let risk = known.adverseEvents.first ?? known.warnings.first else { return .beyond(.safety, known, said: "safe") }
            return .contradicted(.absoluteSafety(words, treatment: known.name, risk: risk.text), .safety, known, said: "safe", model: risk.text)
        }
    }
}
