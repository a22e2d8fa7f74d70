import ClaimReading
import Diagnostics
import TreatmentModel

/// Compares what may go wrong with the adverse events and warnings on file.
enum RiskJudge {
    static func events(
        _ concepts: [Concept.ID], _ sites: [Concept.ID], _ assertion: Assertion, _ words: String,
        _ context: JudgingContext
    ) -> [Judgement] {
        guard assertion.certainty != .asked, assertion.attribution != .person else { return [] }
        // "Myth: your acne might flare": that it may is no myth where the model lists it; how often or how long may be.
        var said = assertion
        if assertion.attribution == .myth {
            guard assertion.certainty == .hedged, !assertion.isDenied else { return [] }
            (said.attribution, said.certainty, said.isDenied) = (.page, .stated, true)
        }
        return context.treatments(of: assertion).compactMap {
            event(concepts, sites, said, words, $0, context.vocabulary)
        }
    }

    private static func event(
        _ concepts: [Concept.ID], _ sites: [Concept.ID], _ assertion: Assertion, _ words: String,
        _ known: KnownTreatment, _ vocabulary: Vocabulary
    ) -> Judgement? {
        let said = vocabulary.names(of: concepts)
        let named = first(of: known.risks, at: sites, vocabulary) { text in
            concepts.allSatisfy { vocabulary.names(text, above: $0) }
        }
        let related = named ?? first(of: known.risks, at: sites, vocabulary) { text in
            concepts.allSatisfy { vocabulary.names(text, relativeOf: $0) }
        }
        guard let match = related else { return .beyond(.risk, known, said: said) }
        if !assertion.isDenied {
            return agrees(sites, match, vocabulary)
                ? .supported(.risk, known, said: said, model: match.text) : .beyond(.risk, known, said: said)
        }
        let isReaction = (known.adverseEvents + known.warnings + (known.boxedWarning.map { [$0] } ?? [])).contains {
            $0.text == match.text
        }
        guard isReaction, assertion.certainty == .stated, assertion.attribution == .page else {
            return .beyond(.risk, known, said: "no " + said)
        }
        return .contradicted(
            .absoluteSafety(words, treatment: known.name, risk: match.text), .safety, known, said: "no " + said,
            model: match.text)
    }

    /// "Rosacea never gets worse" against a reaction on file that is just that.
    static func worsening(
        _ conditions: [Concept.ID], _ assertion: Assertion, _ words: String, _ context: JudgingContext
    ) -> [Judgement] {
        guard assertion.isDenied, assertion.certainty == .stated, assertion.attribution == .page else { return [] }
        return context.treatments(of: assertion).compactMap { known in
            let match = known.risks.first { text in
                (text.isOfWorsening || text.concepts.contains { context.vocabulary.name(of: $0) == flare })
                    && text.concepts.contains { named in
                        conditions.contains { context.vocabulary.areRelated($0, named) }
                    }
            }
            return match.map { risk in
                .contradicted(
                    .absoluteSafety(words, treatment: known.name, risk: risk.text), .safety, known, said: "never worse",
                    model: risk.text)
            }
        }
    }

    /// The reaction that is a condition getting worse.
    private static let flare = "acne flare"

    /// Of the texts that are meant the first that agrees with the places, else the first of all.
    private static func first(
        of texts: [KnownText], at sites: [Concept.ID], _ vocabulary: Vocabulary, where isMeant: (KnownText) -> Bool
    ) -> KnownText? {
        var first: KnownText?
        for text in texts where isMeant(text) {
            if agrees(sites, text, vocabulary) { return text }
            if first == nil { first = text }
        }
        return first
    }

    /// Whether the places named with an event are those of the model's text, if that names any.
    private static func agrees(_ sites: [Concept.ID], _ text: KnownText, _ vocabulary: Vocabulary) -> Bool {
        sites.allSatisfy { site in
            let own = text.concepts.filter { vocabulary.kind(of: $0) == .site }
            return own.isEmpty || own.contains { vocabulary.areRelated($0, site) }
        }
    }

    /// "They resolve on their own": true of some; a person has to look.
    static func passing(_ assertion: Assertion, _ words: String, _ context: JudgingContext) -> [Judgement] {
        guard assertion.isStated, assertion.attribution == .page else { return [] }
        return context.treatments(of: assertion).map { known in
            let plays = assertion.certainty == .stated && !known.warnings.isEmpty
            return .beyond(
                .risk, known, said: "passing", message: plays ? .riskMinimised(words, treatment: known.name) : nil)
        }
    }

    /// A text of the model in other words: it has been compared word by word when it was read.
    static func fact(_ claim: FactClaim, _ assertion: Assertion, _ context: JudgingContext) -> [Judgement] {
        guard assertion.isStated, assertion.attribution != .person else { return [] }
        return context.treatments(of: assertion).map { .supported(.risk, $0, said: "as on file", model: claim.text) }
    }

    /// Risks denied altogether.
    static func anyRisk(_ assertion: Assertion, _ words: String, _ context: JudgingContext) -> [Judgement] {
        guard assertion.isDenied, assertion.isStated, assertion.attribution == .page else { return [] }
        return context.treatments(of: assertion).map { known in
            guard let risk = known.adverseEvents.first ?? known.warnings.first else {
                return .beyond(.safety, known, said: "no risk")
            }
            if assertion.certainty == .hedged { return .beyond(.safety, known, said: "little risk") }
            return .contradicted(
                .absoluteSafety(words, treatment: known.name, risk: risk.text), .safety, known, said: "no risk",
                model: risk.text)
        }
    }

    /// "Safe" of what has risks on file plays them down; "safe for everyone" denies them.
    static func safety(
        isAbsolute: Bool, isSaid: Bool, _ assertion: Assertion, _ words: String, _ context: JudgingContext
    ) -> [Judgement] {
        guard assertion.isStated, assertion.attribution == .page, !assertion.isDenied else { return [] }
        return context.treatments(of: assertion).map { known in
            guard let risk = known.adverseEvents.first ?? known.warnings.first else {
                return .beyond(.safety, known, said: "safe")
            }
            guard isAbsolute else {
                let playsDown = isSaid && assertion.certainty == .stated
                return .beyond(
                    .safety, known, said: "safe",
                    message: playsDown ? .riskMinimised(words, treatment: known.name) : nil)
            }
            return .contradicted(
                .absoluteSafety(words, treatment: known.name, risk: risk.text), .safety, known, said: "safe",
                model: risk.text)
        }
    }
}
