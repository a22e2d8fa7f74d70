/// A range of bytes in a source file.
public struct Span: Sendable, Hashable {
    public let file: SourceFile
    /// UTF-8 byte offsets into `file.bytes`. May lie outside the file; writers clamp it.
    public let range: Range<Int>

    public init(file: SourceFile, range: Range<Int>) {
        self.file = file
        self.range = range
    }

    /// The text the span covers.
    public var text: String { file.text(in: range) }

    public static func == (a: Span, b: Span) -> Bool {
        a.range == b.range && a.file.path == b.file.path
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(file.path)
        hasher.combine(range)
    }
}

extension Span: Comparable {
    /// Order of reading: by path, then by place.
    public static func < (a: Span, b: Span) -> Bool {
        if a.file.path != b.file.path { return a.file.path < b.file.path }
        if a.range.lowerBound != b.range.lowerBound { return a.range.lowerBound < b.range.lowerBound }
        return a.range.upperBound < b.range.upperBound
    }
}

/// A value together with the place it was written.
public struct Located<Value> {
    public let value: Value
    public let span: Span

    public init(_ value: Value, at span: Span) {
        self.value = value
        self.span = span
    }

    public func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
        Located<Other>(transform(value), at: span)
    }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
