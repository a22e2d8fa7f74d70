import Diagnostics

extension Rule {
    /// A right percentage without its time point or its reference.
    static let statisticIncomplete = Rule(
        "statistic-incomplete", "A percentage of a study without when it was measured and without a reference.",
        why: """
            “90% are satisfied” was true of one study at one time. Without both a reader takes it for everyone, \
            for ever.
            """,
        sources: [.quantitative], severity: .warning,
        failing: [
            .init("90% of patients are satisfied.", on: "bellafill")
        ],
        passing: [
            .init("At 12 months 90% of patients were satisfied.", on: "bellafill")
        ])
}

extension Message {
    static func statisticIncomplete(_ said: String, at time: String?) -> Message {
        Message(
            .statisticIncomplete, "“\(said)” stands without the time it was measured at and without its reference.",
            help: time.map { "Write “at \($0)”, and cite the study with [@key]." } ?? "Cite the study with [@key].")
    }
}
