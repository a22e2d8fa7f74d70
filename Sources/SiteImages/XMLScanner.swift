/// Takes XML apart into tags and text, as far as a check of drawings needs it. What is not well formed on the way is
/// refused rather than guessed at, for a browser might guess otherwise.
struct XMLScanner {
    enum Token {
        case start(Element)
        case end
        /// With its character references replaced.
        case text(String, Range<Int>)
        case instruction(String, Range<Int>)
        case doctype(String, Range<Int>)
    }

    struct Element {
        let name: String
        let attributes: [Attribute]
        let isEmpty: Bool
        let range: Range<Int>
    }

    struct Attribute {
        let name: String
        /// With its character references replaced.
        let value: String
        let range: Range<Int>
    }

    private let bytes: [UInt8]
    private(set) var place: Int
    private(set) var isBroken = false
    private var depth = 0
    private var hasEnded = false

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// Nothing at the end, and where the file is broken.
    mutating func next() -> Token? {
        while !isBroken, place < bytes.count {
            if bytes[place] != UInt8(ascii: "<") { return text() }
            if starts("<!--") {
                guard upTo("-->", from: place + 4) != nil else { return broken() }
            } else if starts("<![CDATA[") {
                let start = place + 9
                guard let end = upTo("]]>", from: start) else { return broken() }
                return .text(String(decoding: bytes[start..<end], as: UTF8.self), start..<end)
            } else if starts("<?") {
                let start = place
                guard let end = upTo("?>", from: start + 2) else { return broken() }
                return .instruction(String(decoding: bytes[start + 2..<end], as: UTF8.self), start..<place)
            } else if starts("<!") {
                return doctype()
            } else if starts("</") {
                guard depth > 0, upTo(">", from: place + 2) != nil else { return broken() }
                depth -= 1
                hasEnded = depth == 0
                return .end
            } else {
                return element()
            }
        }
        if depth > 0 || !hasEnded { isBroken = true }
        return nil
    }

    private mutating func text() -> Token? {
        let start = place
        place = bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        let text = String(decoding: bytes[start..<place], as: UTF8.self)
        // Outside the outermost element there is only space.
        if depth == 0, !bytes[start..<place].allSatisfy(isXMLSpace) { return broken() }
        return .text(text.replacingCharacterReferences, start..<place)
    }

    private mutating func doctype() -> Token? {
        let start = place
        var isInBrackets = false
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "["): isInBrackets = true
            case UInt8(ascii: "]"): isInBrackets = false
            case UInt8(ascii: ">") where !isInBrackets:
                place += 1
                return .doctype(String(decoding: bytes[start..<place], as: UTF8.self), start..<place)
            default: break
            }
            place += 1
        }
        return broken()
    }

    private mutating func element() -> Token? {
        let start = place
        place += 1
        let name = self.name()
        guard !name.isEmpty, !hasEnded else { return broken() }
        var attributes: [Attribute] = []
        while true {
            let hadSpace = skipSpace()
            if starts("/>") || starts(">") {
                let isEmpty = starts("/>")
                place += isEmpty ? 2 : 1
                if !isEmpty { depth += 1 }
                hasEnded = depth == 0
                return .start(Element(name: name, attributes: attributes, isEmpty: isEmpty, range: start..<place))
            }
            guard hadSpace, let attribute = attribute() else { return broken() }
            attributes.append(attribute)
        }
    }

    private mutating func attribute() -> Attribute? {
        let start = place
        let name = self.name()
        _ = skipSpace()
        guard !name.isEmpty, starts("=") else { return nil }
        place += 1
        _ = skipSpace()
        guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "'") else { return nil }
        let open = place + 1
        guard let close = bytes[open...].firstIndex(of: bytes[place]), !bytes[open..<close].contains(UInt8(ascii: "<")) else { return nil }
        place = close + 1
        let value = String(decoding: bytes[open..<close], as: UTF8.self).replacingCharacterReferences
        return Attribute(name: name, value: value, range: start..<place)
    }

    private mutating func name() -> String {
        let start = place
        while place < bytes.count, !isXMLSpace(bytes[place]), !"=/<>\"'".utf8.contains(bytes[place]) { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private mutating func skipSpace() -> Bool {
        let start = place
        while place < bytes.count, isXMLSpace(bytes[place]) { place += 1 }
        return place > start
    }

    private func starts(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { bytes.count - place >= $0.count && bytes[place..<place + $0.count].elementsEqual($0) }
    }

    /// Moves behind the next occurrence of a mark.
    /// - Returns: where the mark begins; nothing if there is none.
    private mutating func upTo(_ mark: StaticString, from start: Int) -> Int? {
        mark.withUTF8Buffer { mark in
            var index = start
            while index + mark.count <= bytes.count {
                if bytes[index] == mark[0], bytes[index..<index + mark.count].elementsEqual(mark) {
                    place = index + mark.count
                    return index
                }
                index += 1
            }
            return nil
        }
    }

    private mutating func broken() -> Token? {
        isBroken = true
        return nil
    }
}

extension String {
    /// `&#x6A;` becomes `j`. What is no reference of XML stays as it is: without definitions a browser refuses the file.
    fileprivate var replacingCharacterReferences: String {
        guard utf8.contains(UInt8(ascii: "&")) else { return self }
        var result = ""
        var rest = self[...]
        while let sign = rest.firstIndex(of: "&") {
            result += rest[..<sign]
            rest = rest[sign...]
            guard let end = rest.prefix(12).firstIndex(of: ";"), let character = Self.character(String(rest[rest.index(after: sign)..<end])) else {
                result.append(rest.removeFirst())
                continue
            }
            result.append(character)
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private static func character(_ reference: String) -> Character? {
        switch reference {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default:
            guard reference.hasPrefix("#") else { return nil }
            let isHex = reference.dropFirst().hasPrefix("x")
            let number = UInt32(reference.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10)
            return number.flatMap(Unicode.Scalar.init).map(Character.init)
        }
    }
}
