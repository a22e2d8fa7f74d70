import Diagnostics

/// Text a reader sees, with the way back to the bytes an editor wrote.
///
/// The two differ wherever markup, escapes or line folding lie between: `**22** and older` reads `22 and older`.
/// A piece that stands in the source as it stands in the text maps byte by byte; a piece that does not (an entity, a
/// generated fact) maps as a whole.
public struct MappedText: Sendable {
    /// One run of text and where it comes from.
    public struct Run: Sendable, Equatable {
        /// UTF-8 offsets in `text`.
        public let text: Range<Int>
        /// Byte offsets in `file`.
        public let source: Range<Int>
        /// Whether the run was made from the treatment model rather than typed by an editor.
        public let isGenerated: Bool

        public init(text: Range<Int>, source: Range<Int>, isGenerated: Bool = false) {
            self.text = text
            self.source = source
            self.isGenerated = isGenerated
        }

        var isVerbatim: Bool { text.count == source.count && !isGenerated }
    }

    public let file: SourceFile
    public private(set) var text: String
    /// In order of the text, covering all of it.
    public private(set) var runs: [Run]

    public init(file: SourceFile) {
        self.file = file
        text = ""
        runs = []
    }

    /// Text that stands in the source exactly as it reads.
    public init(file: SourceFile, verbatim range: Range<Int>) {
        self.init(file: file)
        append(file.text(in: range), from: range)
    }

    /// Adds text that came from `source`, byte for byte if both have the same length.
    public mutating func append(_ piece: String, from source: Range<Int>, isGenerated: Bool = false) {
        let start = text.utf8.count
        let length = piece.utf8.count
        guard length > 0 else { return }
        text += piece
        if let last = runs.last, last.isVerbatim, !isGenerated, length == source.count,
            last.source.upperBound == source.lowerBound
        {
            runs[runs.count - 1] = Run(
                text: last.text.lowerBound..<start + length, source: last.source.lowerBound..<source.upperBound)
        } else {
            runs.append(Run(text: start..<start + length, source: source, isGenerated: isGenerated))
        }
    }

    public mutating func append(_ other: MappedText) {
        let start = text.utf8.count
        text += other.text
        for run in other.runs {
            runs.append(
                Run(
                    text: run.text.lowerBound + start..<run.text.upperBound + start, source: run.source,
                    isGenerated: run.isGenerated))
        }
    }

    /// The same text with its runs followed one step further: this text's source is the text of `outer`, whose own
    /// source lies in a file. For Markdown inside a YAML value, which is taken out of its indentation and quotes first.
    public func mapped(through outer: MappedText) -> MappedText {
        var result = MappedText(file: outer.file)
        let bytes = Array(text.utf8)
        for run in runs {
            guard run.isVerbatim else {
                result.append(
                    String(decoding: bytes[run.text], as: UTF8.self), from: outer.span(of: run.source).range,
                    isGenerated: run.isGenerated)
                continue
            }
            var place = run.source.lowerBound
            while place < run.source.upperBound {
                let next = min(run.source.upperBound, outer.endOfRun(at: place))
                let start = run.text.lowerBound + place - run.source.lowerBound
                result.append(
                    String(decoding: bytes[start..<start + next - place], as: UTF8.self),
                    from: outer.span(of: place..<next).range)
                place = next
            }
        }
        return result
    }

    /// Where the run that holds an offset ends; the end of the text behind the last run.
    private func endOfRun(at offset: Int) -> Int {
        let index = firstRun(endingAfter: offset)
        return index < runs.count ? runs[index].text.upperBound : max(offset + 1, text.utf8.count)
    }

    /// A part of the text.
    public func slice(_ range: Range<Int>) -> MappedText {
        var result = MappedText(file: file)
        let bytes = Array(text.utf8)
        for run in runs where run.text.overlaps(range) {
            let part = run.text.clamped(to: range)
            let piece = String(decoding: bytes[part], as: UTF8.self)
            result.append(piece, from: run.isVerbatim ? span(of: part).range : run.source, isGenerated: run.isGenerated)
        }
        return result
    }

    public var isEmpty: Bool { runs.isEmpty }

    /// The span of the source that a range of the text's UTF-8 came from.
    public func span(of range: Range<Int>) -> Span {
        guard let last = runs.last else { return file.startSpan }
        var start: Int?
        var end: Int?
        for run in runs[firstRun(endingAfter: range.lowerBound)...] {
            if run.text.lowerBound >= range.upperBound, start != nil { break }
            if start == nil {
                start = run.isVerbatim
                    ? run.source.lowerBound + max(0, range.lowerBound - run.text.lowerBound) : run.source.lowerBound
            }
            end = run.isVerbatim
                ? run.source.lowerBound + min(run.text.count, max(0, range.upperBound - run.text.lowerBound))
                : run.source.upperBound
        }
        let lower = start ?? last.source.upperBound
        return file.span(lower..<max(lower, end ?? lower))
    }

    /// Whether any part of a range was generated from the model.
    public func isGenerated(_ range: Range<Int>) -> Bool {
        runs[firstRun(endingAfter: range.lowerBound)...].prefix { $0.text.lowerBound < range.upperBound }
            .contains { $0.isGenerated && $0.text.overlaps(range) }
    }

    public var wholeSpan: Span { span(of: 0..<text.utf8.count) }

    private func firstRun(endingAfter offset: Int) -> Int {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].text.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
