import Diagnostics

extension Rule {
    /// A day or a number of a decision that differs from the record.
    static let decision = Rule(
        "decision-differs", "A day or a number of a decision that differs from the record.",
        why: """
            Whoever looks the decision up has to find it.
            """,
        sources: [.label], severity: .error,
        failing: [
            .init("The FDA cleared SkinPen in 2012.", on: "skinpen-precision")
        ],
        passing: [
            .init("The FDA authorized it in March 2018.", on: "skinpen-precision")
        ])
}

extension Message {
    static func decisionDate(_ said: String, known: [String], treatment: String) -> Message {
        Message(
            .decision, "No decision on \(treatment) is on file for \(said).",
            help: "On file: \(known.prefix(4).joined(separator: ", ")).")
    }

    static func decisionNumber(_ said: String, known: [String], treatment: String) -> Message {
        Message(
            .decision, "“\(said)” is not a number of a decision on \(treatment).",
            help: "On file: \(known.prefix(4).joined(separator: ", ")).")
    }
}
