import Diagnostics

extension Rule {
    /// An effect said to show sooner than the file gives.
    static let onset = Rule(
        "onset-too-soon", "An effect said to show sooner than the file gives.",
        why: """
            Who is told of results in days and sees them in weeks comes back for more, or goes elsewhere.
            """,
        sources: [.cfl], severity: .error,
        failing: [
            .init("You will see results in three days.", on: "coolsculpting")
        ],
        passing: [
            .init("The first changes show after four weeks at the earliest.", on: "coolsculpting")
        ])
}

extension Message {
    static func onset(_ said: String, shown: String, treatment: String) -> Message {
        Message(.onset, "“\(said)” is sooner than the file of \(treatment) gives: \(shown).", help: "Write “\(shown)”.")
    }
}
