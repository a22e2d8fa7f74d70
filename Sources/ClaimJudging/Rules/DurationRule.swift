import Diagnostics

extension Rule {
    /// An effect said to last longer than was shown.
    static let duration = Rule(
        "duration-beyond-evidence", "A length of effect longer than the evidence for the indication.",
        why: "An effect beyond the labeled data needs its own study, and each indication has its own.",
        sources: [.cfl], severity: .error,
        failing: [
            .init("The results last ten years.", on: "bellafill"),
            .init("Results last three years.", on: "juvederm-voluma-xc"),
        ],
        passing: [
            .init("Acne scar correction was shown to last 12 months.", on: "bellafill"),
            .init("The appointment lasts an hour.", on: "bellafill"),
            .init("On the market for over ten years.", on: "bellafill"),
        ])
}

extension Message {
    static func duration(_ said: String, months: Double, treatment: String) -> Message {
        Message(
            .duration, "“\(said)” is longer than was shown for \(treatment): \(DurationText.phrase(months)).",
            help: "Write “up to \(DurationText.phrase(months))”.")
    }
}
