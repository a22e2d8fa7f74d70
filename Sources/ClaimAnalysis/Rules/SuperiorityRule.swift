import Diagnostics

extension Rule {
    /// Best, leading, most advanced.
    static let superiority = Rule(
        "superiority", "“Best”, “leading”, “gold standard” and the like.",
        why: "A superlative has to be verifiable. Only words were matched: a person has to look.",
        sources: [.california651, .texas164], severity: .warning,
        failing: [
            .init("The best filler there is.", on: "bellafill")
        ],
        passing: [
            .init("For the best results, wear sunscreen.", on: "bellafill")
        ])
}

extension Message {
    static func superiority(_ said: String) -> Message {
        Message(
            .superiority, "“\(said)” is a superlative that nothing on file supports.",
            help: "Say what is measurable instead.")
    }
}
