import Diagnostics

extension Rule {
    /// The severity of a condition is left out of an approved use.
    static let indicationShortened = Rule(
        "indication-shortened", "An approved use stated without its severity.",
        why: "Short names such as “frown lines” are understood, but the label speaks of moderate to severe ones.",
        sources: [.cfl], severity: .warning,
        failing: [
            .init("Botox Cosmetic is FDA-approved for frown lines.", on: "botox-cosmetic")
        ],
        passing: [
            .init(
                "Botox Cosmetic is FDA-approved for the temporary improvement of moderate to severe frown lines.",
                on: "botox-cosmetic")
        ])
}

extension Message {
    static func indicationShortened(_ condition: String, missing: [String], treatment: String) -> Message {
        Message(
            .indicationShortened,
            "The label of \(treatment) speaks of \(missing.joined(separator: " to ")) \(condition).",
            help: "Add “\(missing.joined(separator: " to "))”.")
    }
}
