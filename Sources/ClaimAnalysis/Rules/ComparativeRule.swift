import Diagnostics

extension Rule {
    /// Better, safer, longer than another treatment.
    static let comparative = Rule(
        "comparative", "A comparison with another treatment without a study that compared them.",
        why: "A comparison needs a head-to-head study. Only words were matched: a person has to look.",
        sources: [.healthClaims], severity: .warning,
        failing: [
            .init("Bellafill is safer than other fillers.", on: "bellafill")
        ],
        passing: [
            .init("More than three sessions may be needed.", on: "skinpen-precision")
        ])
}

extension Message {
    static func comparative(_ said: String) -> Message {
        Message(
            .comparative, "“\(said)” compares treatments; no study that compared them is cited.",
            help: "Cite the study, or leave the comparison out.")
    }
}
