import ClaimReading
import Diagnostics
import TreatmentModel

/// Judges results that never end, effects that do, and products that the body takes up.
enum PermanenceJudge {
    static func permanence(_ assertion: Assertion, _ words: String, _ context: JudgingContext) -> [Judgement] {
        guard assertion.isStated, assertion.attribution != .history else { return [] }
        return context.treatments(of: assertion).map { known in
            assertion.isDenied
                ? ends(known, assertion, context, said: "not permanent") : never(known, assertion, words, context)
        }
    }

    static func temporariness(_ assertion: Assertion, _ words: String, _ context: JudgingContext) -> [Judgement] {
        guard assertion.isStated, assertion.attribution != .history else { return [] }
        return context.treatments(of: assertion).map { known in
            assertion.isDenied
                ? never(known, assertion, words, context) : ends(known, assertion, context, said: "temporary")
        }
    }

    /// No study followed a result for ever, whatever the treatment.
    private static func never(
        _ known: KnownTreatment, _ assertion: Assertion, _ words: String, _ context: JudgingContext
    ) -> Judgement {
        let indications = context.indications(of: known, for: assertion)
        let longest = indications.compactMap(\.indication.duration?.months).max()
        return .contradicted(
            .permanence(words, treatment: known.name, months: longest), .permanence, known,
            indications.first?.indication, said: "permanent",
            model: longest.map { DurationText.phrase($0) })
    }

    private static func ends(_ known: KnownTreatment, _ assertion: Assertion, _ context: JudgingContext, said: String)
        -> Judgement
    {
        let shown = context.indications(of: known, for: assertion).first {
            $0.isTemporary || $0.indication.duration != nil
        }
        guard let shown else { return .beyond(.permanence, known, said: said) }
        return .supported(
            .permanence, known, shown.indication, said: said,
            model: shown.isTemporary ? "temporary" : shown.indication.duration.map { DurationText.phrase($0.months) })
    }

    static func absorption(
        _ materials: [Concept.ID], _ assertion: Assertion, _ words: String, _ context: JudgingContext
    ) -> [Judgement] {
        guard assertion.isStated, assertion.attribution != .history else { return [] }
        return context.treatments(of: assertion).map { known in
            let said = assertion.isDenied ? "not absorbed" : "absorbed"
            // Of a product of several parts, "it" may be any of them.
            if materials.isEmpty, known.composition.parts.count > 1, !assertion.isDenied {
                return .beyond(.reversal, known, said: said)
            }
            let facts = known.figures.absorption.filter {
                materials.isEmpty || context.isRelated($0.materials, materials)
            }
            guard let fact = facts.first, facts.allSatisfy({ $0.isAbsorbed == fact.isAbsorbed }) else {
                return .beyond(.reversal, known, said: said)
            }
            if fact.isAbsorbed != assertion.isDenied {
                return .supported(.reversal, known, said: said, model: fact.text)
            }
            return .contradicted(
                .absorption(words, fact: fact.text, treatment: known.name), .reversal, known, said: said,
                model: fact.text)
        }
    }
}
