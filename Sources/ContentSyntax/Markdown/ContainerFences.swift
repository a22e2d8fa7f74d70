import Diagnostics

/// The lines that open and close containers: `:::warning`, `:::`.
///
/// cmark knows no containers. So it is given a comment in place of each such line: a comment stands for itself,
/// interrupts a paragraph, and inside code stays code. What cmark then calls an HTML block on one of these lines is a
/// fence; everywhere else the line's own text is put back.
struct ContainerFences {
    struct Fence {
        /// Counted from one.
        let line: Int
        /// The colons at the start.
        let colons: Range<Int>
        /// Behind the last word of the line.
        let end: Int
        /// The name and its arguments; none for a closing fence.
        let words: [Range<Int>]
    }

    private(set) var fences: [Fence] = []
    private let opening: [UInt8]

    init(_ source: MarkdownSource) {
        for line in 1...source.lineStarts.count {
            if let fence = Self.fence(onLine: line, of: source) { fences.append(fence) }
        }
        opening = fences.isEmpty ? [] : Self.unusedCommentStart(in: source.bytes)
    }

    private static func fence(onLine line: Int, of source: MarkdownSource) -> Fence? {
        var place = source.lineStarts[line - 1]
        while source.byte(at: place).isBlank || source.byte(at: place) == UInt8(ascii: ">") { place += 1 }
        let start = place
        while source.byte(at: place) == UInt8(ascii: ":") { place += 1 }
        guard place - start >= 3 else { return nil }
        let colons = start..<place
        let end = max(place, source.lineEnd(Int32(line)))
        var words: [Range<Int>] = []
        while place < end {
            let word = place
            while place < end, !source.bytes[place].isBlank { place += 1 }
            if place > word { words.append(word..<place) }
            while place < end, source.bytes[place].isBlank { place += 1 }
        }
        return Fence(line: line, colons: colons, end: end, words: words)
    }

    /// The start of a comment that no text of the source can be taken for.
    private static func unusedCommentStart(in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var longest = 0
        var run = 0
        for byte in bytes {
            run = byte == UInt8(ascii: ":") ? run + 1 : 0
            longest = max(longest, run)
        }
        return Array("<!--".utf8) + [UInt8](repeating: UInt8(ascii: ":"), count: longest + 1)
    }

    /// The source as cmark gets it, line for line.
    func withComments(_ source: MarkdownSource) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(source.bytes.count + fences.count * 16)
        var copied = 0
        for (index, fence) in fences.enumerated() {
            result += source.bytes[copied..<fence.colons.lowerBound]
            result += opening
            result += Array("\(index)-->".utf8)
            copied = fence.end
        }
        result += source.bytes[copied...]
        return result
    }

    /// The fence on a line, counted from one.
    func fence(onLine line: Int) -> Fence? {
        var low = 0
        var high = fences.count
        while low < high {
            let middle = (low + high) / 2
            if fences[middle].line < line { low = middle + 1 } else { high = middle }
        }
        return low < fences.count && fences[low].line == line ? fences[low] : nil
    }

    /// The fence that a piece of HTML stands for.
    func fence(writtenAs html: UnsafeBufferPointer<UInt8>) -> Fence? {
        guard !fences.isEmpty, html.starts(with: opening) else { return nil }
        return number(after: opening.count, in: html).map { fences[$0.value] }
    }

    /// Text of cmark's with the fences' own text put back.
    func restored(_ text: String, from source: MarkdownSource) -> String {
        guard !fences.isEmpty else { return text }
        var text = text
        return text.withUTF8 { bytes in
            var result: [UInt8] = []
            var index = 0
            while index < bytes.count {
                let rest = UnsafeBufferPointer(rebasing: bytes[index...])
                if bytes[index] == opening[0], rest.starts(with: opening),
                    let number = number(after: opening.count, in: rest)
                {
                    let fence = fences[number.value]
                    result += source.bytes[fence.colons.lowerBound..<fence.end]
                    index += number.end
                } else {
                    result.append(bytes[index])
                    index += 1
                }
            }
            return String(decoding: result, as: UTF8.self)
        }
    }

    private func number(after start: Int, in html: UnsafeBufferPointer<UInt8>) -> (value: Int, end: Int)? {
        var value = 0
        var index = start
        while index < html.count, html[index].isDigit, value < fences.count {
            value = value * 10 + Int(html[index] - 0x30)
            index += 1
        }
        guard index > start, value < fences.count, index + 3 <= html.count else { return nil }
        return (value, index + 3)
    }
}
