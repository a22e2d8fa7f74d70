/// What a renderer has to be told about the site: where links lead, what facts say, how citations are numbered.
///
/// Every requirement has an answer of its own, which leaves the text as an editor wrote it.
public protocol MarkdownHTMLContext {
    /// Where a link leads. An address that would run a program is never written, whatever this answers.
    mutating func destination(of link: MarkdownLink) -> HTMLDestination

    /// The file of a picture, with attributes such as its width and height.
    mutating func destination(of image: MarkdownImage) -> HTMLDestination

    /// The words of a fact; nothing if there is no such fact, which then is left out.
    func text(of fact: FactReference) -> String?

    /// How a citation is shown; nothing if there is no such reference. Called in the order in which readers meet the
    /// citations.
    mutating func mark(of citation: MarkdownCitation) -> CitationMark?

    /// The HTML of a container whose text is given; nothing for a plain one, which becomes an `<aside>`.
    mutating func html(of container: MarkdownContainer, content: [UInt8]) -> [UInt8]?
}

/// A citation as a page shows it.
public struct CitationMark: Sendable, Equatable {
    /// The number of the reference, from one.
    public let number: Int
    /// The how-manieth citation of that reference on the page, from one.
    public let occurrence: Int

    public init(number: Int, occurrence: Int) {
        self.number = number
        self.occurrence = occurrence
    }
}

/// An address, and further attributes of the element that has it.
public struct HTMLDestination: Sendable, Equatable {
    public var address: String
    /// Written in this order.
    public var attributes: [Attribute]
    /// For a picture: other files a browser may choose instead, the best first.
    public var sources: [Source]

    public struct Attribute: Sendable, Equatable {
        public let name: String
        public let value: String

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// A `<source>` of a picture.
    public struct Source: Sendable, Equatable {
        public let attributes: [Attribute]

        public init(_ attributes: [Attribute]) { self.attributes = attributes }
    }

    public init(_ address: String, attributes: [Attribute] = [], sources: [Source] = []) {
        self.address = address
        self.attributes = attributes
        self.sources = sources
    }
}

extension MarkdownHTMLContext {
    public mutating func destination(of link: MarkdownLink) -> HTMLDestination { HTMLDestination(link.destination) }
    public mutating func destination(of image: MarkdownImage) -> HTMLDestination { HTMLDestination(image.source) }
    public func text(of fact: FactReference) -> String? { "{{\(fact)}}" }
    public mutating func mark(of citation: MarkdownCitation) -> CitationMark? { nil }
    public mutating func html(of container: MarkdownContainer, content: [UInt8]) -> [UInt8]? { nil }
}

/// A context for text that is not part of a site.
public struct PlainHTMLContext: MarkdownHTMLContext {
    public init() {}
}
