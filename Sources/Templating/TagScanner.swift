/// A Mustache tag as it stands in a template.
struct Tag {
    enum Kind {
        /// `{{name}}`
        case escaped
        /// `{{{name}}}` or `{{&name}}`
        case raw
        /// `{{#name}}`
        case section
        /// `{{^name}}`
        case inverted
        /// `{{/name}}`
        case close
        /// `{{>name}}`
        case partial
        /// `{{<name}}`
        case parent
        /// `{{$name}}`
        case block
        /// `{{!words}}`
        case comment
    }

    let kind: Kind
    /// What stands between the sigil and the closing braces, without the spaces around it.
    let name: String
    /// The bytes of the whole tag, braces included.
    let range: Range<Int>
}

/// Finds the tags of a template, by bytes.
struct TagScanner {
    private(set) var tags: [Tag] = []
    private(set) var problems: [Placed<TemplateProblem>] = []
    private let bytes: [UInt8]

    init(scanning bytes: [UInt8]) {
        self.bytes = bytes
        var index = 0
        while let open = find("{{", from: index) {
            index = scanTag(at: open)
        }
    }

    /// Reads the tag that opens at an offset, and gives the offset to go on from.
    private mutating func scanTag(at open: Int) -> Int {
        let inside = open + 2
        let sigil = inside < bytes.count ? bytes[inside] : 0
        if sigil == UInt8(ascii: "!") {
            guard let end = find("}}", from: inside) else { return unclosed(at: open, upTo: bytes.count) }
            tags.append(Tag(kind: .comment, name: "", range: open..<end + 2))
            return end + 2
        }
        let braces: StaticString = sigil == UInt8(ascii: "{") ? "}}}" : "}}"
        guard let end = find(braces, from: inside) else {
            return unclosed(at: open, upTo: find("}}", from: inside).map { $0 + 2 } ?? bytes.count)
        }
        if let next = find("{{", from: inside + 1), next < end { return unclosed(at: open, upTo: next) }
        let after = end + braces.utf8CodeUnitCount
        let range = open..<after
        guard let kind = kind(ofSigil: sigil, in: range) else { return after }
        let start = kind == .escaped ? inside : inside + 1
        let name = trimmed(start..<max(start, end))
        if name.isEmpty {
            problems.append(Placed(.emptyTag, at: range))
        } else {
            tags.append(Tag(kind: kind, name: name, range: range))
        }
        return after
    }

    private mutating func kind(ofSigil sigil: UInt8, in range: Range<Int>) -> Tag.Kind? {
        switch sigil {
        case UInt8(ascii: "{"), UInt8(ascii: "&"): return .raw
        case UInt8(ascii: "#"): return .section
        case UInt8(ascii: "^"): return .inverted
        case UInt8(ascii: "/"): return .close
        case UInt8(ascii: ">"): return .partial
        case UInt8(ascii: "<"): return .parent
        case UInt8(ascii: "$"): return .block
        case UInt8(ascii: "="): problems.append(Placed(.delimiterChange, at: range))
        case UInt8(ascii: "%"): problems.append(Placed(.pragma, at: range))
        default: return .escaped
        }
        return nil
    }

    /// Notes a tag that does not end. What is marked is its line, at most.
    private mutating func unclosed(at open: Int, upTo limit: Int) -> Int {
        let line = bytes[open..<limit].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? limit
        problems.append(Placed(.unclosedTag, at: open..<line))
        return max(open + 2, line)
    }

    private func find(_ text: StaticString, from start: Int) -> Int? {
        let length = text.utf8CodeUnitCount
        guard bytes.count >= length else { return nil }
        var index = start
        while index + length <= bytes.count {
            if (0..<length).allSatisfy({ bytes[index + $0] == text.utf8Start[$0] }) { return index }
            index += 1
        }
        return nil
    }

    private func trimmed(_ range: Range<Int>) -> String {
        var slice = bytes[range]
        while let first = slice.first, Self.isSpace(first) { slice.removeFirst() }
        while let last = slice.last, Self.isSpace(last) { slice.removeLast() }
        return String(decoding: slice, as: UTF8.self)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
    }
}

/// A value with its place in a file that is known from the surroundings.
struct Placed<Value: Sendable>: Sendable {
    let value: Value
    let range: Range<Int>

    init(_ value: Value, at range: Range<Int>) {
        self.value = value
        self.range = range
    }
}
