import Ccmark
import Diagnostics

/// What a block stands in.
struct BlockSurroundings {
    /// How many quotations are around it: that many `>` may precede each of its lines.
    var quoteDepth = 0
    var isInList = false
    /// How many nodes are around it.
    var depth = 0

    func inside(quote: Bool = false, list: Bool = false) -> BlockSurroundings {
        BlockSurroundings(
            quoteDepth: quoteDepth + (quote ? 1 : 0), isInList: isInList || list, depth: depth + 1)
    }
}

/// Makes blocks of cmark's tree.
struct BlockReader {
    let source: MarkdownSource
    let options: MarkdownOptions
    let fences: ContainerFences
    private var headingIDs: HeadingIDs
    private var previousLevel: Int
    private(set) var findings: [Finding] = []

    init(source: MarkdownSource, options: MarkdownOptions) {
        self.source = source
        self.options = options
        fences = ContainerFences(source)
        headingIDs = HeadingIDs(reserved: options.reservedIDs)
        previousLevel = options.topHeadingLevel - 1
    }

    mutating func document() -> [MarkdownBlock] {
        guard let root = parsed() else { return [] }
        defer { cmark_node_free(root) }
        let blocks = children(of: root, in: BlockSurroundings())
        if options.form == .inline { checkOneParagraph(blocks) }
        return blocks
    }

    private func parsed() -> OpaquePointer? {
        func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> OpaquePointer? {
            guard let start = bytes.baseAddress else { return cmark_parse_document("", 0, CMARK_OPT_DEFAULT) }
            return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
                cmark_parse_document($0, bytes.count, CMARK_OPT_DEFAULT)
            }
        }
        if fences.fences.isEmpty { return parse(source.bytes) }
        return fences.withComments(source).withUnsafeBufferPointer(parse)
    }

    private mutating func checkOneParagraph(_ blocks: [MarkdownBlock]) {
        let stray = blocks.first { block in
            if case .paragraph = block.kind { return false }
            if case .figure = block.kind { return false }
            return true
        }
        guard let block = stray ?? blocks.dropFirst().first else { return }
        findings.append(MarkdownProblem.notOneParagraph(source.file.span(block.range)))
    }

    private mutating func children(of node: OpaquePointer, in surroundings: BlockSurroundings) -> [MarkdownBlock] {
        guard surroundings.depth <= MarkdownDocument.depthLimit else {
            findings.append(MarkdownProblem.tooDeep(source.span(range(of: node))))
            return []
        }
        var nesting = ContainerNesting(
            source: source, kinds: options.containers, depthLimit: MarkdownDocument.depthLimit - surroundings.depth)
        var child = cmark_node_first_child(node)
        while let node = child {
            if cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK,
                let fence = fences.fence(onLine: Int(cmark_node_get_start_line(node)))
            {
                nesting.add(fence)
            } else {
                add(node, in: surroundings, to: &nesting)
            }
            child = cmark_node_next(node)
        }
        let blocks = nesting.finish()
        findings += nesting.findings
        return blocks
    }

    private mutating func add(
        _ node: OpaquePointer, in surroundings: BlockSurroundings, to nesting: inout ContainerNesting
    ) {
        let local = range(of: node)
        let range = source.range(local)
        func add(_ kind: MarkdownBlock.Kind) { nesting.add(MarkdownBlock(kind, at: range)) }
        switch cmark_node_get_type(node) {
        case CMARK_NODE_PARAGRAPH:
            for block in paragraph(node, local, in: surroundings) { nesting.add(block) }
        case CMARK_NODE_HEADING: add(.heading(heading(node, local, in: surroundings)))
        case CMARK_NODE_BLOCK_QUOTE: add(.quote(children(of: node, in: surroundings.inside(quote: true))))
        case CMARK_NODE_LIST: add(.list(list(node, in: surroundings.inside(list: true))))
        case CMARK_NODE_THEMATIC_BREAK: add(.rule)
        case CMARK_NODE_CODE_BLOCK:
            let info = string(cmark_node_get_fence_info(node))
            let text = fences.restored(string(cmark_node_get_literal(node)), from: source)
            add(.code(MarkdownCodeBlock(text: text, info: info)))
        case CMARK_NODE_HTML_BLOCK:
            let html = fences.restored(string(cmark_node_get_literal(node)), from: source)
            checkHTML(html, at: source.file.span(range))
            add(.html(html))
        default: break
        }
    }

    private mutating func paragraph(
        _ node: OpaquePointer, _ local: Range<Int>, in surroundings: BlockSurroundings
    ) -> [MarkdownBlock] {
        let content = inlines(of: node, from: local, in: surroundings)
        // Link definitions at its start are not part of what readers see.
        let start = content.first.map { $0.range.lowerBound } ?? source.range(local).lowerBound
        let range = start..<max(start, source.range(local).upperBound)
        if content.count == 1, case .image(let image) = content[0].kind {
            return [MarkdownBlock(.figure(image), at: range)]
        }
        var table = PipeTable(file: source.file)
        let blocks = table.blocks(ofParagraph: content, at: range)
        findings += table.findings
        return blocks ?? [MarkdownBlock(.paragraph(content), at: range)]
    }

    private mutating func heading(
        _ node: OpaquePointer, _ local: Range<Int>, in surroundings: BlockSurroundings
    ) -> MarkdownHeading {
        var start = local.lowerBound
        while source.byte(at: start) == UInt8(ascii: "#") { start += 1 }
        if start > local.lowerBound { while source.byte(at: start).isBlank { start += 1 } }
        var content = inlines(of: node, from: min(start, local.upperBound)..<local.upperBound, in: surroundings)
        let level = Int(cmark_node_get_heading_level(node))
        let span = source.span(local)
        checkLevel(level, isEmpty: content.isEmpty, at: span)
        let (id, finding) = headingIDs.id(for: &content, at: span)
        if let finding { findings.append(finding) }
        return MarkdownHeading(level: level, id: id, content: content)
    }

    private mutating func checkLevel(_ level: Int, isEmpty: Bool, at span: Span) {
        let top = options.topHeadingLevel
        if isEmpty { findings.append(HeadingProblem.empty(span)) }
        if level < top {
            findings.append(HeadingProblem.tooHigh(span, top: top))
        } else if level > previousLevel + 1 {
            findings.append(HeadingProblem.skipped(span, level: level, allowed: previousLevel + 1))
        }
        previousLevel = max(level, top)
    }

    private mutating func list(_ node: OpaquePointer, in surroundings: BlockSurroundings) -> MarkdownList {
        var items: [MarkdownList.Item] = []
        var child = cmark_node_first_child(node)
        while let item = child {
            let blocks = children(of: item, in: surroundings.inside())
            items.append(MarkdownList.Item(blocks: blocks, range: source.range(range(of: item))))
            child = cmark_node_next(item)
        }
        let isNumbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        return MarkdownList(
            start: isNumbered ? Int(cmark_node_get_list_start(node)) : nil,
            isTight: cmark_node_get_list_tight(node) != 0, items: items)
    }

    private mutating func inlines(
        of node: OpaquePointer, from local: Range<Int>, in surroundings: BlockSurroundings
    ) -> [MarkdownInline] {
        var reader = InlineReader(
            local, of: source, surroundings: surroundings, fences: fences, allowsRawHTML: options.allowsRawHTML)
        let content = reader.children(of: node)
        findings += reader.findings
        return content
    }

    private mutating func checkHTML(_ html: String, at span: Span) {
        var html = html
        var tags = RawHTMLTags(isAllowed: options.allowsRawHTML)
        if let finding = html.withUTF8({ tags.finding($0, at: span) }) { findings.append(finding) }
    }

    /// cmark's start of a block, and the end of its last line without the blanks there.
    private func range(of node: OpaquePointer) -> Range<Int> {
        let start = source.offset(line: cmark_node_get_start_line(node), column: cmark_node_get_start_column(node))
        return start..<max(start, source.lineEnd(lastLine(of: node)))
    }

    /// cmark 0.30 ends some HTML blocks, and what they stand in, a line too early.
    private func lastLine(of node: OpaquePointer) -> Int32 {
        var node = node
        var last = cmark_node_get_end_line(node)
        while let child = cmark_node_last_child(node) {
            guard cmark_node_get_type(child).rawValue <= CMARK_NODE_LAST_BLOCK.rawValue else { break }
            node = child
            last = max(last, cmark_node_get_end_line(node))
        }
        guard cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK, let html = cmark_node_get_literal(node) else {
            return last
        }
        let lines = String(cString: html).utf8.count { $0 == UInt8(ascii: "\n") }
        return max(last, cmark_node_get_start_line(node) + Int32(max(0, lines - 1)))
    }

    private func string(_ text: UnsafePointer<CChar>?) -> String { text.map { String(cString: $0) } ?? "" }
}
