import Diagnostics

extension Rule {
    /// "Twice as likely" without the rates.
    static let relative = Rule(
        "relative-without-absolute", "A relative figure without the two absolute ones.",
        why: "“Twice as many” of two in a thousand is four in a thousand. Only words were matched.",
        sources: [.quantitative], severity: .warning,
        failing: [
            .init("Patients are twice as likely to improve.", on: "bellafill")
        ],
        passing: [
            .init("64% improved, against 33% in the control group.", on: "bellafill")
        ])
}

extension Message {
    static func relative(_ said: String) -> Message {
        Message(
            .relative, "“\(said)” gives a relation without the two rates.",
            help: "Give both rates: “64%, against 33% with saline”.")
    }
}
