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
/// a place in the source moves along with the nodes, and what each node can have been written as is compared with the
/// bytes at that place.
struct InlineReader {
    let source: MarkdownSource
    let links: LinkSyntax
    let fences: ContainerFences
    /// The first byte behind the block.
    let end: Int
    /// The local offset of the next byte that no node has accounted for.
    var place: Int
    /// Where the words of the current line start.
    var lineStart: Int
    var depth: Int
    /// The source and the nodes did not agree; the rest of the block maps to the block as a whole.
    var isLost = false
    var findings: [Finding] = []
    var htmlTags = RawHTMLTags()

    init(_ block: Range<Int>, of source: MarkdownSource, surroundings: BlockSurroundings, fences: ContainerFences) {
        self.source = source
        self.fences = fences
        end = block.upperBound
        links = LinkSyntax(
            source: source, end: block.upperBound, quoteDepth: surroundings.quoteDepth,
            isIndented: surroundings.isInList)
        place = block.lowerBound
        lineStart = block.lowerBound
        depth = surroundings.depth
    }

    /// The content of a paragraph or heading.
    mutating func content(of node: OpaquePointer) -> [MarkdownInline] {
        if byte(place) == UInt8(ascii: "[") { place = links.endOfDefinitions(from: place) }
        lineStart = place
        return children(of: node)
    }

    private mutating func children(of node: OpaquePointer) -> [MarkdownInline] {
        guard var child = cmark_node_first_child(node) else { return [] }
        depth += 1
        defer { depth -= 1 }
        guard depth <= MarkdownDocument.depthLimit else {
            findings.append(MarkdownProblem.tooDeep(source.span(min(place, end)..<end)))
            isLost = true
            return []
        }
        var run = InlineRun()
        while true {
            add(child, to: &run)
            guard let next = cmark_node_next(child) else { break }
            child = next
        }
        flush(&run)
        return run.inlines
    }

    private mutating func add(_ node: OpaquePointer, to run: inout InlineRun) {
        let type = cmark_node_get_type(node)
        if type == CMARK_NODE_TEXT {
            addText(literal(of: node), to: &run)
            return
        }
        flush(&run)
        let start = place
        let kind: MarkdownInline.Kind
        switch type {
        case CMARK_NODE_SOFTBREAK:
            skipLineEnd()
            kind = .softBreak
        case CMARK_NODE_LINEBREAK:
            if byte(place) == UInt8(ascii: "\\") { place += 1 }
            skipLineEnd()
            kind = .lineBreak
        case CMARK_NODE_EMPH, CMARK_NODE_STRONG:
            let width = type == CMARK_NODE_EMPH ? 1 : 2
            skipMarkers(width)
            let content = children(of: node)
            skipMarkers(width)
            kind = width == 1 ? .emphasis(content) : .strong(content)
        case CMARK_NODE_CODE: kind = .code(codeSpan(literal(of: node)))
        case CMARK_NODE_LINK: kind = .link(link(node))
        case CMARK_NODE_IMAGE: kind = .image(image(node))
        case CMARK_NODE_HTML_INLINE:
            let html = literal(of: node)
            if let fence = fences.fence(writtenAs: html) {
                place = min(end, fence.end)
                findings.append(ContainerProblem.misplaced(source.span(fence.colons)))
                run.inlines.append(MarkdownInline(.text(source.text(start..<place)), at: source.range(start..<place)))
                return
            }
            skipHTML(html)
            kind = .html(String(decoding: html, as: UTF8.self))
            if let finding = htmlTags.finding(html, at: source.span(start..<max(start, place))) { findings.append(finding) }
        default: return
        }
        run.inlines.append(MarkdownInline(kind, at: source.range(start..<max(start, place))))
    }

    // MARK: Links and pictures

    private mutating func link(_ node: OpaquePointer) -> MarkdownLink {
        let start = place
        let destination = string(cmark_node_get_url(node))
        if byte(place) == UInt8(ascii: "<") {
            let close = source.bytes[place..<end].firstIndex(of: UInt8(ascii: ">")) ?? place
            let address = place + 1..<max(place + 1, close)
            place = min(end, close + 1)
            let text = cmark_node_first_child(node).map { String(decoding: literal(of: $0), as: UTF8.self) } ?? ""
            let place = inexact(source.range(address), standsFor: text, asWritten: address)
            checkDestination(destination, at: address)
            return MarkdownLink(
                destination: destination, destinationRange: source.range(address), title: [],
                content: [MarkdownInline(.text(text), at: place)])
        }
        skip(UInt8(ascii: "["))
        let content = children(of: node)
        let (address, title) = tail(from: start, title: string(cmark_node_get_title(node)))
        checkDestination(destination, at: address)
        return MarkdownLink(
            destination: destination, destinationRange: source.range(address), title: title, content: content)
    }

    private mutating func image(_ node: OpaquePointer) -> MarkdownImage {
        let start = place
        skip(UInt8(ascii: "!"))
        skip(UInt8(ascii: "["))
        let content = children(of: node)
        let destination = string(cmark_node_get_url(node))
        let (address, title) = tail(from: start, title: string(cmark_node_get_title(node)))
        checkDestination(destination, at: address)
        return MarkdownImage(
            source: destination, sourceRange: source.range(address), alternative: content, caption: title)
    }

    private mutating func tail(from start: Int, title: String) -> (address: Range<Int>, title: [MarkdownInline]) {
        var tail = LinkSyntax.Tail(end: place)
        if byte(place) == UInt8(ascii: "]"), !isLost {
            tail = links.tail(at: place + 1)
            place = tail.end
        }
        let whole = start..<max(start, place)
        guard !title.isEmpty else { return (tail.destination ?? whole, []) }
        var text = title
        let inside = tail.title.map { $0.lowerBound + 1..<$0.upperBound - 1 }
        let words = text.withUTF8 { bytes in
            if let inside, matches(bytes, at: inside) {
                return split(bytes, .verbatim(source, start: inside.lowerBound))
            }
            return split(bytes, .whole(source.range(tail.title ?? whole), source.file))
        }
        return (tail.destination ?? whole, words)
    }

    private mutating func checkDestination(_ destination: String, at address: Range<Int>) {
        if let finding = LinkDestination.problem(destination, at: source.span(address)) { findings.append(finding) }
    }

    // MARK: Words

    private mutating func addText(_ literal: UnsafeBufferPointer<UInt8>, to run: inout InlineRun) {
        if isLost { return addInexact(literal, to: &run) }
        if matches(literal, at: place..<place + literal.count), !mayHoldEscapes(literal) {
            return extend(&run, by: literal.count)
        }
        var index = 0
        while index < literal.count {
            let rest = UnsafeBufferPointer(rebasing: literal[index...])
            let byte = byte(place)
            if byte == UInt8(ascii: "\\"), source.byte(at: place + 1) == rest[0], rest[0].isPunctuation {
                index += addWhole(rest.prefix(1), writtenIn: 2, to: &run)
            } else if byte == UInt8(ascii: "&"), let entity = entity(at: place), rest.starts(with: entity.text) {
                index += addWhole(rest.prefix(entity.text.count), writtenIn: entity.length, to: &run)
            } else if byte == 0, place < end, rest.starts(with: [0xEF, 0xBF, 0xBD]) {
                index += addWhole(rest.prefix(3), writtenIn: 1, to: &run)
            } else if byte == rest[0] {
                extend(&run, by: 1)
                index += 1
            } else {
                return resynchronise(with: rest, in: &run)
            }
        }
    }

    private func mayHoldEscapes(_ literal: UnsafeBufferPointer<UInt8>) -> Bool {
        literal.contains { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "\\") }
    }

    private mutating func extend(_ run: inout InlineRun, by count: Int) {
        if run.pendingStart == nil { run.pendingStart = place }
        place += count
        run.pendingEnd = place
    }

    /// Adds text that stands for other bytes, and returns its length.
    private mutating func addWhole(
        _ text: Slice<UnsafeBufferPointer<UInt8>>, writtenIn length: Int, to run: inout InlineRun
    ) -> Int {
        flush(&run)
        let range = place..<place + length
        place += length
        let words = String(decoding: text, as: UTF8.self)
        run.inlines.append(MarkdownInline(.text(words), at: inexact(source.range(range), standsFor: words, asWritten: nil)))
        return text.count
    }

    /// Looks for words that do not stand where they should: a little further on, or on this line before the place.
    private mutating func resynchronise(with literal: UnsafeBufferPointer<UInt8>, in run: inout InlineRun) {
        var candidate = max(lineStart - 64, run.pendingEnd)
        let limit = min(end - literal.count, place + 1_000)
        while candidate <= limit {
            if source.bytes[candidate] == literal[0], matches(literal, at: candidate..<candidate + literal.count) {
                flush(&run)
                place = candidate
                extend(&run, by: literal.count)
                return
            }
            candidate += 1
        }
        isLost = true
        addInexact(literal, to: &run)
    }

    private mutating func addInexact(_ literal: UnsafeBufferPointer<UInt8>, to run: inout InlineRun) {
        flush(&run)
        let text = String(decoding: literal, as: UTF8.self)
        let rest = source.range(min(place, end)..<end)
        run.inlines.append(MarkdownInline(.text(text), at: inexact(rest, standsFor: text, asWritten: nil)))
    }

    /// A range that text stands for as a whole. A range of the text's own length would mean "byte for byte", so unless
    /// the bytes are the text's, it is made one shorter.
    private func inexact(_ range: Range<Int>, standsFor text: String, asWritten local: Range<Int>?) -> Range<Int> {
        guard range.count == text.utf8.count, range.count > 0 else { return range }
        if let local, source.bytes[local].elementsEqual(text.utf8) { return range }
        return range.lowerBound..<range.upperBound - 1
    }

    private mutating func flush(_ run: inout InlineRun) {
        guard let start = run.pendingStart else { return }
        run.pendingStart = nil
        let range = start..<run.pendingEnd
        let bytes = UnsafeBufferPointer(rebasing: source.bytes[range])
        var markup = TextMarkup(bytes: bytes, place: .verbatim(source, start: start))
        markup.split(into: &run.inlines)
        findings += markup.findings
    }

    private mutating func split(_ bytes: UnsafeBufferPointer<UInt8>, _ place: TextMarkup.Place) -> [MarkdownInline] {
        var inlines: [MarkdownInline] = []
        var markup = TextMarkup(bytes: bytes, place: place)
        markup.split(into: &inlines)
        findings += markup.findings
        return inlines
    }

    // MARK: Moving along

    private mutating func codeSpan(_ literal: UnsafeBufferPointer<UInt8>) -> MarkdownCodeSpan {
        let text = String(decoding: literal, as: UTF8.self)
        let open = place
        var inside = place
        while byte(inside) == UInt8(ascii: "`") { inside += 1 }
        let width = inside - open
        var close = inside
        while close < end {
            guard source.bytes[close] == UInt8(ascii: "`") else {
                close += 1
                continue
            }
            var after = close
            while byte(after) == UInt8(ascii: "`") { after += 1 }
            if after - close == width { break }
            close = after
        }
        guard width > 0, close < end else {
            let rest = source.range(min(place, end)..<end)
            return MarkdownCodeSpan(text: text, textRange: inexact(rest, standsFor: text, asWritten: nil))
        }
        place = close + width
        var local = inside..<close
        if local.count == literal.count + 2 { local = local.lowerBound + 1..<local.upperBound - 1 }
        return MarkdownCodeSpan(text: text, textRange: inexact(source.range(local), standsFor: text, asWritten: local))
    }

    private mutating func skipLineEnd() {
        guard !isLost else { return }
        while byte(place).isBlank { place += 1 }
        guard byte(place).isLineEnd else { return }
        place = links.skipLineEnd(place)
        lineStart = place
    }

    private mutating func skipMarkers(_ width: Int) {
        let mark = byte(place)
        guard !isLost, mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_"), byte(place + width - 1) == mark else { return }
        place += width
    }

    private mutating func skip(_ expected: UInt8) {
        if !isLost, byte(place) == expected { place += 1 }
    }

    private mutating func skipHTML(_ literal: UnsafeBufferPointer<UInt8>) {
        guard !isLost else { return }
        var here = place
        for character in literal {
            if character.isLineEnd {
                if byte(here).isLineEnd { here = links.skipLineEnd(here) }
            } else if byte(here) == character {
                here += 1
            } else {
                return
            }
        }
        place = here
    }

    private func byte(_ place: Int) -> UInt8 { place < end ? source.byte(at: place) : 0 }

    private func matches(_ bytes: UnsafeBufferPointer<UInt8>, at range: Range<Int>) -> Bool {
        guard range.count == bytes.count, range.upperBound <= end, let base = bytes.baseAddress,
            let start = source.bytes.baseAddress
        else { return false }
        return memcmp(start + range.lowerBound, base, range.count) == 0
    }

    /// What `&name;` or `&#…;` at a place means, and its length as written; nothing if it means itself.
    private func entity(at start: Int) -> (text: [UInt8], length: Int)? {
        var place = start + 1
        if byte(place) == UInt8(ascii: "#") { place += 1 }
        let name = place
        while byte(place).isDigit || byte(place).isLetter { place += 1 }
        guard place > name, place - name <= 40, byte(place) == UInt8(ascii: ";") else { return nil }
        let written = UnsafeBufferPointer(rebasing: source.bytes[start...place])
        let text = EntityTable.meaning(of: written)
        return text.elementsEqual(written) ? nil : (text, written.count)
    }

    private func literal(of node: OpaquePointer) -> UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_literal(node)) }

    private func string(_ text: UnsafePointer<CChar>?) -> String { String(decoding: bytes(text), as: UTF8.self) }

    private func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
        let count = strlen(text)
        return UnsafeBufferPointer(start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), count: count)
    }
}

/// The entities of HTML5, as cmark knows them.
private enum EntityTable {
    /// The text of one entity; the entity itself if there is none of that name. Slow, as entities are rare.
    static func meaning(of written: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        let root = written.withMemoryRebound(to: CChar.self) {
            cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
        }
        defer { cmark_node_free(root) }
        guard let text = cmark_node_get_literal(cmark_node_first_child(cmark_node_first_child(root))) else { return [] }
        return String(cString: text).utf8.map { $0 }
    }
}

/// Inlines being collected, and words behind them that stand in the source as they read.
private struct InlineRun {
    var inlines: [MarkdownInline] = []
    var pendingStart: Int?
    var pendingEnd = 0
}
