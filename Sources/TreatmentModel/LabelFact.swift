import ContentSyntax

/// A fact in words, with what it is bound to: a contraindication, a warning, how the product works.
public struct LabelFact: Sendable, Hashable {
    public let text: String
    public let scope: FactScope
    /// The day it came to be known, for a warning that is newer than the label: "2025-10-15".
    public let since: CalendarDate?
    /// Key of the reference; nothing where `sources` tells the source of the whole list.
    public let cite: String?

    public init(_ text: String, scope: FactScope = FactScope(), since: CalendarDate? = nil, cite: String? = nil) {
        self.text = text
        self.scope = scope
        self.since = since
        self.cite = cite
    }

    /// The text with the product it is bound to, ready to stand in a list: "a bleeding disorder (Restylane Silk)".
    public var phrase: String { text + scope.suffix }
}
