/// A status that says nothing of the use it is for.
enum StatusAloneRule: ClaimRule {
    static let id = "status-without-indication"
    static let documentation = ClaimRuleDocumentation(
        id: id, summary: "“Approved” or “cleared” without saying for what.",
        why: "A product is approved for a use, never as such. Without the use a reader takes the status for every one.",
        sources: [.cfl, .cfr80797], severity: .warning,
        failing: [.init("Bellafill is FDA-approved.", on: "bellafill")],
        passing: [.init("Bellafill is FDA-approved for certain acne scars on the cheek.", on: "bellafill")])

    static func message(_ said: String, uses: [String], treatment: String) -> Message {
        Message(
            "“\(said)” does not say for what. \(treatment) has that status for \(uses.joined(separator: ", ")).",
            help: "Add the use in the same paragraph.")
    }
}
