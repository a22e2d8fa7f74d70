/// Where the parts of a link stand that readers do not see: `](address "title")`, `][name]`, `[name]: …`.
///
/// cmark has already decided what is a link; this only finds the places, by the same grammar.
struct LinkSyntax {
    let source: MarkdownSource
    let end: Int
    let quoteDepth: Int
    /// Inside a list item, where a line may be indented by any width.
    let isIndented: Bool

    struct Tail {
        var destination: Range<Int>?
        /// With its quotation marks.
        var title: Range<Int>?
        /// The first byte after the link.
        var end: Int
    }

    /// What follows the `]` after a link's text.
    func tail(at place: Int) -> Tail {
        if byte(place) == UInt8(ascii: "("), let tail = inlineTail(at: place) { return tail }
        if byte(place) == UInt8(ascii: "["), let label = label(at: place) { return Tail(end: label.upperBound) }
        return Tail(end: place)
    }

    private func inlineTail(at open: Int) -> Tail? {
        guard let destination = destination(at: skipSpace(open + 1)) else { return nil }
        var place = skipSpace(destination.upperBound)
        var title: Range<Int>?
        if place > destination.upperBound, let found = self.title(at: place) {
            title = found
            place = skipSpace(found.upperBound)
        }
        guard byte(place) == UInt8(ascii: ")") else { return nil }
        return Tail(destination: destination.trimmingAngles(source), title: title, end: place + 1)
    }

    /// The end of the link definitions that a paragraph starts with: readers never see them.
    func endOfDefinitions(from start: Int) -> Int {
        var place = start
        while byte(place) == UInt8(ascii: "["), let next = endOfDefinition(at: place) { place = next }
        return place
    }

    private func endOfDefinition(at place: Int) -> Int? {
        guard let label = label(at: place), label.count > 2, byte(label.upperBound) == UInt8(ascii: ":"),
            let destination = destination(at: skipSpace(label.upperBound + 1)), !destination.isEmpty
        else { return nil }
        let beforeTitle = skipSpace(destination.upperBound)
        if beforeTitle > destination.upperBound, let title = title(at: beforeTitle),
            let next = nextLine(after: title.upperBound)
        {
            return next
        }
        return nextLine(after: destination.upperBound)
    }

    private func nextLine(after place: Int) -> Int? {
        var place = place
        while place < end, source.bytes[place].isBlank { place += 1 }
        if place >= end { return end }
        return source.bytes[place].isLineEnd ? skipLineEnd(place) : nil
    }

    /// `[…]`, brackets included.
    private func label(at open: Int) -> Range<Int>? {
        var place = open + 1
        while place < end, place - open <= 1001 {
            switch source.bytes[place] {
            case UInt8(ascii: "\\") where byte(place + 1).isPunctuation: place += 2
            case UInt8(ascii: "["): return nil
            case UInt8(ascii: "]"): return open..<place + 1
            default: place += 1
            }
        }
        return nil
    }

    private func destination(at start: Int) -> Range<Int>? {
        byte(start) == UInt8(ascii: "<") ? angledDestination(at: start) : plainDestination(at: start)
    }

    private func angledDestination(at start: Int) -> Range<Int>? {
        var place = start + 1
        while place < end {
            switch source.bytes[place] {
            case UInt8(ascii: "\\") where byte(place + 1).isPunctuation: place += 2
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "<"): return nil
            case UInt8(ascii: ">"): return start..<place + 1
            default: place += 1
            }
        }
        return nil
    }

    private func plainDestination(at start: Int) -> Range<Int>? {
        var place = start
        var open = 0
        loop: while place < end {
            switch source.bytes[place] {
            case UInt8(ascii: "\\") where byte(place + 1).isPunctuation: place += 2
            case UInt8(ascii: "("):
                open += 1
                place += 1
                if open > 32 { return nil }
            case UInt8(ascii: ")"):
                if open == 0 { break loop }
                open -= 1
                place += 1
            case 0...0x20, 0x7F: break loop
            default: place += 1
            }
        }
        return open == 0 ? start..<place : nil
    }

    private func title(at start: Int) -> Range<Int>? {
        let close: UInt8
        switch byte(start) {
        case UInt8(ascii: "\""): close = UInt8(ascii: "\"")
        case UInt8(ascii: "'"): close = UInt8(ascii: "'")
        case UInt8(ascii: "("): close = UInt8(ascii: ")")
        default: return nil
        }
        var place = start + 1
        while place < end {
            switch source.bytes[place] {
            case UInt8(ascii: "\\") where byte(place + 1).isPunctuation: place += 2
            case close: return start..<place + 1
            case UInt8(ascii: "(") where close == UInt8(ascii: ")"): return nil
            default: place += 1
            }
        }
        return nil
    }

    private func byte(_ place: Int) -> UInt8 { place < end ? source.byte(at: place) : 0 }

    /// Past blanks and at most one line end.
    func skipSpace(_ start: Int) -> Int {
        var place = start
        while place < end, source.bytes[place].isBlank { place += 1 }
        guard place < end, source.bytes[place].isLineEnd else { return place }
        return skipLineEnd(place)
    }

    /// From a line end to the words of the next line, past the `>` of quotations and the indentation of lists.
    func skipLineEnd(_ start: Int) -> Int {
        var place = start
        if byte(place) == UInt8(ascii: "\r"), byte(place + 1) == UInt8(ascii: "\n") { place += 1 }
        if byte(place).isLineEnd { place += 1 }
        var quotes = 0
        while quotes < quoteDepth {
            var mark = place
            while byte(mark).isBlank { mark += 1 }
            guard byte(mark) == UInt8(ascii: ">"), isIndented || mark - place <= (quotes == 0 ? 3 : 4) else { break }
            place = mark + 1
            quotes += 1
        }
        while place < end, byte(place).isBlank { place += 1 }
        return place
    }
}

extension Range<Int> {
    fileprivate func trimmingAngles(_ source: MarkdownSource) -> Range<Int> {
        count >= 2 && source.byte(at: lowerBound) == UInt8(ascii: "<") ? lowerBound + 1..<upperBound - 1 : self
    }
}
