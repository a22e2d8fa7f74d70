import Diagnostics

extension Rule {
    /// Risks waved away.
    static let riskMinimised = Rule(
        "risk-minimised", "Risks called temporary, trivial or unheard of.",
        why: """
            Words such as “always temporary” or “nothing to worry about” deny warnings of the label without saying \
            so. Only words were matched: a person has to look.
            """,
        sources: [.drugAds, .ahpra], severity: .warning,
        failing: [
            .init("Side effects are temporary and resolve on their own.", on: "bellafill"),
            .init("Bellafill is safe and effective.", on: "bellafill"),
        ],
        passing: [
            .init("How safe is Bellafill?", on: "bellafill"),
            .init("Most reactions are mild and pass within days; lumps can last longer.", on: "bellafill"),
        ])
}

extension Message {
    static func riskMinimised(_ said: String, treatment: String) -> Message {
        Message(
            .riskMinimised, "“\(said)” plays down risks that the treatment file of \(treatment) lists.",
            help: "Say how often and how long, and name what can last.")
    }
}
