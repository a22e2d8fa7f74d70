import ClaimJudging
import Diagnostics

/// The same fact of the same treatment stated with different values anywhere on a site.
///
/// Works on the claims of all pages after they have been analysed one by one. Only statements that the model does not
/// settle take part: one that it contradicts is an error where it stands, and needs no second one at the same words.
package enum CrossPageConflicts {
    /// The slots whose values can be compared as they stand.
    private static let slots: Set<Claim.Slot> = [.age, .skinType]

    private struct Fact: Hashable {
        let treatment: String
        let indication: String?
        let slot: Claim.Slot
    }

    /// - Returns: A finding for each statement that differs from the first of its fact, in the order of reading.
    package static func findings(in pages: [PageAccounts]) -> [Finding] {
        var groups: [Fact: [Claim]] = [:]
        for claim in pages.lazy.flatMap(\.claims) where slots.contains(claim.slot) && claim.verdict == .unknown {
            guard let treatment = claim.treatment else { continue }
            groups[Fact(treatment: treatment, indication: claim.indication, slot: claim.slot), default: []].append(
                claim)
        }
        return groups.values.flatMap(conflicts).sorted { ($0.span, $0.message) < ($1.span, $1.message) }
    }

    private static func conflicts(among claims: [Claim]) -> [Finding] {
        let ordered = claims.sorted { ($0.span, $0.said) < ($1.span, $1.said) }
        guard let first = ordered.first else { return [] }
        return ordered.filter { $0.said != first.said }.map { claim in
            Finding(
                .crossPageConflict(claim.quote, other: first.quote), certainty: claim.certainty, at: claim.span,
                notes: [Note("The other is here.", at: first.span)], claim: claim.summary)
        }
    }
}
