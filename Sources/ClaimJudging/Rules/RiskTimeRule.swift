import Diagnostics

extension Rule {
    /// A reaction said to show or to pass sooner than the file gives.
    static let riskTime = Rule(
        "risk-time", "A reaction said to show itself or to be over sooner than on file.",
        why: "Who is told that a late reaction comes at once takes no notice when it comes late.",
        sources: [.drugAds, .ahpra], severity: .error,
        failing: [
            .init("Trouble swallowing is gone within three days.", on: "kybella"),
            .init("Granulomas always appear within the first week.", on: "bellafill"),
        ],
        passing: [
            .init("Trouble swallowing can last for weeks.", on: "kybella"),
            .init("Most granulomas appear within two years.", on: "bellafill"),
        ])
}

extension Message {
    static func riskTime(_ said: String, risk: String, told: String, treatment: String) -> Message {
        Message(
            .riskTime, "“\(said)” is too soon for \(risk) after \(treatment): \(told).",
            help: "Write that \(told), or leave the time out.")
    }
}
