import Diagnostics

extension MarkdownDocument {
    /// The blocks of text that readers meet, in their order.
    ///
    /// - Parameter fact: the words of a fact; nothing for one that does not resolve, which then is left out.
    public func prose(fact: (FactReference) -> String?) -> [ProseBlock] {
        var blocks: [ProseBlock] = []
        appendProse(to: &blocks, fact: fact)
        return blocks
    }

    /// Adds the blocks of text that readers meet to those of the page they are on.
    ///
    /// - Parameters:
    ///   - role: what a plain paragraph of this document is, such as an answer.
    ///   - introducer: the position in `blocks` of what introduces the document, such as the question.
    public func appendProse(
        to blocks: inout [ProseBlock], role: ProseBlock.Role = .paragraph, introducedBy introducer: Int? = nil,
        fact: (FactReference) -> String?
    ) {
        withoutActuallyEscaping(fact) { fact in
            var writer = ProseWriter(file: file, role: role, introducer: introducer, fact: fact, blocks: blocks)
            blocks = []
            writer.add(self.blocks, in: ProseWriter.Place())
            blocks = writer.blocks
        }
    }
}

extension [MarkdownInline] {
    /// The words with their places; citations are left out.
    public func mappedText(in file: SourceFile, fact: (FactReference) -> String?) -> MappedText {
        withoutActuallyEscaping(fact) { fact in
            var text = InlineProse(file: file)
            text.add(self, fact: fact)
            return text.text
        }
    }
}

/// Walks the blocks of a document.
private struct ProseWriter {
    /// What is around a block.
    struct Place {
        var isQuotation = false
        /// Paragraphs are the text of a list item.
        var isListItem = false
        /// What introduces the block, where that is not the nearest heading.
        var introducer: Int?
    }

    let file: SourceFile
    let role: ProseBlock.Role
    let introducer: Int?
    let fact: (FactReference) -> String?
    var blocks: [ProseBlock]
    /// The headings that the current place is under, from the highest.
    private var headings: [(level: Int, position: Int)] = []

    init(
        file: SourceFile, role: ProseBlock.Role, introducer: Int?, fact: @escaping (FactReference) -> String?,
        blocks: [ProseBlock]
    ) {
        self.file = file
        self.role = role
        self.introducer = introducer
        self.fact = fact
        self.blocks = blocks
    }

    mutating func add(_ list: [MarkdownBlock], in place: Place) {
        var lineBefore: Int?
        for block in list {
            var next: Int?
            switch block.kind {
            case .heading(let heading): add(heading, in: place)
            case .paragraph(let content):
                let position = add(content, as: place.isListItem ? .listItem : role, in: place)
                if let position, place.isListItem || blocks[position].text.endsWithColon { next = position }
            case .figure(let image): add(image, as: .caption, in: place)
            case .quote(let content):
                var inner = place
                inner.isQuotation = true
                addScope(content, in: inner)
            case .list(let list): add(list, introducedBy: lineBefore, in: place)
            case .table(let table): add(table, in: place)
            case .container(let container): addScope(container.blocks, in: place)
            case .code(let code): add(code.text, writtenIn: block.range, in: place)
            case .html(let html): add(html, writtenIn: block.range, in: place)
            case .rule: break
            }
            lineBefore = next
        }
    }

    /// Headings in a quotation or a container end with it.
    private mutating func addScope(_ list: [MarkdownBlock], in place: Place) {
        let outer = headings
        add(list, in: place)
        headings = outer
    }

    private mutating func add(_ heading: MarkdownHeading, in place: Place) {
        headings.removeAll { $0.level >= heading.level }
        let position = add(heading.content, as: .heading(level: heading.level), in: place)
        if let position { headings.append((heading.level, position)) }
    }

    private mutating func add(_ list: MarkdownList, introducedBy line: Int?, in place: Place) {
        var inner = place
        inner.isListItem = true
        inner.introducer = line ?? place.introducer
        for item in list.items { addScope(item.blocks, in: inner) }
    }

    private mutating func add(_ table: MarkdownTable, in place: Place) {
        var columns: [Int?] = []
        for cell in table.header.cells { columns.append(add(cell.content, as: .tableHeader, in: place)) }
        for row in table.rows {
            var before: [Int] = []
            for (column, cell) in row.cells.enumerated() {
                var inner = place
                inner.introducer = columns[column] ?? place.introducer
                let position = add(cell.content, as: .tableCell, in: inner, besides: before)
                if let position { before.append(position) }
            }
        }
    }

    /// Code and raw HTML read as they are written; they are rare, so they map as a whole.
    private mutating func add(_ words: String, writtenIn range: Range<Int>, in place: Place) {
        var text = MappedText(file: file)
        let exact = range.count == words.utf8.count
        text.append(words, from: exact ? range.lowerBound..<range.upperBound - 1 : range)
        blocks.append(
            ProseBlock(
                role: role, text: text, introducedBy: currentIntroducer(place), isQuotation: place.isQuotation))
    }

    /// Adds running text, and behind it the texts of its pictures. Returns the position of the text, if there is any.
    @discardableResult
    private mutating func add(
        _ content: [MarkdownInline], as role: ProseBlock.Role, in place: Place, besides: [Int] = []
    ) -> Int? {
        var prose = InlineProse(file: file)
        prose.add(content, fact: fact)
        var position: Int?
        if !prose.text.isEmpty {
            position = blocks.count
            blocks.append(
                ProseBlock(
                    role: role, text: prose.text, citations: prose.citations, introducedBy: currentIntroducer(place),
                    besides: besides, isQuotation: place.isQuotation, labels: prose.labels,
                    lineEnds: prose.lineEnds))
        }
        for image in prose.images { add(image, as: .label, in: place) }
        for title in prose.titles { add(title, as: .label, in: place) }
        return position
    }

    private mutating func add(_ image: MarkdownImage, as captionRole: ProseBlock.Role, in place: Place) {
        add(image.alternative, as: .altText, in: place)
        add(image.caption, as: captionRole, in: place)
    }

    private func currentIntroducer(_ place: Place) -> Int? {
        place.introducer ?? headings.last?.position ?? introducer
    }
}

/// The words of running text.
private struct InlineProse {
    var text: MappedText
    var citations: [ProseCitation] = []
    var images: [MarkdownImage] = []
    var titles: [[MarkdownInline]] = []
    var lineEnds: [Int] = []
    private var strongRuns: [Range<Int>] = []

    /// The bold runs that end in a colon, or that one follows.
    var labels: [Range<Int>] {
        guard !strongRuns.isEmpty else { return [] }
        let bytes = Array(text.text.utf8)
        let colon = UInt8(ascii: ":")
        return strongRuns.filter { run in
            bytes[run].last { !$0.isBlankOrLineEnd } == colon || run.upperBound < bytes.count && bytes[run.upperBound] == colon
        }
    }

    init(file: SourceFile) { text = MappedText(file: file) }

    mutating func add(_ inlines: [MarkdownInline], fact: (FactReference) -> String?) {
        for inline in inlines {
            switch inline.kind {
            case .text(let words): text.append(words, from: inline.range)
            case .emphasis(let content): add(content, fact: fact)
            case .strong(let content):
                let start = text.text.utf8.count
                add(content, fact: fact)
                if text.text.utf8.count > start { strongRuns.append(start..<text.text.utf8.count) }
            case .code(let code): text.append(code.text, from: code.textRange)
            case .link(let link):
                add(link.content, fact: fact)
                if !link.title.isEmpty { titles.append(link.title) }
            case .image(let image): images.append(image)
            case .softBreak:
                lineEnds.append(text.text.utf8.count)
                text.append(" ", from: inline.range)
            case .lineBreak: text.append("\n", from: inline.range)
            case .fact(let reference):
                if let words = fact(reference) { text.append(words, from: inline.range, isGenerated: true) }
            case .citation(let list):
                let offset = text.text.utf8.count
                for citation in list { citations.append(ProseCitation(key: citation.key, offset: offset)) }
            case .html: break
            }
        }
    }
}

extension MappedText {
    fileprivate var endsWithColon: Bool { text.utf8.last { !$0.isBlankOrLineEnd } == UInt8(ascii: ":") }
}
