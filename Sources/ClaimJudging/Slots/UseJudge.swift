import ClaimReading
import Diagnostics
import TreatmentModel

/// Compares a use with the indications in force and with the uses on file as unlabeled.
enum UseJudge {
    static func judge(_ claim: UseClaim, _ assertion: Assertion, _ words: String, _ context: JudgingContext)
        -> [Judgement]
    {
        guard assertion.isStated, assertion.attribution != .person || claim.frame != .named else { return [] }
        return context.treatments(of: assertion).compactMap {
            UseComparison(claim, assertion, words, $0, context).judgement
        }
    }
}

/// One use against one treatment. A class, so that its questions to the lists do not copy it.
private final class UseComparison {
    private let claim: UseClaim
    private let assertion: Assertion
    private let words: String
    private let known: KnownTreatment
    private let context: JudgingContext
    private let indications: [KnownIndication]

    init(_ claim: UseClaim, _ assertion: Assertion, _ words: String, _ known: KnownTreatment, _ context: JudgingContext)
    {
        self.claim = claim
        self.assertion = assertion
        self.words = words
        self.known = known
        self.context = context
        indications = context.indications(of: known, for: assertion)
    }

    private var vocabulary: Vocabulary { context.vocabulary }
    private var said: String { (assertion.isDenied ? "not " : "") + names }
    private var names: String { vocabulary.names(of: claim.conditions + claim.sites) }
    private var labeled: [String] {
        indications.map(\.indication.condition).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    var judgement: Judgement? {
        guard !indications.isEmpty else { return outOfReach }
        // One label sentence may name several uses: the one that is for what is named comes first.
        let all = indications.filter(matches)
        let matching = all.filter(isFor) + all.filter { !isFor($0) }
        let denied = assertion.isDenied || claim.isDisclosed && !isOfferedByMaker
        if !denied, claim.frame == .label || claim.frame == .offered, let other = ofAnotherMember {
            return offLabel(other.indication)
        }
        if let match = matching.first(where: { hasSites($0) && hasMembers($0) }) {
            if isListedCloser(than: match) {
                if denied { return supported }
                return claim.frame == .named ? beyond : offLabel(match.indication)
            }
            if denied { return deniedThoughLabeled(match) }
            // "All kinds of acne scars" beside a label for some of them.
            if saysAll, assertion.certainty == .stated, !match.qualifiers.isEmpty { return widened(match) }
            return onLabel(match)
        }
        let isListed = known.unlabeledUses.contains(where: isListed)
        if denied { return isListed || matching.isEmpty && isForeignToLabels ? supported : beyond }
        if saysAll, let narrower = indications.first(where: isNarrower) { return widened(narrower) }
        if claim.frame == .named { return beyond }
        if let match = matching.first(where: hasSites), !claim.members.isEmpty, !hasMembers(match),
            claim.frame != .mentioned
        {
            return offLabel(match.indication)
        }
        // A use on file as unlabeled is one whatever the sentence does with it.
        if isListed, matching.isEmpty, claim.frame != .mentioned || assertion.attribution == .page {
            return offLabel(nil, certainty: claim.frame == .mentioned ? .likely : .certain)
        }
        if claim.frame == .mentioned { return beyond }
        if claim.frame == .label, claim.conditions.isEmpty, !indications.contains(where: hasSites) {
            return offLabel(nil)
        }
        if claim.frame == .offered, !claim.isAimed, !claim.isActedOn { return beyond }
        let isForeign = isForeignToLabels && (claim.frame == .label || claim.isAimed)
        if isListed || !matching.isEmpty && !claim.sites.isEmpty && !claim.conditions.isEmpty || isForeign {
            return offLabel(matching.first?.indication)
        }
        return beyond
    }

    /// A maker offers the use, though it says that the label does not have it.
    private var isOfferedByMaker: Bool { context.speaker == .manufacturer && claim.frame == .offered }

    /// Nothing is on file for the place, or the product has no label at all.
    private var outOfReach: Judgement {
        let isListed = known.unlabeledUses.contains(where: isListed)
        if isListed, assertion.isDenied || claim.isDisclosed { return supported }
        // Abroad, too, a use on file as unlabeled is offered without a label, as far as anything is on file.
        if isListed, !known.indications.isEmpty, claim.frame == .offered, claim.isActedOn || claim.isAimed {
            return offLabel(nil, certainty: .likely)
        }
        return beyond
    }

    /// The model says so, or says nothing of it.
    private var supported: Judgement { .supported(.indication, known, said: said) }
    private var beyond: Judgement { .beyond(.indication, known, said: said) }

    /// It is said to be for all there is of what it names.
    private var saysAll: Bool { claim.isUniversal && (claim.frame == .label || claim.isAimed) }

    /// "No toxin is approved for neck bands yet": out of date where one is.
    private func deniedThoughLabeled(_ match: KnownIndication) -> Judgement {
        if claim.isDeniedOfAll, assertion.certainty == .stated, assertion.attribution == .page, isNamedAsLabeled(match)
        {
            return statusDenied(match)
        }
        guard claim.frame == .label, !claim.isDisclosed, assertion.certainty == .stated, assertion.attribution == .page,
            claim.qualifiers.isEmpty, !claim.isNarrowed
        else {
            return beyond
        }
        return statusDenied(match)
    }

    /// The very condition, or the very place, of the label.
    private func isNamedAsLabeled(_ match: KnownIndication) -> Bool {
        guard claim.qualifiers.allSatisfy(match.qualifiers.contains) else { return false }
        let named = match.conditions.union(match.labelConditions)
        if !claim.conditions.isEmpty { return claim.conditions.allSatisfy(named.contains) }
        return claim.sites.allSatisfy { site in match.labelSites.contains { vocabulary.isKind(site, of: $0) } }
    }

    private func statusDenied(_ match: KnownIndication) -> Judgement {
        .contradicted(
            .statusDenied(
                words, condition: match.indication.condition, treatment: known.name,
                decided: match.indication.decided?.longForm), .status, known,
            match.indication, said: said, model: match.indication.condition)
    }

    /// "Any line on the face" beside a label for some of them.
    private func isNarrower(_ indication: KnownIndication) -> Bool {
        claim.conditions.contains { said in
            indication.conditions.contains { $0 != said && vocabulary.isKind($0, of: said) }
        }
    }

    private func widened(_ indication: KnownIndication) -> Judgement {
        .contradicted(
            .indicationWidenedAll(words, treatment: known.name), .indication, known, indication.indication,
            said: "all " + said, model: labeled.joined(separator: ", "))
    }

    private func onLabel(_ match: KnownIndication) -> Judgement {
        let strange = claim.qualifiers.filter { qualifier in
            !match.qualifiers.contains(qualifier) && isOfTheKindOfOne(qualifier, in: match)
        }
        if let first = strange.first, claim.frame != .named {
            return .contradicted(
                .indicationWidenedAll(
                    vocabulary.name(of: first) + " " + match.indication.condition, treatment: known.name), .indication,
                known, match.indication,
                said: said, model: match.indication.condition)
        }
        if claim.isFew, isForSevere(match) {
            return .contradicted(
                .indicationWidenedAll("a few \(words)", treatment: known.name), .indication, known, match.indication,
                said: "few " + said, model: match.indication.condition)
        }
        if let message = dropped(from: match) {
            return message.rule == .indicationWidened
                ? .contradicted(
                    message, .indication, known, match.indication, said: said, model: match.indication.condition)
                : .beyond(.indication, known, said: said, message: message)
        }
        if claim.isReferred { return beyond }
        // A part of the body alone says what is treated only beside the label.
        if claim.conditions.isEmpty, claim.frame != .label { return beyond }
        return .supported(.indication, known, match.indication, said: said, model: match.indication.condition)
    }

    /// An approved use without any of the words that narrow it.
    private func dropped(from match: KnownIndication) -> Message? {
        guard claim.isStatus, !claim.conditions.isEmpty, claim.qualifiers.isEmpty, !match.qualifiers.isEmpty,
            assertion.attribution == .page
        else { return nil }
        let others = match.qualifiers.filter {
            !["severity", "population", "cause", "term"].contains(match.qualifierKinds[$0] ?? "")
        }
        let severities = match.qualifiers.filter { match.qualifierKinds[$0] == "severity" }
        let condition = match.indication.condition
        if match.qualifierKinds.values.contains("morphology") {
            return .indicationWidened(
                condition, missing: (severities + others).map(vocabulary.name), treatment: known.name)
        }
        return severities.isEmpty
            ? nil : .indicationShortened(condition, missing: severities.map(vocabulary.name), treatment: known.name)
    }

    /// The label is for the severe kind alone, and the sentence does not say that what it counts is severe.
    private func isForSevere(_ match: KnownIndication) -> Bool {
        let severities = match.qualifiers.filter { match.qualifierKinds[$0] == "severity" }
        return !severities.isEmpty && severities.allSatisfy { vocabulary.name(of: $0) == "severe" }
            && claim.qualifiers.allSatisfy { !severities.contains($0) }
    }

    /// "Mild" beside a label that says "moderate to severe".
    private func isOfTheKindOfOne(_ qualifier: Concept.ID, in match: KnownIndication) -> Bool {
        match.qualifiers.contains { match.qualifierKinds[$0] == vocabulary.detail(of: qualifier) }
    }

    private func offLabel(_ indication: Indication?, certainty: Certainty = .certain) -> Judgement {
        let name = claim.conditions.isEmpty ? words : names
        let message: Message =
            claim.frame == .label
            ? .statusBorrowed(name, status: "The label", treatment: known.name, labeled: labeled)
            : .unlabeledUse(name, treatment: known.name, labeled: labeled)
        return .contradicted(
            message, claim.sites.isEmpty ? .indication : .site, known, indication, said: said,
            model: labeled.joined(separator: ", "),
            certainty: certainty)
    }

    // MARK: Matching

    /// Whether an indication is for what is named: the same condition or a kind of it.
    private func matches(_ indication: KnownIndication) -> Bool {
        if claim.conditions.isEmpty {
            return !claim.sites.isEmpty
                && claim.sites.allSatisfy { site in indication.sites.contains { vocabulary.areRelated($0, site) } }
        }
        return claim.conditions.contains { condition in
            // "Wrinkles of the neck" are neck wrinkles: the site narrows what is named to what the label names.
            let isNarrowed = claim.sites.contains { site in
                indication.sites.contains { vocabulary.areRelated($0, site) }
            }
            return indication.labels {
                vocabulary.isKind(condition, of: $0) || isNarrowed && vocabulary.isKind($0, of: condition)
            }
        }
    }

    private func isFor(_ indication: KnownIndication) -> Bool {
        claim.conditions.contains(where: indication.conditions.contains)
    }

    private func hasSites(_ indication: KnownIndication) -> Bool {
        claim.sites.allSatisfy { site in
            indication.labelSites.isEmpty && !isUnlabeled(site)
                || indication.labelSites.contains { vocabulary.areRelated($0, site) }
        }
    }

    /// "Refyne under the eye": a place that the label names for another product of the family, and for none that is
    /// named.
    private var ofAnotherMember: KnownIndication? {
        guard claim.conditions.isEmpty, !claim.members.isEmpty, !claim.sites.isEmpty else { return nil }
        let naming = indications.filter { indication in
            claim.sites.allSatisfy { site in indication.labelSites.contains { vocabulary.isKind(site, of: $0) } }
        }
        let own = indications.filter { indication in
            hasMembers(indication)
                && claim.sites.contains { site in indication.labelSites.contains { vocabulary.areRelated($0, site) } }
        }
        return own.isEmpty ? naming.first : nil
    }

    private func hasMembers(_ indication: KnownIndication) -> Bool {
        claim.members.isEmpty || indication.members.isEmpty || !indication.members.isDisjoint(with: claim.members)
    }

    private func isUnlabeled(_ site: Concept.ID) -> Bool {
        known.unlabeledUses.contains { use in use.concepts.contains { vocabulary.isKind(site, of: $0) } }
    }

    /// Whether a use on file as unlabeled is what is named.
    private func isListed(_ use: KnownText) -> Bool {
        if use.isOfCondition {
            return use.closest.contains { condition in
                vocabulary.kind(of: condition) == .condition
                    && claim.conditions.contains { vocabulary.isKind($0, of: condition) }
            } && !labels(use)
        }
        return use.closest.contains { vocabulary.kind(of: $0) == .site && isSite($0, of: claim) }
    }

    private func isSite(_ site: Concept.ID, of claim: UseClaim) -> Bool {
        claim.sites.contains { vocabulary.isKind($0, of: site) }
            || claim.impliedSites.contains { vocabulary.isKind($0, of: site) }
    }

    /// Whether an unlabeled use names it more closely than the label does: "lips" beside a label for the lower face.
    private func isListedCloser(than match: KnownIndication) -> Bool {
        known.unlabeledUses.contains { use in
            use.main.contains { listed in
                let isSite = vocabulary.kind(of: listed) == .site
                if isSite, !claim.conditions.isEmpty, match.conditions.contains(where: claim.conditions.contains) {
                    return false
                }
                return
                    (isSite
                    ? self.isSite(listed, of: claim)
                    : claim.conditions.contains { vocabulary.isKind($0, of: listed) })
                    && !(isSite
                        ? match.labelSites.contains { vocabulary.isKind($0, of: listed) }
                        : match.labels { vocabulary.isKind($0, of: listed) })
            }
        }
    }

    /// "Acne scars outside the cheek": the condition itself is on the label, and its sites decide.
    private func labels(_ use: KnownText) -> Bool { indications.contains { matches($0) && hasSites($0) } }

    /// A condition with nothing to do with any of the label's.
    private var isForeignToLabels: Bool {
        guard !claim.conditions.isEmpty else { return false }
        return claim.conditions.allSatisfy { condition in
            !indications.contains { indication in
                indication.labels { vocabulary.areRelated($0, condition) }
            }
        }
    }
}
