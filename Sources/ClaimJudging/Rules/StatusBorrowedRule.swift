import Diagnostics

extension Rule {
    /// A status stated for a use that it does not cover.
    static let statusBorrowed = Rule(
        "status-borrowed",
        "“Approved” or “cleared” in the same breath as a use that no regulator has reviewed.",
        why: "The sentence, list or table row makes the unreviewed use look reviewed.",
        sources: [.cfr80797], severity: .error,
        failing: [
            .init("Dysport is approved to treat crow's feet.", on: "dysport"),
            .init("Botox Cosmetic is FDA-approved for jaw slimming.", on: "botox-cosmetic"),
        ],
        passing: [
            .init("Dysport is approved for frown lines; its use for crow's feet is off label.", on: "dysport"),
            .init("It is not approved for the lips.", on: "bellafill"),
        ])
}

extension Message {
    static func statusBorrowed(_ use: String, status: String, treatment: String, labeled: [String]) -> Message {
        let known = labeled.isEmpty ? "" : " It is for \(labeled.joined(separator: ", "))."
        return Message(
            .statusBorrowed, "“\(status)” of \(treatment) does not cover \(use).\(known)",
            help: "Keep the status to the label's uses, and call the other one off label.")
    }
}
