import Diagnostics

extension Rule {
    /// A patient's own words of praise.
    static let testimonial = Rule(
        "testimonial", "First-person praise of a treatment.",
        why: """
            A testimonial needs a real person, the disclosure of any tie, and what most people can expect; some \
            states forbid it. Only words were matched.
            """,
        sources: [.endorsements, .texas164], severity: .warning,
        failing: [
            .init("I love my results and had no side effects.", on: "bellafill")
        ],
        passing: [
            .init("We love to answer questions.", on: "bellafill")
        ])
}

extension Message {
    static func testimonial(_ said: String) -> Message {
        Message(
            .testimonial, "“\(said)” reads like a testimonial.",
            help: "Use a testimonial record with its disclosure, or leave it out.")
    }
}
