import ClaimReading
import Diagnostics
import TreatmentModel

/// Compares who is left out or let in with the contraindications, precautions and warnings on file.
enum ExclusionJudge {
    static func judge(_ claim: ExclusionClaim, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard assertion.attribution != .myth, assertion.attribution != .hearsay, assertion.certainty != .asked else {
            return []
        }
        return context.treatments(of: assertion).compactMap { judge(claim, assertion, words, $0, context) }
    }

    private static func judge(
        _ claim: ExclusionClaim, _ assertion: Assertion, _ words: String, _ known: KnownTreatment,
        _ context: JudgingContext
    ) -> Judgement? {
        if claim.isEverybody {
            guard let first = known.contraindications.first else {
                return .beyond(.contraindication, known, said: "everyone")
            }
            return .contradicted(
                .contraindicationEveryone(words, treatment: known.name, contraindication: first.text),
                .contraindication, known, said: "everyone",
                model: first.text)
        }
        let said = context.vocabulary.names(of: claim.groups + claim.materials)
        let match = (known.contraindications + known.precautions + known.warnings).first {
            names(claim, $0, known, context.vocabulary)
        }
        if match == nil, claim.isPermitted,
            let people = population(against: claim, context.indications(of: known, for: assertion), context.vocabulary)
        {
            return .contradicted(
                .contraindicationPopulation(words, treatment: known.name, people: people.text), .contraindication,
                known,
                said: "with " + said, model: people.text)
        }
        guard let match = match ?? (claim.isPermitted ? nil : matchInParts(claim, known, context.vocabulary)) else {
            return .beyond(.contraindication, known, said: said)
        }
        if claim.isPermitted {
            return .contradicted(
                .contraindicationGroup(words, treatment: known.name, contraindication: match.text), .contraindication,
                known, said: "with " + said,
                model: match.text)
        }
        return .supported(.contraindication, known, said: "not with " + said, model: match.text)
    }

    /// "A weakened immune system is no obstacle": the label is for people who are the opposite, and for none like
    /// these.
    private static func population(
        against claim: ExclusionClaim, _ indications: [KnownIndication], _ vocabulary: Vocabulary
    ) -> KnownText? {
        let people = indications.flatMap(\.population)
        return people.first { text in
            claim.groups.contains { group in
                text.concepts.contains { vocabulary.isOpposite(group, of: $0) }
                    && !people.contains { $0.concepts.contains { vocabulary.isKind(group, of: $0) } }
            }
        }
    }

    /// "An allergy to lidocaine or to proteins": each substance stands in a text of its own, and all of them must.
    private static func matchInParts(_ claim: ExclusionClaim, _ known: KnownTreatment, _ vocabulary: Vocabulary)
        -> KnownText?
    {
        guard claim.materials.count > 1 else { return nil }
        let found = claim.materials.map { material in
            var part = claim
            part.materials = [material]
            return known.contraindications.first { names(part, $0, known, vocabulary) }
        }
        return found.allSatisfy { $0 != nil } ? found.first ?? nil : nil
    }

    /// Whether a text of the model names the group, and the substance where one is named.
    private static func names(
        _ claim: ExclusionClaim, _ text: KnownText, _ known: KnownTreatment, _ vocabulary: Vocabulary
    ) -> Bool {
        guard claim.groups.allSatisfy({ vocabulary.names(text, relativeOf: $0) }) else { return false }
        if !claim.products.isEmpty, !claim.products.contains(where: { vocabulary.names(text, relativeOf: $0) }) {
            return false
        }
        return claim.materials.allSatisfy { vocabulary.names(text, relativeOf: $0) }
    }
}
