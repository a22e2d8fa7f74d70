/// One block of text that reaches a reader, in the order of reading: what claim analysis reads.
public struct ProseBlock: Sendable {
    public let role: Role
    /// The words, without markup; facts and entities already resolved; citations left out.
    public let text: MappedText
    /// The references cited in the block, each with the UTF-8 offset in `text` it stands at.
    public let citations: [ProseCitation]
    /// The position in the page's blocks of the one this block continues: the heading over a paragraph, the line that
    /// introduces a list, the header cell of a table column, the question of an answer.
    public let introducedBy: Int?
    /// Other blocks this one is read together with: the cells of the same table row before it.
    public let besides: [Int]
    /// Inside a block quotation.
    public let isQuotation: Bool
    /// UTF-8 ranges in `text` of bold labels that a value follows: "**Downtime:** none".
    public let labels: [Range<Int>]
    /// UTF-8 offsets in `text` of the ends of the source's lines.
    public let lineEnds: [Int]

    public enum Role: Sendable, Hashable {
        case title, description, heading(level: Int), paragraph, listItem, tableHeader, tableCell
        case question, answer, talkingPoint, caption, altText, label

        /// A heading of any level.
        public var isHeading: Bool { if case .heading = self { true } else { false } }
    }

    public init(
        role: Role, text: MappedText, citations: [ProseCitation] = [], introducedBy: Int? = nil, besides: [Int] = [],
        isQuotation: Bool = false, labels: [Range<Int>] = [], lineEnds: [Int] = []
    ) {
        self.role = role
        self.text = text
        self.citations = citations
        self.introducedBy = introducedBy
        self.besides = besides
        self.isQuotation = isQuotation
        self.labels = labels
        self.lineEnds = lineEnds
    }
}

/// A citation in prose.
public struct ProseCitation: Sendable, Hashable {
    /// The key of the reference.
    public let key: String
    /// UTF-8 offset in the block's text.
    public let offset: Int

    public init(key: String, offset: Int) {
        self.key = key
        self.offset = offset
    }
}
