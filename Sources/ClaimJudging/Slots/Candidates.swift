import ClaimReading
import TreatmentModel

/// The indications that a number may be said of.
extension JudgingContext {
    /// Those that the claim names the condition, the site or the member of; nothing where it names something else.
    func named(_ claim: Scope, of known: KnownTreatment, for assertion: Assertion) -> [KnownIndication] {
        let all = indications(of: known, for: assertion)
        let exact = claim.conditions.isEmpty ? all.filter { !$0.sites.isDisjoint(with: claim.sites) } : []
        // "In the lips" is said of the lips, though they are a part of the face.
        let named = exact.isEmpty ? all.filter { isNamed($0, claim.conditions, claim.sites) } : exact
        let isBroad = named.isEmpty && claim.conditions.isEmpty
        return ofMembers(isBroad ? all.filter { isRelated($0.labelSites, claim.sites) } : named, claim.members)
    }

    /// Where the claim names nothing, what stands around it narrows, as far as it speaks of any of them.
    func closest(_ claim: Scope, of known: KnownTreatment, for assertion: Assertion) -> [KnownIndication] {
        let named = named(claim, of: known, for: assertion)
        let conditions = claim.around.filter { vocabulary.kind(of: $0) == .condition }
        let sites = claim.around.filter { vocabulary.kind(of: $0) == .site }
        let members = claim.around.filter { vocabulary.kind(of: $0) == .member }
        let near = conditions.isEmpty && sites.isEmpty ? named : named.filter { isNamed($0, conditions, sites) }
        let narrowed = near.isEmpty ? named : near
        let isFamily = narrowed.contains { !$0.members.isEmpty }
        if isFamily, claim.members.isEmpty { return members.isEmpty ? [] : ofMembers(narrowed, members) }
        return narrowed
    }

    private func ofMembers(_ indications: [KnownIndication], _ members: [Concept.ID]) -> [KnownIndication] {
        members.isEmpty
            ? indications : indications.filter { $0.members.isEmpty || !$0.members.isDisjoint(with: members) }
    }

    private func isNamed(_ indication: KnownIndication, _ conditions: [Concept.ID], _ sites: [Concept.ID]) -> Bool {
        if conditions.isEmpty, sites.isEmpty { return true }
        return isRelated(indication.conditions, conditions) || isRelated(indication.sites, sites)
    }

    /// Whether something of the one list is a kind of something of the other, or the other way round.
    func isRelated(_ known: Set<Concept.ID>, _ said: [Concept.ID]) -> Bool {
        said.contains { concept in known.contains { vocabulary.areRelated($0, concept) } }
    }
}

/// Comparing lengths of time that are told in different units: a month is no exact number of days.
enum Days {
    /// Within three in a hundred: 90 days are three months, 52 weeks a year.
    static func areSame(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 0.03 * max(abs(a), abs(b)) }
    static func isMore(_ a: Double, than b: Double) -> Bool { a > b && !areSame(a, b) }

    /// "4 months", "90 days": in the unit a reader would use.
    static func phrase(_ days: Double) -> String {
        let months = days / (365.25 / 12)
        if months >= 2.9 { return DurationText.phrase((months * 2).rounded() / 2) }
        func plain(_ value: Double, _ unit: String) -> String { value == 1 ? "1 \(unit)" : "\(Int(value)) \(unit)s" }
        if days >= 14, areSame((days / 7).rounded() * 7, days) { return plain((days / 7).rounded(), "week") }
        if days >= 1 { return plain(days.rounded(), "day") }
        return plain((days * 1440).rounded(), "minute")
    }
}
