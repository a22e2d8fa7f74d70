import Diagnostics

extension Rule {
    /// A product put on more often, or elsewhere, than the label's directions say.
    static let directions = Rule(
        "directions-differ", "A product used more often, or elsewhere, than its directions say.",
        why: "Directions keep a drug to the dose and the skin it was studied on.",
        sources: [.label], severity: .error,
        failing: [
            .init("Rhofade is dabbed on twice a day.", on: "rhofade"),
            .init("Reapply Rhofade at noon.", on: "rhofade"),
            .init("Pat the rest of it on the eyelids.", on: "rhofade"),
        ],
        passing: [
            .init("Do not apply Rhofade twice a day.", on: "rhofade"),
            .init("Dab it on the cheeks, but not on the eyelids.", on: "rhofade"),
        ])
}

extension Message {
    static func directions(_ said: String, told: String, treatment: String) -> Message {
        Message(
            .directions, "“\(said)” is against the directions for \(treatment): \(told).", help: "Write “\(told)”.")
    }
}
