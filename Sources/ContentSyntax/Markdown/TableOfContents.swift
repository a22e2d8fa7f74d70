/// A heading with the headings below it.
public struct TableOfContentsEntry: Sendable, Equatable {
    /// 2 or 3.
    public let level: Int
    public let id: String
    /// The heading's words; a heading in a table of contents is a link, so its own links and citations are left out.
    public let content: [MarkdownInline]
    public private(set) var children: [TableOfContentsEntry] = []

    fileprivate init(_ heading: MarkdownHeading) {
        level = heading.level
        id = heading.id
        content = heading.content.withoutLinks
    }

    fileprivate mutating func append(_ child: TableOfContentsEntry) { children.append(child) }
}

extension MarkdownDocument {
    /// The headings of levels 2 and 3, in order, with those of level 3 below the one of level 2 before them. Headings in
    /// quotations and lists are not part of the page's outline.
    public var tableOfContents: [TableOfContentsEntry] {
        var entries: [TableOfContentsEntry] = []
        Self.collect(blocks, into: &entries)
        return entries
    }

    private static func collect(_ blocks: [MarkdownBlock], into entries: inout [TableOfContentsEntry]) {
        for block in blocks {
            switch block.kind {
            case .heading(let heading) where heading.level == 2:
                entries.append(TableOfContentsEntry(heading))
            case .heading(let heading) where heading.level == 3:
                let entry = TableOfContentsEntry(heading)
                if entries.last?.level == 2 {
                    entries[entries.count - 1].append(entry)
                } else {
                    entries.append(entry)
                }
            case .container(let container): collect(container.blocks, into: &entries)
            default: break
            }
        }
    }
}

extension [MarkdownInline] {
    /// The same words without links around them and without citations and pictures.
    fileprivate var withoutLinks: [MarkdownInline] {
        flatMap { inline -> [MarkdownInline] in
            switch inline.kind {
            case .link(let link): link.content.withoutLinks
            case .emphasis(let content): [MarkdownInline(.emphasis(content.withoutLinks), at: inline.range)]
            case .strong(let content): [MarkdownInline(.strong(content.withoutLinks), at: inline.range)]
            case .citation, .image: []
            default: [inline]
            }
        }
    }
}
