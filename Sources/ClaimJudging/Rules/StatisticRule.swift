import Diagnostics

extension Rule {
    /// A number that no study on file shows, or one that is said to mean something else.
    static let statistic = Rule(
        "statistic-mismatch", "A percentage that matches no record in value, measure and time.",
        why: """
            A percentage means what was measured, by whom, and when. “64% improved on a scale” is not “64% were \
            happy”.
            """,
        sources: [.quantitative, .healthClaims], severity: .error,
        failing: [
            .init("In the trial 64% of patients said they were happy.", on: "bellafill")
        ],
        passing: [
            .init("90% of patients were satisfied at 12 months.", on: "bellafill"),
            .init("Save 20% in May.", on: "bellafill"),
            .init("It is 80% collagen gel.", on: "bellafill"),
        ])
}

extension Message {
    static func statisticUnsupported(_ said: String, treatment: String, known: [String]) -> Message {
        let list = known.isEmpty ? "" : " On file: \(known.prefix(6).joined(separator: ", "))."
        return Message(
            .statistic, "No study on file for \(treatment) shows “\(said)”.\(list)",
            help: """
                Use a result of the treatment file with its measure and time, or add this one there with its \
                reference.
                """)
    }

    /// A right number of another time.
    static func statisticElsewhen(_ said: String, record: String, treatment: String) -> Message {
        Message(
            .statistic, "For \(treatment) “\(said)” was not measured at the time the page gives; on file is \(record).",
            help: "Write “\(record)”.")
    }

    /// A number on file, told of another use or of another result.
    static func statisticBorrowed(_ said: String, record: String, treatment: String) -> Message {
        Message(
            .statistic, "“\(said)” is on file for \(treatment) with another meaning: \(record).",
            help: "Write what was measured, where, when and by whom, as the record has it.")
    }
}
