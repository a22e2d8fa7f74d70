/// A patient's own words of praise.
enum TestimonialRule: ClaimRule {
    static let id = "testimonial"
    static let documentation = ClaimRuleDocumentation(
        id: id, summary: "First-person praise of a treatment.",
        why: "A testimonial needs a real person, the disclosure of any tie, and what most people can expect; some states forbid it. Only words were matched.",
        sources: [.endorsements, .texas164], severity: .warning,
        failing: [.init("I love my results and had no side effects.", on: "bellafill")], passing: [.init("We love to answer questions.", on: "bellafill")])

    static func message(_ said: String) -> Message { Message("“\(said)” reads like a testimonial.", help: "Use a testimonial record with its disclosure, or leave it out.") }
}
