import Diagnostics

extension Rule {
    /// A lasting result promised for ever.
    static let permanence = Rule(
        "permanence", "A result called permanent.",
        why: """
            A material may stay for ever; the result was followed for months or years only. A permanent risk or \
            scar is another matter.
            """,
        sources: [.fillers, .texas164], severity: .error,
        failing: [
            .init("The results are permanent.", on: "bellafill"),
            .init("Frown lines are gone forever.", on: "botox-cosmetic"),
        ],
        passing: [
            .init("The microspheres are permanent.", on: "bellafill"),
            .init("The results are not permanent.", on: "bellafill"),
            .init("Acne scars are permanent.", on: "bellafill"),
        ])
}

extension Message {
    static func permanence(_ said: String, treatment: String, months: Double?) -> Message {
        let shown =
            months.map { " The longest effect shown is \(DurationText.phrase($0))." }
            ?? " No study of a lasting effect is on file."
        return Message(
            .permanence, "“\(said)” promises a result for ever.\(shown)",
            help: months.map { "Write “up to \(DurationText.phrase($0))”, for the use it was shown for." }
                ?? "Leave it out.")
    }
}
