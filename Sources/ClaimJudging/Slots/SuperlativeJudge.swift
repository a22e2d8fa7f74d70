import ClaimReading
import Diagnostics
import TreatmentModel

/// Compares "the only" and "the first" with the dated records.
enum SuperlativeJudge {
    /// The page praises its treatment or its clinic, and no cream and no plan.
    private static func isBoast(_ claim: SuperlativeClaim, _ assertion: Assertion) -> Bool {
        claim.isOfProduct && !assertion.isDenied
            && (!assertion.subject.treatments.isEmpty || assertion.subject == .clinic)
    }

    static func judge(_ claim: SuperlativeClaim, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard assertion.isStated,
            assertion.attribution == .page || assertion.attribution == .history || assertion.attribution == .study
        else { return [] }
        if claim.kind == .best {
            return context.beyond(
                .superlative, assertion, words, message: isBoast(claim, assertion) ? .superiority(words) : nil)
        }
        return context.treatments(of: assertion).map { known in
            guard !assertion.isDenied else { return .beyond(.superlative, known, said: words) }
            return SuperlativeComparison(
                claim: claim, assertion: assertion, words: words, known: known, context: context
            ).judgement
        }
    }
}

/// One superlative beside a treatment's records.
private struct SuperlativeComparison {
    let claim: SuperlativeClaim
    let assertion: Assertion
    let words: String
    let known: KnownTreatment
    let context: JudgingContext

    var judgement: Judgement {
        let records = known.product.superlatives.filter { $0.kind == claim.kind }
        if let match = records.first(where: supports) {
            return .supported(.superlative, known, said: words, model: match.record.text)
        }
        guard claim.kind == .only, claim.isOfProduct, !claim.isPast, assertion.certainty == .stated else {
            return .beyond(.superlative, known, said: words)
        }
        // "Only" ends with the next product: every record of the kind is over, and none is in force.
        let meant = records.filter(isMeant)
        guard !meant.isEmpty, meant.allSatisfy(hasEnded) else { return shared ?? unrecorded }
        return .contradicted(
            .onlyStale(words, ended: meant.compactMap(\.record.validTo).max()?.longForm), .superlative, known,
            said: words, model: meant[0].record.text)
    }

    private var unrecorded: Judgement {
        .beyond(.superlative, known, said: words, message: .only(words, treatment: known.name))
    }

    /// "No other filler is approved for it" beside another product of the same kind with the same use on its label.
    private var shared: Judgement? {
        let uses = claim.concepts.filter(isUse)
        guard claim.isOfStatus, !uses.isEmpty else { return nil }
        for other in context.vocabulary.treatments
        where other.key != known.key && !other.categories.isDisjoint(with: known.categories) {
            let match = context.indications(of: other, for: assertion).first { indication in
                uses.allSatisfy { indication.conditions.contains($0) || indication.sites.contains($0) }
            }
            guard let match else { continue }
            return .contradicted(
                .onlyShared(words, with: other.name, label: match.indication.condition), .superlative, known,
                match.indication, said: words, model: match.indication.condition)
        }
        return nil
    }

    private func hasEnded(_ known: KnownSuperlative) -> Bool {
        known.record.validTo.map { $0 < context.today } ?? false
    }

    private func hasBegun(_ known: KnownSuperlative) -> Bool { known.record.validFrom <= context.today }

    /// Everything named is named by the record, and the date agrees.
    private func supports(_ known: KnownSuperlative) -> Bool {
        guard hasBegun(known), !claim.isGeneric, covers(known) else { return false }
        if let date = claim.date, !agrees(date, known) { return false }
        if claim.concepts.isEmpty, claim.date == nil { return false }
        switch claim.kind {
        case .first: return true
        case .only: return claim.isPast ? hasEnded(known) && claim.date != nil : !hasEnded(known)
        case .best: return false
        }
    }

    private func covers(_ known: KnownSuperlative) -> Bool {
        // What is said of all conditions is more than the record, unless nothing but a date is said.
        let isNarrowed = claim.concepts.isEmpty || known.main.filter(isUse).isSubset(of: claim.concepts)
        return isNarrowed && claim.concepts.allSatisfy { known.main.contains($0) || isSite($0, ofConditionIn: known) }
    }

    /// "On the face" of facial acne scars.
    private func isSite(_ said: Concept.ID, ofConditionIn record: KnownSuperlative) -> Bool {
        guard context.vocabulary.kind(of: said) == .site else { return false }
        let conditions = record.main.intersection(claim.concepts)
        return known.indications.contains { $0.sites.contains(said) && !$0.conditions.isDisjoint(with: conditions) }
    }

    private func isUse(_ concept: Concept.ID) -> Bool {
        [.condition, .site].contains(context.vocabulary.kind(of: concept))
    }

    private func agrees(_ date: DateClaim, _ known: KnownSuperlative) -> Bool {
        let day = known.record.validFrom
        return date.year == day.year && (date.month.map { $0 == day.month } ?? true)
            && (date.day.map { $0 == day.day } ?? true)
    }

    /// The record speaks of what is said, or what is said names nothing that it does not.
    private func isMeant(_ known: KnownSuperlative) -> Bool {
        let said = claim.concepts.filter {
            context.vocabulary.kind(of: $0) == .condition || context.vocabulary.kind(of: $0) == .site
        }
        return said.isEmpty
            || said.contains { one in known.concepts.contains { context.vocabulary.areRelated($0, one) } }
    }
}
