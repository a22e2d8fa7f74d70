/// What a rule says about one place: what is wrong in the words of the page, and what to write instead.
public struct Message: Sendable, Equatable {
    public let rule: Rule
    public let text: String
    public let help: String?

    public init(_ rule: Rule, _ text: String, help: String? = nil) {
        self.rule = rule
        self.text = text
        self.help = help
    }
}

extension Finding {
    /// A rule's message at a place.
    public init(
        _ message: Message, certainty: Certainty = .certain, at span: Span, notes: [Note] = [], fixes: [Fix] = [],
        claim: ClaimSummary? = nil
    ) {
        self.init(
            rule: message.rule, certainty: certainty, at: span, message.text, help: message.help, notes: notes,
            fixes: fixes, claim: claim)
    }
}
