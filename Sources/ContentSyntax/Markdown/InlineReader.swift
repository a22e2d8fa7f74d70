import Ccmark
import Diagnostics
#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Makes running text of cmark's inline nodes, and finds the bytes each was written as.
///
/// cmark 0.30 gives inline nodes columns that are wrong behind line ends, escapes and entities. So they are not used:
/// a cursor moves along the source with the nodes, and what each node can have been written as is compared with the
/// bytes there.
struct InlineReader {
    private let source: MarkdownSource
    private let fences: ContainerFences
    private var cursor: InlineCursor
    private var depth: Int
    private var htmlTags: RawHTMLTags
    private(set) var findings: [Finding] = []

    /// - Parameter block: from the first word of the paragraph or heading, or a link definition before it.
    init(
        _ block: Range<Int>, of source: MarkdownSource, surroundings: BlockSurroundings, fences: ContainerFences,
        allowsRawHTML: Bool
    ) {
        self.source = source
        self.fences = fences
        cursor = InlineCursor(block, of: source, surroundings: surroundings)
        depth = surroundings.depth
        htmlTags = RawHTMLTags(isAllowed: allowsRawHTML)
    }

    /// The content of a node.
    mutating func children(of node: OpaquePointer) -> [MarkdownInline] {
        guard var child = cmark_node_first_child(node) else { return [] }
        depth += 1
        defer { depth -= 1 }
        guard depth <= MarkdownDocument.depthLimit else {
            findings.append(MarkdownProblem.tooDeep(source.span(cursor.rest)))
            cursor.isLost = true
            return []
        }
        var run = InlineRun()
        while true {
            if cmark_node_get_type(child) == CMARK_NODE_TEXT {
                addText(literal(of: child), to: &run)
            } else {
                flush(&run)
                if let inline = inline(child) { run.inlines.append(inline) }
            }
            guard let next = cmark_node_next(child) else { break }
            child = next
        }
        flush(&run)
        return run.inlines
    }

    private mutating func inline(_ node: OpaquePointer) -> MarkdownInline? {
        let start = cursor.place
        guard let kind = kind(of: node) else { return nil }
        return MarkdownInline(kind, at: source.range(cursor.range(from: start)))
    }

    private mutating func kind(of node: OpaquePointer) -> MarkdownInline.Kind? {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_SOFTBREAK:
            cursor.skipLineEnd()
            return .softBreak
        case CMARK_NODE_LINEBREAK:
            cursor.skip(UInt8(ascii: "\\"))
            cursor.skipLineEnd()
            return .lineBreak
        case CMARK_NODE_EMPH: return .emphasis(content(of: node, between: 1))
        case CMARK_NODE_STRONG: return .strong(content(of: node, between: 2))
        case CMARK_NODE_CODE: return .code(codeSpan(literal(of: node)))
        case CMARK_NODE_LINK: return .link(link(node))
        case CMARK_NODE_IMAGE: return .image(image(node))
        case CMARK_NODE_HTML_INLINE: return html(literal(of: node))
        default: return nil
        }
    }

    private mutating func content(of node: OpaquePointer, between markers: Int) -> [MarkdownInline] {
        cursor.skipMarkers(markers)
        let content = children(of: node)
        cursor.skipMarkers(markers)
        return content
    }

    private mutating func codeSpan(_ literal: UnsafeBufferPointer<UInt8>) -> MarkdownCodeSpan {
        let text = fences.restored(String(decoding: literal, as: UTF8.self), from: source)
        guard var inside = cursor.skipCodeSpan() else {
            return MarkdownCodeSpan(text: text, textRange: inexact(cursor.rest, standsFor: text))
        }
        // One blank at either end is not part of the code.
        if inside.count == literal.count + 2 { inside = inside.lowerBound + 1..<inside.upperBound - 1 }
        return MarkdownCodeSpan(text: text, textRange: exactOrInexact(inside, standsFor: text))
    }

    private mutating func html(_ literal: UnsafeBufferPointer<UInt8>) -> MarkdownInline.Kind {
        let start = cursor.place
        if let fence = fences.fence(writtenAs: literal) {
            cursor.place = max(start, min(cursor.end, fence.end))
            findings.append(ContainerProblem.misplaced(source.span(fence.colons)))
            return .text(source.text(cursor.range(from: start)))
        }
        cursor.skipHTML(literal)
        let span = source.span(cursor.range(from: start))
        if let finding = htmlTags.finding(literal, at: span) { findings.append(finding) }
        return .html(fences.restored(String(decoding: literal, as: UTF8.self), from: source))
    }

    // MARK: Links and pictures

    private mutating func link(_ node: OpaquePointer) -> MarkdownLink {
        let start = cursor.place
        let destination = string(cmark_node_get_url(node))
        if cursor.byte == UInt8(ascii: "<") {
            let address = cursor.skipAutomaticLink()
            checkDestination(destination, at: address)
            let text = cmark_node_first_child(node).map { String(decoding: literal(of: $0), as: UTF8.self) } ?? ""
            return MarkdownLink(
                destination: destination, destinationRange: source.range(address), title: [],
                content: [MarkdownInline(.text(text), at: exactOrInexact(address, standsFor: text))])
        }
        cursor.skip(UInt8(ascii: "["))
        let content = children(of: node)
        let (address, title) = tail(from: start, title: string(cmark_node_get_title(node)))
        checkDestination(destination, at: address)
        if cursor.byte(at: start) == UInt8(ascii: "["), cursor.byte(at: start + 1) == UInt8(ascii: "@") {
            findings.append(CitationProblem.isLink(source.span(cursor.range(from: start))))
        }
        return MarkdownLink(
            destination: destination, destinationRange: source.range(address), title: title, content: content)
    }

    private mutating func image(_ node: OpaquePointer) -> MarkdownImage {
        let start = cursor.place
        cursor.skip(UInt8(ascii: "!"))
        cursor.skip(UInt8(ascii: "["))
        let content = children(of: node)
        let destination = string(cmark_node_get_url(node))
        let (address, title) = tail(from: start, title: string(cmark_node_get_title(node)))
        checkDestination(destination, at: address)
        return MarkdownImage(
            source: destination, sourceRange: source.range(address), alternative: content, caption: title)
    }

    private mutating func tail(from start: Int, title: String) -> (address: Range<Int>, title: [MarkdownInline]) {
        let tail = cursor.skipLinkTail()
        let whole = cursor.range(from: start)
        guard !title.isEmpty else { return (tail.destination ?? whole, []) }
        var text = title
        var words: [MarkdownInline] = []
        text.withUTF8 { bytes in
            if let inside = tail.title.map({ $0.lowerBound + 1..<$0.upperBound - 1 }), cursor.matches(bytes, at: inside) {
                split(bytes, from: .verbatim(source, start: inside.lowerBound), into: &words)
            } else {
                split(bytes, from: .whole(source.range(tail.title ?? whole), source.file), into: &words)
            }
        }
        return (tail.destination ?? whole, words)
    }

    private mutating func checkDestination(_ destination: String, at address: Range<Int>) {
        if let finding = LinkDestination.problem(destination, at: source.span(address)) { findings.append(finding) }
    }

    // MARK: Words

    private mutating func addText(_ literal: UnsafeBufferPointer<UInt8>, to run: inout InlineRun) {
        if cursor.isLost { return addInexact(literal, to: &run) }
        if cursor.isAt(literal), !mayHoldEscapes(literal) { return extend(&run, by: literal.count) }
        var index = 0
        while index < literal.count {
            let rest = UnsafeBufferPointer(rebasing: literal[index...])
            let byte = cursor.byte
            if byte == UInt8(ascii: "\\"), cursor.byte(at: cursor.place + 1) == rest[0], rest[0].isPunctuation {
                index += addWhole(rest.prefix(1), writtenIn: 2, to: &run)
            } else if byte == UInt8(ascii: "&"), let entity = cursor.entity(), rest.starts(with: entity.text) {
                index += addWhole(rest.prefix(entity.text.count), writtenIn: entity.length, to: &run)
            } else if byte == 0, cursor.place < cursor.end, rest.starts(with: Self.replacementCharacter) {
                index += addWhole(rest.prefix(3), writtenIn: 1, to: &run)
            } else if byte == rest[0] {
                extend(&run, by: 1)
                index += 1
            } else {
                flush(&run)
                if cursor.find(rest, notBefore: run.pendingEnd) { return extend(&run, by: rest.count) }
                cursor.isLost = true
                return addInexact(rest, to: &run)
            }
        }
    }

    /// What cmark makes of a zero byte.
    private static let replacementCharacter: [UInt8] = [0xEF, 0xBF, 0xBD]

    private func mayHoldEscapes(_ literal: UnsafeBufferPointer<UInt8>) -> Bool {
        literal.contains { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "\\") }
    }

    private mutating func extend(_ run: inout InlineRun, by count: Int) {
        if run.pendingStart == nil { run.pendingStart = cursor.place }
        cursor.place += count
        run.pendingEnd = cursor.place
    }

    /// Adds text that stands for other bytes, and returns its length.
    private mutating func addWhole(
        _ text: Slice<UnsafeBufferPointer<UInt8>>, writtenIn length: Int, to run: inout InlineRun
    ) -> Int {
        flush(&run)
        let start = cursor.place
        cursor.place += length
        let words = String(decoding: text, as: UTF8.self)
        run.inlines.append(
            MarkdownInline(.text(words), at: inexact(cursor.range(from: start), standsFor: words)))
        return text.count
    }

    private mutating func addInexact(_ literal: UnsafeBufferPointer<UInt8>, to run: inout InlineRun) {
        flush(&run)
        let text = String(decoding: literal, as: UTF8.self)
        run.inlines.append(MarkdownInline(.text(text), at: inexact(cursor.rest, standsFor: text)))
    }

    /// The file's range that text stands for as a whole. A range of the text's own length would mean "byte for byte", so
    /// such a one is made one shorter.
    private func inexact(_ local: Range<Int>, standsFor text: String) -> Range<Int> {
        let range = source.range(local)
        guard range.count == text.utf8.count, range.count > 0 else { return range }
        return range.lowerBound..<range.upperBound - 1
    }

    private func exactOrInexact(_ local: Range<Int>, standsFor text: String) -> Range<Int> {
        source.bytes[local].elementsEqual(text.utf8) ? source.range(local) : inexact(local, standsFor: text)
    }

    private mutating func flush(_ run: inout InlineRun) {
        guard let start = run.pendingStart else { return }
        run.pendingStart = nil
        let bytes = UnsafeBufferPointer(rebasing: source.bytes[start..<run.pendingEnd])
        split(bytes, from: .verbatim(source, start: start), into: &run.inlines)
    }

    private mutating func split(
        _ bytes: UnsafeBufferPointer<UInt8>, from place: TextMarkup.Place, into inlines: inout [MarkdownInline]
    ) {
        var markup = TextMarkup(bytes: bytes, place: place)
        markup.split(into: &inlines)
        findings += markup.findings
    }

    // MARK: cmark's strings

    private func literal(of node: OpaquePointer) -> UnsafeBufferPointer<UInt8> {
        guard let text = cmark_node_get_literal(node) else { return UnsafeBufferPointer(start: nil, count: 0) }
        let start = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
        return UnsafeBufferPointer(start: start, count: strlen(text))
    }

    private func string(_ text: UnsafePointer<CChar>?) -> String {
        text.map { fences.restored(String(cString: $0), from: source) } ?? ""
    }
}

/// Inlines being collected, and words behind them that stand in the source as they read.
private struct InlineRun {
    var inlines: [MarkdownInline] = []
    var pendingStart: Int?
    var pendingEnd = 0
}
