/// Cuts HTML into tags, text and comments, by bytes, as a browser would. Broken HTML gives odd tokens but never a trap.
struct HTMLTokenizer {
    enum Token: Equatable {
        case text(Range<Int>)
        /// The content of a `script`, `style`, `title` or `textarea` element.
        case raw(Range<Int>)
        /// The attributes are in ``HTMLTokenizer/attributes`` until the next token is read.
        case start(name: Range<Int>, tag: Range<Int>)
        case end(name: Range<Int>, tag: Range<Int>)
        /// A comment, document type or processing instruction.
        case comment(Range<Int>)
    }

    struct Attribute: Equatable {
        let name: Range<Int>
        /// Without quotes; empty if there is none.
        let value: Range<Int>
    }

    private(set) var attributes: [Attribute] = []
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    /// The element whose raw content comes next.
    private var rawElement: Range<Int>?

    /// - Parameter bytes: Has to outlive the tokenizer.
    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func next() -> Token? {
        if let element = rawElement {
            rawElement = nil
            let start = index
            index = endOfRawText(of: element)
            if index > start { return .raw(start..<index) }
        }
        guard index < bytes.count else { return nil }
        guard bytes[index] == UInt8(ascii: "<"), let token = markup() else { return text() }
        return token
    }

    private mutating func text() -> Token {
        let start = index
        index += 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
        return .text(start..<index)
    }

    /// The tag or comment at `<`; nothing if the sign stands for itself.
    private mutating func markup() -> Token? {
        guard index + 1 < bytes.count else { return nil }
        switch bytes[index + 1] {
        case UInt8(ascii: "!"), UInt8(ascii: "?"): return comment()
        case UInt8(ascii: "/"):
            guard index + 2 < bytes.count, isLetter(bytes[index + 2]) else { return comment() }
            return tag(nameAt: index + 2, isEnd: true)
        case let byte where isLetter(byte): return tag(nameAt: index + 1, isEnd: false)
        default: return nil
        }
    }

    private mutating func comment() -> Token {
        let start = index
        if starts(with: "<!--", at: start) {
            index = min(start + 4, bytes.count)
            // `<!-->` and `<!--->` are comments already.
            if starts(with: ">", at: index) || starts(with: "->", at: index) { index -= 2 }
            while index < bytes.count, !starts(with: "-->", at: index) { index += 1 }
            index = min(index + 3, bytes.count)
        } else {
            while index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
            index = min(index + 1, bytes.count)
        }
        return .comment(start..<index)
    }

    private mutating func tag(nameAt start: Int, isEnd: Bool) -> Token {
        let open = index
        index = start
        skip { !isSpace($0) && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
        let name = start..<index
        readAttributes()
        let range = open..<index
        if isEnd { return .end(name: name, tag: range) }
        if hasRawContent(name) { rawElement = name }
        return .start(name: name, tag: range)
    }

    private mutating func readAttributes() {
        attributes.removeAll(keepingCapacity: true)
        while true {
            skip { isSpace($0) || $0 == UInt8(ascii: "/") }
            guard index < bytes.count else { return }
            if bytes[index] == UInt8(ascii: ">") {
                index += 1
                return
            }
            let start = index
            index += 1
            skip { !isSpace($0) && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "=") }
            let name = start..<index
            skip(while: isSpace)
            guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
                attributes.append(Attribute(name: name, value: index..<index))
                continue
            }
            index += 1
            skip(while: isSpace)
            attributes.append(Attribute(name: name, value: readValue()))
        }
    }

    private mutating func readValue() -> Range<Int> {
        guard index < bytes.count else { return index..<index }
        let quote = bytes[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let start = index + 1
            index = start
            skip { $0 != quote }
            let end = index
            if index < bytes.count { index += 1 }
            return start..<end
        }
        let start = index
        skip { !isSpace($0) && $0 != UInt8(ascii: ">") }
        return start..<index
    }

    // MARK: Raw content

    private func hasRawContent(_ name: Range<Int>) -> Bool {
        switch name.count {
        case 5: isName(name, "style") || isName(name, "title")
        case 6: isName(name, "script")
        case 8: isName(name, "textarea")
        default: false
        }
    }

    /// Where `</name` stands, or the end.
    private func endOfRawText(of element: Range<Int>) -> Int {
        var index = index
        let length = element.count
        while index + 2 + length <= bytes.count {
            if bytes[index] == UInt8(ascii: "<"), bytes[index + 1] == UInt8(ascii: "/"), isSame(element, at: index + 2)
            {
                let after = index + 2 + length
                if after == bytes.count || isSpace(bytes[after]) || bytes[after] == UInt8(ascii: ">")
                    || bytes[after] == UInt8(ascii: "/")
                {
                    return index
                }
            }
            index += 1
        }
        return bytes.count
    }

    private func isSame(_ name: Range<Int>, at start: Int) -> Bool {
        (0..<name.count).allSatisfy { lowercase(bytes[name.lowerBound + $0]) == lowercase(bytes[start + $0]) }
    }

    private func isName(_ range: Range<Int>, _ name: StaticString) -> Bool {
        range.count == name.utf8CodeUnitCount
            && (0..<range.count).allSatisfy { lowercase(bytes[range.lowerBound + $0]) == name.utf8Start[$0] }
    }

    // MARK: Bytes

    @inline(__always)
    private mutating func skip(while condition: (UInt8) -> Bool) {
        while index < bytes.count, condition(bytes[index]) { index += 1 }
    }

    private func starts(with text: StaticString, at start: Int) -> Bool {
        start + text.utf8CodeUnitCount <= bytes.count
            && (0..<text.utf8CodeUnitCount).allSatisfy { bytes[start + $0] == text.utf8Start[$0] }
    }
}

@inline(__always) func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
@inline(__always) func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
        || byte == 0x0C
}
@inline(__always) func lowercase(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}
