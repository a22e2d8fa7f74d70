import Diagnostics

/// A content file taken apart: its keys and its body.
public struct FrontMatter: Sendable {
    /// The keys between the `---` lines; nothing if they cannot be read.
    public let keys: YAMLMapping?
    /// The bytes after the closing `---` line.
    public let body: Range<Int>

    /// The largest content file that is read, in bytes. A page of 4 MB is a pasted picture or a mistake.
    public static let sizeLimit = 4_000_000

    /// Takes a Markdown file apart. Every problem is among the findings; the body is there whenever its start is known.
    public static func parse(_ file: SourceFile) -> (FrontMatter?, [Finding]) {
        if let problem = unreadable(file) { return (nil, [problem]) }
        let lines = FenceLines(file)
        guard let open = lines.opening else {
            return (nil, [FrontMatterProblem.noOpening(file.span(lines.start..<lines.start))])
        }
        guard let close = lines.closing else {
            return (nil, [FrontMatterProblem.noClosing(file.span(open))])
        }
        let keysRange = lines.next(after: open)..<close.lowerBound
        let (node, findings) = YAMLParser.parse(file, in: keysRange)
        let body = lines.next(after: close)..<file.bytes.count
        switch node {
        case .mapping(let mapping): return (FrontMatter(keys: mapping, body: body), findings)
        case nil where findings.isEmpty:
            let empty = YAMLMapping(entries: [], range: open)
            return (FrontMatter(keys: empty, body: body), findings)
        case nil: return (FrontMatter(keys: nil, body: body), findings)
        case let other?:
            return (FrontMatter(keys: nil, body: body), findings + [FrontMatterProblem.noKeys(file.span(other.range))])
        }
    }

    /// Reads a file that is YAML from start to end.
    public static func parseYAML(_ file: SourceFile) -> (YAMLNode?, [Finding]) {
        if let problem = unreadable(file) { return (nil, [problem]) }
        var start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let lines = FenceLines(file)
        if let open = lines.opening { start = lines.next(after: open) }
        let (node, findings) = YAMLParser.parse(file, in: start..<file.bytes.count)
        if node == nil, findings.isEmpty { return (nil, [FrontMatterProblem.onlyComments(file)]) }
        return (node, findings)
    }

    private static func unreadable(_ file: SourceFile) -> Finding? {
        if file.bytes.count > sizeLimit { return FrontMatterProblem.tooLarge(file) }
        if let offset = firstInvalidUTF8(file.bytes) {
            return FrontMatterProblem.notUTF8(file.span(offset..<offset + 1))
        }
        if file.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) || file.bytes == [0xEF, 0xBB, 0xBF] {
            return FrontMatterProblem.empty(file)
        }
        return nil
    }
}

/// Finds the `---` lines. A fence is three hyphens at the start of a line, with nothing but blanks behind them.
private struct FenceLines {
    let file: SourceFile
    let start: Int
    var opening: Range<Int>?
    var closing: Range<Int>?

    init(_ file: SourceFile) {
        self.file = file
        start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard let first = fence(at: start) else { return }
        opening = first
        var line = next(after: first)
        while line < file.bytes.count {
            if let fence = fence(at: line) {
                closing = fence
                return
            }
            line = next(after: line..<line)
        }
    }

    private func fence(at place: Int) -> Range<Int>? {
        let bytes = file.bytes
        guard place + 3 <= bytes.count, bytes[place..<place + 3].allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
        var end = place + 3
        while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
        guard end == bytes.count || bytes[end] == 0x0A || bytes[end] == 0x0D else { return nil }
        return place..<place + 3
    }

    /// The start of the line after the one that holds the end of a range.
    func next(after range: Range<Int>) -> Int {
        var place = range.upperBound
        while place < file.bytes.count, file.bytes[place] != 0x0A, file.bytes[place] != 0x0D { place += 1 }
        if place + 1 < file.bytes.count, file.bytes[place] == 0x0D, file.bytes[place + 1] == 0x0A { place += 1 }
        return min(place + 1, file.bytes.count)
    }
}

/// The offset of the first byte that is not part of UTF-8; nothing if all of it is.
func firstInvalidUTF8(_ bytes: [UInt8]) -> Int? {
    if bytes.withUnsafeBufferPointer({ String(validating: $0, as: UTF8.self) }) != nil { return nil }
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
        switch decoder.parseScalar(from: &iterator) {
        case .valid(let scalar): offset += scalar.count
        case .emptyInput: return nil
        case .error: return offset
        }
    }
}

/// Problems of a file's outer form.
enum FrontMatterProblem {
    static let rule = Rule(
        "front-matter", "A file starts with its keys between two lines `---`, and is text in UTF-8.",
        why: "A file that cannot be taken apart is not published, though its editor believes that it is.",
        isAdjustable: false)

    static func noOpening(_ span: Span) -> Finding {
        Finding(
            rule: rule, at: span, "The file does not start with its keys.",
            help: "Start it with a line `---`, then keys such as `title: …`, then another line `---`.")
    }

    static func noClosing(_ span: Span) -> Finding {
        Finding(
            rule: rule, at: span, "The keys that start here never end.",
            help: "Add a line `---` after the last key, before the text.")
    }

    static func noKeys(_ span: Span) -> Finding {
        Finding(rule: rule, at: span, "These lines are no keys.", help: "Write one `key: value` a line, such as `title: …`.")
    }

    static func empty(_ file: SourceFile) -> Finding {
        Finding(rule: rule, at: file.startSpan, "The file is empty.", help: "Write its keys and its text, or delete it.")
    }

    static func onlyComments(_ file: SourceFile) -> Finding {
        Finding(rule: rule, at: file.startSpan, "The file has no keys.", help: "Write one `key: value` a line, or delete the file.")
    }

    static func tooLarge(_ file: SourceFile) -> Finding {
        Finding(
            rule: rule, at: file.startSpan,
            "The file is larger than \(FrontMatter.sizeLimit / 1_000_000) MB.",
            help: "Split it into several pages, and keep pictures in `Content/media/`.")
    }

    static func notUTF8(_ span: Span) -> Finding {
        Finding(
            rule: rule, at: span, "From here on the file is not in UTF-8.",
            help: "Save it again with the encoding UTF-8; most editors offer that under \"Save with encoding\".")
    }
}
