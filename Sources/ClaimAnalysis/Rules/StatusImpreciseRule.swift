import TreatmentModel

/// "Cleared" of a product that was granted De Novo: common, and loose.
enum StatusImpreciseRule: ClaimRule {
    static let id = "fda-status-imprecise"
    static let documentation = ClaimRuleDocumentation(
        id: id, summary: "A loose verb for a De Novo grant.",
        why: "A De Novo request is granted. “Cleared” is widely used for it and misleads nobody gravely, but it is not the term.",
        sources: [.microneedling], severity: .warning, jurisdictions: [.us], failing: [], passing: [])

    static func message(_ said: String, treatment: String) -> Message {
        Message("“\(said)” is loose: \(treatment) was granted marketing authorization (De Novo).", help: "Write “granted marketing authorization”.")
    }
}
