#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A place in a block that moves along with cmark's inlines, over the bytes each can have been written as.
struct InlineCursor {
    let source: MarkdownSource
    let links: LinkSyntax
    /// The first byte behind the block.
    let end: Int
    /// The local offset of the next byte that no inline has accounted for.
    var place: Int
    /// Where the current line starts, or the line end before it.
    private var lineStart: Int
    /// The source and the inlines did not agree; the rest of the block maps to the block as a whole.
    var isLost = false

    init(_ block: Range<Int>, of source: MarkdownSource, surroundings: BlockSurroundings) {
        self.source = source
        end = block.upperBound
        links = LinkSyntax(
            source: source, end: block.upperBound, quoteDepth: surroundings.quoteDepth,
            isIndented: surroundings.isInList)
        let start = source.byte(at: block.lowerBound) == UInt8(ascii: "[")
            ? links.endOfDefinitions(from: block.lowerBound) : block.lowerBound
        place = start
        lineStart = start
    }

    /// The byte at the place, or 0 at the end of the block.
    var byte: UInt8 { byte(at: place) }

    func byte(at place: Int) -> UInt8 { place < end ? source.byte(at: place) : 0 }

    /// What no inline has accounted for.
    var rest: Range<Int> { min(place, end)..<end }

    /// From a place to here.
    func range(from start: Int) -> Range<Int> { start..<max(start, place) }

    func matches(_ bytes: UnsafeBufferPointer<UInt8>, at range: Range<Int>) -> Bool {
        guard range.count == bytes.count, range.upperBound <= end, let base = bytes.baseAddress,
            let start = source.bytes.baseAddress
        else { return false }
        return memcmp(start + range.lowerBound, base, range.count) == 0
    }

    /// Whether these bytes stand at the place.
    func isAt(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { matches(bytes, at: place..<place + bytes.count) }

    // MARK: Moving along

    mutating func skip(_ expected: UInt8) {
        if !isLost, byte == expected { place += 1 }
    }

    /// Past the stars or underscores of emphasis.
    mutating func skipMarkers(_ width: Int) {
        let mark = byte
        guard !isLost, mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_"), byte(at: place + width - 1) == mark
        else { return }
        place += width
    }

    /// To the words of the next line.
    mutating func skipLineEnd() {
        guard !isLost else { return }
        while byte.isBlank { place += 1 }
        guard byte.isLineEnd else { return }
        lineStart = place
        place = links.skipLineEnd(place)
    }

    /// Past a tag, which may run over several lines.
    mutating func skipHTML(_ literal: UnsafeBufferPointer<UInt8>) {
        guard !isLost else { return }
        var here = place
        for character in literal {
            if character.isLineEnd {
                if byte(at: here).isLineEnd { here = links.skipLineEnd(here) }
            } else if byte(at: here) == character {
                here += 1
            } else {
                return
            }
        }
        place = here
    }

    /// Past a code span; returns what stands between its backquotes, or nothing if there is none.
    mutating func skipCodeSpan() -> Range<Int>? {
        guard !isLost else { return nil }
        let inside = endOfBackquotes(at: place)
        let width = inside - place
        var close = inside
        while width > 0, close < end {
            let after = endOfBackquotes(at: close)
            if after - close == width {
                place = after
                return inside..<close
            }
            close = max(after, close + 1)
        }
        return nil
    }

    private func endOfBackquotes(at start: Int) -> Int {
        var place = start
        while byte(at: place) == UInt8(ascii: "`") { place += 1 }
        return place
    }

    /// Past `](…)`, `][…]` or `]`; returns where the parts of the link stand.
    mutating func skipLinkTail() -> LinkSyntax.Tail {
        guard !isLost, byte == UInt8(ascii: "]") else { return LinkSyntax.Tail(end: place) }
        let tail = links.tail(at: place + 1)
        place = tail.end
        return tail
    }

    /// Past `<address>`; returns the place of the address.
    mutating func skipAutomaticLink() -> Range<Int> {
        let close = source.bytes[rest].firstIndex(of: UInt8(ascii: ">")) ?? end
        let address = min(place + 1, close)..<close
        place = min(close + 1, end)
        return address
    }

    /// Goes to words that do not stand at the place: behind it, or before it on this line.
    mutating func find(_ words: UnsafeBufferPointer<UInt8>, notBefore start: Int) -> Bool {
        guard let first = words.first else { return false }
        let limit = min(end - words.count, place + Self.searchWidth)
        var candidate = max(lineStart, start)
        while candidate <= limit {
            if source.bytes[candidate] == first, matches(words, at: candidate..<candidate + words.count) {
                place = candidate
                return true
            }
            candidate += 1
        }
        return false
    }

    private static let searchWidth = 1_000

    /// What `&name;` or `&#…;` at the place means, and its length as written; nothing if it means itself.
    func entity() -> (text: [UInt8], length: Int)? {
        var close = place + 1
        if byte(at: close) == UInt8(ascii: "#") { close += 1 }
        let name = close
        while byte(at: close).isDigit || byte(at: close).isLetter { close += 1 }
        guard close > name, close - name <= 40, byte(at: close) == UInt8(ascii: ";") else { return nil }
        let written = UnsafeBufferPointer(rebasing: source.bytes[place...close])
        let text = EntityTable.meaning(of: written)
        return text.elementsEqual(written) ? nil : (text, written.count)
    }
}
