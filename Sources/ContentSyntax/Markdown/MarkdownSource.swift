import Diagnostics

/// The bytes that are being parsed, and the way from them back to the file.
///
/// Offsets in here are local: they count from the first byte parsed. Only ``range(_:)`` makes them offsets in the file.
final class MarkdownSource {
    enum Origin {
        /// The bytes are a part of the file that starts here.
        case part(start: Int)
        /// The bytes are the text of a front-matter value.
        case value(MappedText)
    }

    let file: SourceFile
    let bytes: UnsafeBufferPointer<UInt8>
    let origin: Origin
    /// Where each line starts. A line ends at LF, CRLF or a lone CR, as in CommonMark.
    let lineStarts: [Int]

    init(file: SourceFile, bytes: UnsafeBufferPointer<UInt8>, origin: Origin) {
        self.file = file
        self.bytes = bytes
        self.origin = origin
        lineStarts = Self.lineStarts(in: bytes)
    }

    private static func lineStarts(in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
        var starts = [0]
        starts.reserveCapacity(bytes.count / 48 + 8)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
            if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
            starts.append(index)
        }
        return starts
    }

    /// The file's bytes that a local range came from.
    func range(_ local: Range<Int>) -> Range<Int> {
        switch origin {
        case .part(let start): start + local.lowerBound..<start + local.upperBound
        case .value(let text): text.span(of: local).range
        }
    }

    func span(_ local: Range<Int>) -> Span { file.span(range(local)) }

    func text(_ local: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[local]), as: UTF8.self)
    }

    /// The byte at a place, or 0 outside.
    func byte(at place: Int) -> UInt8 { place >= 0 && place < bytes.count ? bytes[place] : 0 }

    /// The local offset of a line and column as cmark counts them, both from one.
    func offset(line: Int32, column: Int32) -> Int {
        min(lineStart(line) + max(0, Int(column) - 1), bytes.count)
    }

    func lineStart(_ line: Int32) -> Int { lineStarts[min(max(0, Int(line) - 1), lineStarts.count - 1)] }

    /// The end of a line, without its line end and the blanks before that.
    func lineEnd(_ line: Int32) -> Int {
        let start = lineStart(line)
        let next = max(1, Int(line))
        var end = next < lineStarts.count ? lineStarts[next] : bytes.count
        while end > start, bytes[end - 1].isBlankOrLineEnd { end -= 1 }
        return end
    }
}

extension UInt8 {
    var isBlank: Bool { self == 0x20 || self == 0x09 }
    var isLineEnd: Bool { self == 0x0A || self == 0x0D }
    var isBlankOrLineEnd: Bool { isBlank || isLineEnd }
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    /// ASCII punctuation, as CommonMark has it: what a backslash can escape.
    var isPunctuation: Bool {
        (self >= 0x21 && self <= 0x2F) || (self >= 0x3A && self <= 0x40) || (self >= 0x5B && self <= 0x60)
            || (self >= 0x7B && self <= 0x7E)
    }
}
