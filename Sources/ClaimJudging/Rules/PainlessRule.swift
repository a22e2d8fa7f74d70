import Diagnostics

extension Rule {
    /// No pain at all, against a label that lists pain.
    static let painless = Rule(
        "painless", "“Painless”, “does not hurt” and the like.",
        why: """
            Pain, stinging or tenderness stand among the reactions people reported. Say what is done against it.
            """,
        sources: [.california651, .ahpra], severity: .error,
        failing: [
            .init("The treatment is painless.", on: "bellafill"),
            .init("Does it hurt? Not at all.", on: "microneedling-generic"),
            .init("You won't feel any pain.", on: "skinpen-precision"),
        ],
        passing: [
            .init("It is not painless.", on: "bellafill"),
            .init("Is it painless? No, most people feel some stinging.", on: "bellafill"),
            .init("Most people feel little pain.", on: "skinpen-precision"),
        ])
}

extension Message {
    static func painless(_ said: String, treatment: String) -> Message {
        Message(
            .painless, "“\(said)” contradicts the reactions on file for \(treatment).",
            help: "Say what most people feel, and what is done to ease it.")
    }
}
