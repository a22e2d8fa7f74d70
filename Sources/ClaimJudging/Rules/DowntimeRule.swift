import Diagnostics

extension Rule {
    /// No downtime at all, against reactions that show.
    static let downtime = Rule(
        "no-downtime", "“No downtime” for a treatment that leaves swelling, redness or bruises.",
        why: "Many people go back to their day at once, but the reactions on file can be seen for days.",
        sources: [.california651, .ahpra], severity: .error,
        failing: [
            .init("There is no downtime.", on: "bellafill"),
            .init("Zero downtime!", on: "fraxel"),
        ],
        passing: [
            .init("Most people return to their day at once; swelling can show for some days.", on: "bellafill"),
            .init("Expect little downtime.", on: "bellafill"),
            .init("It is not without downtime.", on: "fraxel"),
        ])
}

extension Message {
    static func downtime(_ said: String, treatment: String, downtime: String?) -> Message {
        Message(
            .downtime, "“\(said)” contradicts the reactions on file for \(treatment).",
            help: downtime.map { "Write “\($0)”." } ?? "Say what can be seen afterwards, and for how long.")
    }
}
