import Diagnostics

/// Finds what sitegen adds to running text: facts `{{a.b}}` and citations `[@key]`.
///
/// It looks at words that cmark left as words, so `\{{`, code spans and addresses are out of its reach.
struct TextMarkup {
    /// Where the bytes come from.
    enum Place {
        /// They stand in the source as they are, from this local offset on.
        case verbatim(MarkdownSource, start: Int)
        /// They came out of escapes or entities; each piece of them stands for all of this range of the file.
        case whole(Range<Int>, SourceFile)
    }

    let bytes: UnsafeBufferPointer<UInt8>
    let place: Place
    let allowsCitations: Bool
    private(set) var findings: [Finding] = []

    init(bytes: UnsafeBufferPointer<UInt8>, place: Place, allowsCitations: Bool = true) {
        self.bytes = bytes
        self.place = place
        self.allowsCitations = allowsCitations
    }

    mutating func split(into inlines: inout [MarkdownInline]) {
        var textStart = 0
        var index = 0
        while index + 1 < bytes.count {
            let start = index
            let markup: (end: Int, inline: MarkdownInline.Kind?)
            switch (bytes[index], bytes[index + 1]) {
            case (UInt8(ascii: "{"), UInt8(ascii: "{")): markup = readFact(at: start)
            case (UInt8(ascii: "["), UInt8(ascii: "@")): markup = readCitation(at: start)
            default:
                index += 1
                continue
            }
            index = markup.end
            guard let kind = markup.inline else { continue }
            var textEnd = start
            if case .citation = kind { textEnd = withoutBlanks(before: start, from: textStart) }
            addText(textStart..<textEnd, to: &inlines)
            inlines.append(MarkdownInline(kind, at: range(start..<index)))
            textStart = index
        }
        addText(textStart..<bytes.count, to: &inlines)
    }

    private mutating func readFact(at start: Int) -> (end: Int, inline: MarkdownInline.Kind?) {
        guard let end = endOfFact(at: start) else {
            findings.append(FactProblem.malformed(span(start..<wordEnd(from: start)), isOpen: true))
            return (start + 2, nil)
        }
        guard let reference = fact(start + 2..<end - 2) else {
            findings.append(FactProblem.malformed(span(start..<end), isOpen: false))
            return (end, nil)
        }
        return (end, .fact(reference))
    }

    private mutating func readCitation(at start: Int) -> (end: Int, inline: MarkdownInline.Kind?) {
        guard let end = endOfCitation(at: start) else {
            findings.append(CitationProblem.malformed(span(start..<wordEnd(from: start)), isOpen: true))
            return (start + 2, nil)
        }
        guard let citations = citations(start + 1..<end - 1) else {
            findings.append(CitationProblem.malformed(span(start..<end), isOpen: false))
            return (end, nil)
        }
        if !allowsCitations { findings.append(CitationProblem.notHere(span(start..<end))) }
        return (end, .citation(citations))
    }

    /// The end of a fact that starts at a place, behind its `}}`; nothing if it is not closed.
    private func endOfFact(at start: Int) -> Int? {
        var place = start + 2
        while place + 1 < bytes.count {
            let pair = (bytes[place], bytes[place + 1])
            if pair == (UInt8(ascii: "}"), UInt8(ascii: "}")) { return place + 2 }
            if pair == (UInt8(ascii: "{"), UInt8(ascii: "{")) { return nil }
            place += 1
        }
        return nil
    }

    /// The end of a citation that starts at a place, behind its `]`; nothing if it is not closed.
    private func endOfCitation(at start: Int) -> Int? {
        var place = start + 1
        while place < bytes.count, bytes[place] != UInt8(ascii: "[") {
            if bytes[place] == UInt8(ascii: "]") { return place + 1 }
            place += 1
        }
        return nil
    }

    private func fact(_ inside: Range<Int>) -> FactReference? {
        let inside = trimmed(inside)
        var path: [String] = []
        var start = inside.lowerBound
        for index in inside.lowerBound...inside.upperBound {
            if index == inside.upperBound || bytes[index] == UInt8(ascii: ".") {
                guard index > start, bytes[start] != UInt8(ascii: "-"), bytes[index - 1] != UInt8(ascii: "-") else {
                    return nil
                }
                path.append(string(start..<index))
                start = index + 1
            } else if !isFactByte(bytes[index]) {
                return nil
            }
        }
        return path.count >= 2 ? FactReference(path: path) : nil
    }

    private func isFactByte(_ byte: UInt8) -> Bool {
        byte.isDigit || byte == UInt8(ascii: "-") || (byte.isLetter && byte & 0x20 != 0)
    }

    private func citations(_ inside: Range<Int>) -> [MarkdownCitation]? {
        var result: [MarkdownCitation] = []
        var start = inside.lowerBound
        for index in inside.lowerBound...inside.upperBound
        where index == inside.upperBound || bytes[index] == UInt8(ascii: ";") {
            let part = trimmed(start..<index)
            start = index + 1
            guard part.count >= 2, bytes[part.lowerBound] == UInt8(ascii: "@"),
                bytes[part.lowerBound + 1..<part.upperBound].allSatisfy(isCitationByte)
            else { return nil }
            result.append(
                MarkdownCitation(key: string(part.lowerBound + 1..<part.upperBound), range: range(part)))
        }
        return result
    }

    private func isCitationByte(_ byte: UInt8) -> Bool {
        byte.isDigit || byte.isLetter || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: ".") || byte >= 0x80
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, bytes[lower].isBlank { lower += 1 }
        while upper > lower, bytes[upper - 1].isBlank { upper -= 1 }
        return lower..<upper
    }

    /// A superscript number follows its word without a space, so blanks before a citation are not text.
    private func withoutBlanks(before index: Int, from start: Int) -> Int {
        var end = index
        while end > start, bytes[end - 1].isBlank { end -= 1 }
        return end
    }

    private func wordEnd(from start: Int) -> Int {
        var end = start
        while end < bytes.count, !bytes[end].isBlank, end - start < 60 { end += 1 }
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }

    private func string(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    private func range(_ range: Range<Int>) -> Range<Int> {
        switch place {
        case .verbatim(let source, let start): source.range(start + range.lowerBound..<start + range.upperBound)
        case .whole(let whole, _): whole
        }
    }

    private func span(_ range: Range<Int>) -> Span {
        switch place {
        case .verbatim(let source, _): source.file.span(self.range(range))
        case .whole(let whole, let file): file.span(whole)
        }
    }

    private func addText(_ range: Range<Int>, to inlines: inout [MarkdownInline]) {
        guard !range.isEmpty else { return }
        if case .verbatim(let source, let start) = place, case .value(let value) = source.origin {
            addPieces(of: value, start + range.lowerBound..<start + range.upperBound, of: source, to: &inlines)
            return
        }
        let text = string(range)
        var written = self.range(range)
        // A range of the text's own length would mean "byte for byte".
        if case .whole = place, written.count == text.utf8.count {
            written = written.lowerBound..<written.upperBound - 1
        }
        inlines.append(MarkdownInline(.text(text), at: written))
    }

    /// A front-matter value may have been folded or escaped, so its words map piece by piece.
    private func addPieces(
        of value: MappedText, _ range: Range<Int>, of source: MarkdownSource, to inlines: inout [MarkdownInline]
    ) {
        for run in value.runs where run.text.overlaps(range) {
            let piece = run.text.clamped(to: range)
            inlines.append(MarkdownInline(.text(source.text(piece)), at: source.range(piece)))
        }
    }
}
