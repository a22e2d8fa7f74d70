import Diagnostics

extension Rule {
    /// A status that says nothing of the use it is for.
    static let statusAlone = Rule(
        "status-without-indication", "“Approved” or “cleared” without saying for what.",
        why: """
            A product is approved for a use, never as such. Without the use a reader takes the status for every \
            one.
            """,
        sources: [.cfl, .cfr80797], severity: .warning,
        failing: [
            .init("Bellafill is FDA-approved.", on: "bellafill")
        ],
        passing: [
            .init("Bellafill is FDA-approved for certain acne scars on the cheek.", on: "bellafill")
        ])
}

extension Message {
    static func statusAlone(_ said: String, uses: [String], treatment: String) -> Message {
        Message(
            .statusAlone,
            "“\(said)” does not say for what. \(treatment) has that status for \(uses.joined(separator: ", ")).",
            help: "Add the use in the same paragraph.")
    }
}
