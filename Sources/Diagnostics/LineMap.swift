/// A place a person can look up: both numbers count from one, and columns count UTF-8 bytes.
public struct SourcePosition: Sendable, Hashable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

/// Where the lines of a file start. Made when a diagnostic is written, never before.
///
/// A line ends at LF, CRLF or a lone CR. Every question has an answer: an offset outside the file is clamped to it.
public struct LineMap: Sendable {
    private let starts: [Int]
    private let bytes: [UInt8]

    public init(_ file: SourceFile) {
        bytes = file.bytes
        var starts = [0]
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\n"):
                starts.append(index + 1)
            case UInt8(ascii: "\r"):
                if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\n") { index += 1 }
                starts.append(index + 1)
            default:
                break
            }
            index += 1
        }
        self.starts = starts
    }

    public var lineCount: Int { starts.count }

    /// The line and column of a byte offset. A byte order mark at the start of the file takes no column.
    public func position(at offset: Int) -> SourcePosition {
        let offset = min(max(offset, 0), bytes.count)
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        let start = low == 0 ? min(byteOrderMarkLength, offset) : starts[low]
        return SourcePosition(line: low + 1, column: offset - start + 1)
    }

    /// The bytes of a line (counted from one) without its line ending. Empty if there is no such line.
    public func bytes(ofLine line: Int) -> ArraySlice<UInt8> {
        guard line >= 1, line <= starts.count else { return [] }
        let start = line == 1 ? byteOrderMarkLength : starts[line - 1]
        var end = line < starts.count ? starts[line] : bytes.count
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return bytes[start..<max(start, end)]
    }

    private var byteOrderMarkLength: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}
