import Diagnostics
import TreatmentModel

extension Rule {
    /// The stated age is one year off the label's: "21 and older" for "over the age of 21".
    static let ageBoundary = Rule(
        "age-boundary", "An age limit that misses the label's by one year.",
        why: """
            The FDA reads “over the age of 21” as 22 years or older, so “21 and older” admits people the label \
            leaves out, and “over 22” turns away people it includes.
            """,
        sources: [.fillers], severity: .error, jurisdictions: ["us"],
        failing: [
            .init("Bellafill is for patients 21 and older.", on: "bellafill"),
            .init("You must be at least twenty-one years of age.", on: "bellafill"),
            .init("It is approved for patients over the age of 22.", on: "bellafill"),
        ],
        passing: [
            .init("Bellafill is for patients over the age of 21.", on: "bellafill"),
            .init("You must be at least 22 years old.", on: "bellafill"),
            .init("Not for anyone younger than 22.", on: "bellafill"),
            .init("We have treated patients for over 21 years.", on: "bellafill"),
        ])
}

extension Message {
    static func ageBoundary(_ said: String, _ limit: AgeLimit, treatment: String) -> Message {
        let label = limit.wording.map { "“\($0)”, which means \(limit.phrase)" } ?? limit.phrase
        return Message(
            .ageBoundary, "“\(said)” is one year off: the label of \(treatment) says \(label).",
            help: "Write “\(limit.phrase)”.")
    }
}
