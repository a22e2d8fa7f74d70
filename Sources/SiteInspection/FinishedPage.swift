import Diagnostics

/// A page as it will be written, with what is known about where it came from.
public struct FinishedPage: Sendable {
    /// Its path in the output folder: `procedures/x/index.html`.
    public var path: String
    public var bytes: [UInt8]
    /// The start of the file that the page was made from. What has no better place is reported here.
    public var source: Span
    /// The places in the Markdown of what the inspection may complain about.
    public var marks: [SourceMark]

    public init(path: String, bytes: [UInt8], source: Span, marks: [SourceMark] = []) {
        self.path = path
        self.bytes = bytes
        self.source = source
        self.marks = marks
    }
}

/// Where in the Markdown a link, image or heading was written. HTML does not tell.
public struct SourceMark: Sendable, Equatable {
    public enum Kind: Sendable, Hashable {
        case link, image
        /// A heading, or anything else with an id.
        case heading
    }

    public var kind: Kind
    /// The link's or image's target, or the id, as the HTML has it.
    public var text: String
    public var span: Span

    public init(_ kind: Kind, _ text: String, at span: Span) {
        self.kind = kind
        self.text = text
        self.span = span
    }
}
