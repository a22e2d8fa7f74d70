/// One block of a page, with the bytes it was written as.
public struct MarkdownBlock: Sendable, Equatable {
    public let kind: Kind
    /// Byte offsets in the document's file, without the line end.
    public let range: Range<Int>

    public indirect enum Kind: Sendable, Equatable {
        case heading(MarkdownHeading)
        case paragraph([MarkdownInline])
        /// An image that is a paragraph of its own.
        case figure(MarkdownImage)
        case quote([MarkdownBlock])
        case list(MarkdownList)
        case code(MarkdownCodeBlock)
        /// A line across the page.
        case rule
        case table(MarkdownTable)
        case container(MarkdownContainer)
        /// Raw HTML as written.
        case html(String)
    }

    public init(_ kind: Kind, at range: Range<Int>) {
        self.kind = kind
        self.range = range
    }
}

/// A heading.
public struct MarkdownHeading: Sendable, Equatable {
    /// From 1 to 6.
    public let level: Int
    /// Unique in the document; never empty.
    public let id: String
    public let content: [MarkdownInline]
}

/// A list of bullets or numbers.
public struct MarkdownList: Sendable, Equatable {
    /// The first number of a numbered list; nothing for bullets.
    public let start: Int?
    /// Items without empty lines between them: their paragraphs are not set apart.
    public let isTight: Bool
    public let items: [Item]

    public struct Item: Sendable, Equatable {
        public let blocks: [MarkdownBlock]
        public let range: Range<Int>
    }
}

/// Lines shown as they are typed.
public struct MarkdownCodeBlock: Sendable, Equatable {
    public let text: String
    /// What stands behind the opening fence; empty if nothing does.
    public let info: String
}

/// A pipe table.
public struct MarkdownTable: Sendable, Equatable {
    public let columns: [Alignment]
    public let header: Row
    /// None has more cells than there are columns.
    public let rows: [Row]

    public enum Alignment: Sendable, Equatable {
        case none, left, center, right
    }

    public struct Row: Sendable, Equatable {
        public let cells: [Cell]
        public let range: Range<Int>
    }

    public struct Cell: Sendable, Equatable {
        public let content: [MarkdownInline]
        public let range: Range<Int>
    }
}

/// What stands between `:::name …` and `:::`.
public struct MarkdownContainer: Sendable, Equatable {
    public let name: String
    public let nameRange: Range<Int>
    /// What the container is called for those who listen to the page; nothing if the site knows no such container.
    public let label: String?
    public let arguments: [Argument]
    public let blocks: [MarkdownBlock]

    public struct Argument: Sendable, Equatable {
        public let text: String
        public let range: Range<Int>
    }
}
