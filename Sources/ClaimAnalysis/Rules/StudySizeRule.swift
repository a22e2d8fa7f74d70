import Diagnostics

extension Rule {
    /// A number of people that no study on file had.
    static let studySize = Rule(
        "study-size", "A number of study participants that differs from the record.",
        why: "The size of a study says how far its result can be trusted.",
        sources: [.quantitative], severity: .error,
        failing: [
            .init("More than 250 patients took part in the acne-scar trial.", on: "bellafill")
        ],
        passing: [
            .init("The trial enrolled 147 patients.", on: "bellafill")
        ])
}

extension Message {
    static func studySize(_ said: String, known: [Int], treatment: String) -> Message {
        Message(
            .studySize,
            """
            No study on file for \(treatment) had “\(said)” people; the studies had \
            \(known.map(String.init).joined(separator: ", ")).
            """,
            help: "Write the number of the study meant.")
    }
}
