import Accounts
import Diagnostics

/// The same fact of the same indication stated with different values anywhere on a site.
///
/// Works on the claims of all pages after they have been analysed one by one. A claim that already contradicts the model
/// takes part too: both places are shown, so that an editor sees which of the two to change.
public enum CrossPageConflicts: ClaimRule {
    public static let id = "cross-page-conflict"
    public static let documentation = ClaimRuleDocumentation(
        id: id, summary: "The same fact stated with two values on the site.",
        why: "A reader who finds 12 months on one page and five years on another trusts neither, and one of them is wrong.",
        sources: [.label], severity: .error, failing: [], passing: [])

    /// The slots whose values can be compared as they stand. A status or a use can be stated in several right ways.
    private static let slots: Set<Claim.Slot> = [.age, .skinType, .composition, .number, .dosageForm]

    private struct Fact: Hashable {
        let treatment: String
        let indication: String?
        let slot: Claim.Slot
        /// The part of a composition, the rest of a value that names what it is of.
        let aspect: String
    }

    public static func findings(in pages: [PageAccounts]) -> [Finding] {
        var groups: [Fact: [Claim]] = [:]
        for page in pages {
            for claim in page.claims where slots.contains(claim.slot) && claim.verdict != .unknown {
                guard let treatment = claim.treatment, claim.slot != .number else { continue }
                if claim.slot == .composition, !claim.said.contains("%") { continue }
                groups[Fact(treatment: treatment, indication: claim.indication, slot: claim.slot, aspect: aspect(of: claim)), default: []].append(claim)
            }
        }
        var findings: [Finding] = []
        for (_, claims) in groups {
            let ordered = claims.sorted { ($0.span, $0.said) < ($1.span, $1.said) }
            // The statement to hold the others against: the one the model agrees with, else the first.
            guard let reference = ordered.first(where: { $0.verdict == .verified }) ?? ordered.first else { continue }
            for claim in ordered where claim.said != reference.said && !agrees(claim, with: reference) {
                findings.append(
                    Finding(
                        rule: id, at: claim.span,
                        "“\(claim.quote)” here and “\(reference.quote)” elsewhere on the site cannot both be right.",
                        help: reference.verdict == .verified ? "Write “\(reference.quote)”, which agrees with the treatment file." : "Keep the one that agrees with the treatment file.",
                        notes: [Note("The other place says “\(reference.quote)”.", at: reference.span)], claim: claim.summary))
            }
        }
        return findings.sorted { ($0.span, $0.message) < ($1.span, $1.message) }
    }

    private static func aspect(of claim: Claim) -> String {
        guard claim.slot == .composition, let space = claim.said.firstIndex(of: " ") else { return "" }
        return String(claim.said[space...])
    }

    /// Two verified statements agree, however they differ in words.
    private static func agrees(_ a: Claim, with b: Claim) -> Bool { a.verdict == .verified && b.verdict == .verified }
}
