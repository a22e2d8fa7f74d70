/// A filler said to be dissolved that cannot be.
enum ReversibilityRule: ClaimRule {
    static let id = "reversibility"
    static let documentation = ClaimRuleDocumentation(
        id: id, summary: "A treatment called reversible against its warnings.",
        why: "Hyaluronic acid can be dissolved; PMMA cannot. Who believes otherwise decides too lightly.",
        sources: [.label], severity: .error,
        failing: [.init("If you dislike it, we dissolve the Bellafill.", on: "bellafill")],
        passing: [.init("Bellafill cannot be dissolved.", on: "bellafill"), .init("Hyaluronic acid fillers can be dissolved.", on: "bellafill")])

    static func message(_ said: String, warning: String, treatment: String) -> Message {
        Message("“\(said)” contradicts a warning of \(treatment): \(warning)", help: "Say that it cannot be dissolved, and what removal takes.")
    }
}
