import Diagnostics

extension Rule {
    /// A dose that differs from the label’s for the area.
    static let dose = Rule(
        "dose-differs", "A dose that differs from the label’s for the area.",
        why: """
            Units decide on effect and on harm, and each area has its own number.
            """,
        sources: [.label], severity: .error,
        failing: [
            .init("Crow's feet: 12 units.", on: "botox-cosmetic")
        ],
        passing: [
            .init("Crow's feet: 24 units.", on: "botox-cosmetic")
        ])
}

extension Message {
    static func dose(_ said: String, doses: [String], treatment: String) -> Message {
        let list = doses.prefix(4).joined(separator: ", ")
        return Message(
            .dose, "“\(said)” is not the dose of \(treatment) on file: \(list).",
            help: "Write the label’s number for the area, or leave it out.")
    }
}
