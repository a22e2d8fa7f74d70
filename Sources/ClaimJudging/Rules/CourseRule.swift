import Diagnostics

extension Rule {
    /// A number of treatments, or a time between them, against the label.
    static let course = Rule(
        "course-differs", "A number of treatments, or a time between them, against the label.",
        why: """
            Sessions too many or too close together are a dose that nobody has studied.
            """,
        sources: [.label], severity: .error,
        failing: [
            .init("Sessions can be two weeks apart.", on: "kybella"),
            .init("It takes eight treatments.", on: "kybella"),
        ],
        passing: [
            .init("Treatments are at least one month apart.", on: "kybella"),
            .init("Up to six treatments are given.", on: "kybella"),
        ])
}

extension Message {
    static func sessions(_ said: String, count: String, treatment: String) -> Message {
        Message(
            .course, "“\(said)” is not the number of treatments on the label of \(treatment): \(count).",
            help: "Write “\(count)”.")
    }

    static func interval(_ said: String, apart: String, treatment: String) -> Message {
        Message(
            .course, "“\(said)” is closer together than the label of \(treatment) allows: \(apart).",
            help: "Write “\(apart) apart”.")
    }
}
