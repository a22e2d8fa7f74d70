/// One file of the site as it was read: its path and its bytes, never changed afterwards.
///
/// Everything that can be wrong with a site points into a `SourceFile` through a ``Span``. Lines and columns are
/// worked out only when a diagnostic is written, so nothing on the way has to carry them.
public final class SourceFile: Sendable {
    /// The path as a reader should see it: relative to the site, with forward slashes.
    public let path: String
    /// The bytes on disk, byte order mark and line endings included, so that offsets are offsets in the real file.
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    public convenience init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// The text of a byte range. Bytes that are not UTF-8 come out as U+FFFD; the range is clamped to the file.
    public func text(in range: Range<Int>) -> String {
        let range = range.clamped(to: 0..<bytes.count)
        return String(decoding: bytes[range], as: UTF8.self)
    }

    /// A span of this file.
    public func span(_ range: Range<Int>) -> Span { Span(file: self, range: range) }

    /// The empty span at the start of the file, for problems of the file as a whole.
    public var startSpan: Span { Span(file: self, range: 0..<0) }

    /// The whole file.
    public var wholeSpan: Span { Span(file: self, range: 0..<bytes.count) }
}
