import Diagnostics

extension Rule {
    /// Units of one toxin said in units of another.
    static let units = Rule(
        "units-converted", "Units of one toxin said in units of another.",
        why: """
            The labels of all botulinum toxins say that their units are not interchangeable and cannot be converted.
            """,
        sources: [.label], severity: .error,
        failing: [
            .init("One unit of Botox equals three units of Dysport.", on: "dysport")
        ],
        passing: [
            .init("Its units do not convert to those of other brands.", on: "dysport")
        ])
}

extension Message {
    static func units(_ said: String, treatment: String) -> Message {
        Message(
            .units, "“\(said)” converts units, which the label of \(treatment) rules out.",
            help: "Leave the conversion out: units of one botulinum toxin cannot be told in those of another.")
    }
}
