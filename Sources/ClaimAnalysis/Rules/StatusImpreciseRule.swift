import Diagnostics

extension Rule {
    /// "Cleared" of a product that was granted De Novo: common, and loose.
    static let statusImprecise = Rule(
        "fda-status-imprecise", "A loose verb for a De Novo grant.",
        why: """
            A De Novo request is granted. “Cleared” is widely used for it and misleads nobody gravely, but it is \
            not the term.
            """,
        sources: [.microneedling], severity: .warning, jurisdictions: ["us"])
}

extension Message {
    static func statusImprecise(_ said: String, treatment: String) -> Message {
        Message(
            .statusImprecise, "“\(said)” is loose: \(treatment) was granted marketing authorization (De Novo).",
            help: "Write “granted marketing authorization”.")
    }
}
