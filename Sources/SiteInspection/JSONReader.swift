import Diagnostics

/// Reads JSON strictly, as RFC 8259 has it: no comments, no trailing commas, no second value.
struct JSONReader {
    /// What is wrong, and at which byte of the text.
    struct Problem: Error, Equatable {
        let offset: Int
        let message: String
    }

    private static let deepestNesting = 200
    private let bytes: ArraySlice<UInt8>
    private var index: Int
    private var depth = 0

    /// The value of a JSON text.
    static func read(_ bytes: ArraySlice<UInt8>) throws(Problem) -> JSONValue {
        var reader = JSONReader(bytes)
        let value = try reader.value()
        reader.skipSpace()
        guard reader.index == bytes.endIndex else { throw reader.problem("there is something after the end") }
        return value
    }

    private init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        index = bytes.startIndex
    }

    private func problem(_ message: String) -> Problem { Problem(offset: index, message: message) }

    private var byte: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

    private mutating func skipSpace() {
        while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
    }

    private mutating func take(_ expected: UInt8) -> Bool {
        guard byte == expected else { return false }
        index += 1
        return true
    }

    private mutating func value() throws(Problem) -> JSONValue {
        skipSpace()
        switch byte {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): return try number()
        case nil: throw problem("it ends too early")
        default: throw problem("a value is expected here")
        }
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(Problem) -> JSONValue {
        guard bytes[index...].starts(with: word.utf8) else { throw problem("a value is expected here") }
        index += word.utf8.count
        return value
    }

    private mutating func object() throws(Problem) -> JSONValue {
        try enter()
        defer { depth -= 1 }
        var members: [(key: String, value: JSONValue)] = []
        skipSpace()
        if take(UInt8(ascii: "}")) { return .object(members) }
        while true {
            skipSpace()
            guard byte == UInt8(ascii: "\"") else { throw problem("a name in quotes is expected here") }
            let start = index
            let key = try string()
            if members.contains(where: { $0.key == key }) {
                throw Problem(offset: start, message: "the name \"\(key)\" is given twice")
            }
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw problem("a colon is missing here") }
            members.append((key, try value()))
            skipSpace()
            if take(UInt8(ascii: "}")) { return .object(members) }
            guard take(UInt8(ascii: ",")) else { throw problem("a comma or } is missing here") }
        }
    }

    private mutating func array() throws(Problem) -> JSONValue {
        try enter()
        defer { depth -= 1 }
        var items: [JSONValue] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return .array(items) }
        while true {
            items.append(try value())
            skipSpace()
            if take(UInt8(ascii: "]")) { return .array(items) }
            guard take(UInt8(ascii: ",")) else { throw problem("a comma or ] is missing here") }
        }
    }

    private mutating func enter() throws(Problem) {
        index += 1
        depth += 1
        if depth > Self.deepestNesting { throw problem("it is nested too deep") }
    }

    private mutating func number() throws(Problem) -> JSONValue {
        let start = index
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")) { try digits() }
        var isInteger = true
        if take(UInt8(ascii: ".")) {
            isInteger = false
            try digits()
        }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            isInteger = false
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            try digits()
        }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        if isInteger, let value = Int(text) { return .integer(value) }
        guard let value = Double(text) else { throw problem("this number cannot be read") }
        return .number(value)
    }

    private mutating func digits() throws(Problem) {
        let start = index
        while let byte, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
        if index == start { throw problem("a digit is missing here") }
    }

    private mutating func string() throws(Problem) -> String {
        index += 1
        var text: [UInt8] = []
        while let byte {
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                guard let text = String(validating: text, as: UTF8.self) else {
                    throw problem("this text is not UTF-8")
                }
                return text
            case 0..<0x20:
                throw problem("a line end or control character stands inside a text")
            case UInt8(ascii: "\\"):
                index += 1
                text += String(Character(try escape())).utf8
            default:
                text.append(byte)
                index += 1
            }
        }
        throw problem("a text is not closed")
    }

    private mutating func escape() throws(Problem) -> Unicode.Scalar {
        guard let byte else { throw problem("a text is not closed") }
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            let unit = try unit()
            if let scalar = Unicode.Scalar(UInt32(unit)) { return scalar }
            // Two halves make one character beyond the first 65,536.
            guard unit < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
                throw problem("half a character")
            }
            let second = try self.unit()
            guard (0xDC00...0xDFFF).contains(second),
                let scalar = Unicode.Scalar(0x10000 + (UInt32(unit - 0xD800) << 10) + UInt32(second - 0xDC00))
            else { throw problem("half a character") }
            return scalar
        default:
            index -= 1
            throw problem("this sign cannot follow a backslash")
        }
    }

    private mutating func unit() throws(Problem) -> UInt16 {
        let digits = bytes[index...].prefix(4)
        let isHex = digits.allSatisfy {
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0 | 0x20)
        }
        guard digits.count == 4, isHex, let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16) else {
            throw problem("four hexadecimal digits are expected here")
        }
        index += 4
        return unit
    }
}
