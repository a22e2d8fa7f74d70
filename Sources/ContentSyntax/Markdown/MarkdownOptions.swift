/// What a piece of Markdown may hold.
public struct MarkdownOptions: Sendable {
    public enum Form: Sendable {
        /// Any blocks.
        case page
        /// One paragraph of running text, as in a short field of the front matter.
        case inline
    }

    public var form: Form
    public var containers: [MarkdownContainerKind]
    public var allowsRawHTML: Bool
    /// The level of the highest heading the text may have: 2 where the page's title is the first.
    public var topHeadingLevel: Int
    /// Ids that headings may not get, as the page around the text uses them.
    public var reservedIDs: Set<String>

    public init(
        form: Form = .page, containers: [MarkdownContainerKind] = [], allowsRawHTML: Bool = false,
        topHeadingLevel: Int = 2, reservedIDs: Set<String> = []
    ) {
        self.form = form
        self.containers = containers
        self.allowsRawHTML = allowsRawHTML
        self.topHeadingLevel = topHeadingLevel
        self.reservedIDs = reservedIDs
    }
}

/// A container that pages may use.
public struct MarkdownContainerKind: Sendable {
    public let name: String
    /// What it is called for those who listen to the page, such as `Warning`.
    public let label: String
    /// How many words may follow the name.
    public let arguments: ClosedRange<Int>
    /// What the words are, for messages: `TREATMENT`.
    public let argumentNames: String
    /// Whether it holds text of its own; if not, all it shows comes from elsewhere.
    public let hasContent: Bool

    public init(
        _ name: String, label: String, arguments: ClosedRange<Int> = 0...0, argumentNames: String = "",
        hasContent: Bool = true
    ) {
        self.name = name
        self.label = label
        self.arguments = arguments
        self.argumentNames = argumentNames
        self.hasContent = hasContent
    }
}
