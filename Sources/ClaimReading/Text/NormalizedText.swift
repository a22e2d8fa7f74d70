import ContentSyntax
import Diagnostics

/// A text as it is read: in plain ASCII, with the way back to the text it was made from.
///
/// Readers of a page see no difference between a soft hyphen and none, a full-width and a plain digit, or the kinds of
/// dashes and quotes; so the reading does not either. Accents are dropped, invisible characters left out, ligatures
/// written out. Letters of other scripts stand as `Mark.foreignLetter`.
struct NormalizedText {
    private(set) var bytes: [UInt8] = []
    /// For each byte the UTF-8 offset in the original of the character it came from, and behind the last its length;
    /// nothing where the original is ASCII, so that every byte stands in its own place.
    private var origins: [Int32] = []

    /// Characters that stand for what ASCII cannot say, in places that no text uses.
    enum Mark {
        static let dash: UInt8 = 0x01
        static let atLeast: UInt8 = 0x02
        static let atMost: UInt8 = 0x03
        static let foreignLetter: UInt8 = 0x04
        static let times: UInt8 = 0x05
        static let pound: UInt8 = 0x06
    }

    init(_ text: String) {
        var text = text
        self = text.withUTF8 { NormalizedText($0) }
    }

    private init(_ source: UnsafeBufferPointer<UInt8>) {
        guard source.allSatisfy({ $0 < 0x80 }) else {
            readCharacters(of: source)
            return
        }
        bytes = Array(source)
        for index in bytes.indices where !Self.isPlain(bytes[index]) { bytes[index] = UInt8(ascii: " ") }
    }

    /// Whole runs of plain letters are taken as they stand; what lies between them, character by character.
    private mutating func readCharacters(of source: UnsafeBufferPointer<UInt8>) {
        bytes.reserveCapacity(source.count)
        origins.reserveCapacity(source.count + 1)
        var at = 0
        while at < source.count {
            let end = source[at...].firstIndex { !Self.isPlain($0) } ?? source.count
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[at..<end]))
            origins.append(contentsOf: Int32(at)..<Int32(end))
            at = end
            guard at < source.count else { break }
            var rest = source[at...].makeIterator()
            var decoder = UTF8()
            guard case .scalarValue(let scalar) = decoder.decode(&rest) else { break }
            append(scalar, from: Int32(at))
            at += UTF8.width(scalar)
        }
        origins.append(Int32(source.count))
    }

    /// Printable ASCII, which is read as it stands.
    private static func isPlain(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F }

    private mutating func append(_ scalar: Unicode.Scalar, from offset: Int32) {
        let value = scalar.value
        if value < 0x20 || value == 0x7F {
            push(UInt8(ascii: " "), offset)
        } else {
            switch Self.replacement(for: value) {
            case .nothing: break
            case .byte(let byte): push(byte, offset)
            case .text(let text): for byte in text.utf8 { push(byte, offset) }
            }
        }
    }

    private mutating func push(_ byte: UInt8, _ offset: Int32) {
        bytes.append(byte)
        origins.append(offset)
    }

    /// The range of the original's UTF-8 that a range of the bytes came from, clamped to the text.
    func original(_ range: Range<Int>) -> Range<Int> {
        guard let last = origins.last else {
            let lower = min(max(0, range.lowerBound), bytes.count)
            return lower..<max(lower, min(max(0, range.upperBound), bytes.count))
        }
        let lower = origins[min(max(0, range.lowerBound), origins.count - 1)]
        let end = min(max(0, range.upperBound), origins.count - 1)
        var upper = origins[end]
        // A character that became several bytes is taken whole.
        if end > 0, origins[end - 1] == upper { upper = origins[end...].first { $0 > upper } ?? last }
        return Int(lower)..<Int(max(lower, upper))
    }
}

extension NormalizedText {
    private enum Replacement {
        case nothing
        case byte(UInt8)
        case text(StaticTextValue)
    }

    /// A few letters that one character stands for.
    private struct StaticTextValue {
        let utf8: [UInt8]
        init(_ text: String) { utf8 = Array(text.utf8) }
    }

    private static func replacement(for value: UInt32) -> Replacement {
        switch value {
        case 0xD7, 0x2715: return .byte(Mark.times)
        case 0xC0...0x17F:
            return latin[Int(value - 0xC0)].map { $0.utf8.count == 1 ? .byte($0.utf8[0]) : .text($0) } ?? .nothing
        case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return .byte(UInt8(ascii: " "))
        case 0xAD, 0x34F, 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFE00...0xFE0F:
            return .nothing
        case 0x300...0x36F, 0xAE, 0xA9, 0x2122, 0x2120, 0xAA, 0xBA: return .nothing
        case 0x2010, 0x2011: return .byte(UInt8(ascii: "-"))
        case 0x2012...0x2015, 0x2212, 0xFE58, 0xFE63: return .byte(Mark.dash)
        case 0xFF0D: return .byte(UInt8(ascii: "-"))
        case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0xB4, 0x2B9, 0x2BC, 0xFF07: return .byte(UInt8(ascii: "'"))
        case 0x201C...0x201F, 0x2033, 0xAB, 0xBB, 0x2039, 0x203A, 0xFF02: return .byte(UInt8(ascii: "\""))
        case 0xFF01...0xFF5E: return .byte(UInt8(value - 0xFF01 + 0x21))
        case 0x2265, 0x2A7E: return .byte(Mark.atLeast)
        case 0x2264, 0x2A7D: return .byte(Mark.atMost)
        case 0xA3, 0x20AC: return .byte(Mark.pound)
        case 0x2026: return .text(StaticTextValue("..."))
        case 0x2022, 0xB7, 0x2043: return .byte(UInt8(ascii: " "))
        case 0xBC: return .text(StaticTextValue(" 1/4"))
        case 0xBD: return .text(StaticTextValue(" 1/2"))
        case 0xBE: return .text(StaticTextValue(" 3/4"))
        case 0xFB00: return .text(StaticTextValue("ff"))
        case 0xFB01: return .text(StaticTextValue("fi"))
        case 0xFB02: return .text(StaticTextValue("fl"))
        case 0xFB03: return .text(StaticTextValue("ffi"))
        case 0xFB04: return .text(StaticTextValue("ffl"))
        case 0xFB05, 0xFB06: return .text(StaticTextValue("st"))
        case 0x660...0x669: return .byte(UInt8(value - 0x660 + 0x30))
        default: break
        }
        let isLetter = Unicode.Scalar(value)?.properties.isAlphabetic == true
        return .byte(isLetter ? Mark.foreignLetter : UInt8(ascii: " "))
    }

    /// The plain letters of U+00C0 to U+017F.
    private static let latin: [StaticTextValue?] = (UInt32(0xC0)...0x17F).map { value in
        guard value != 0xD7, value != 0xF7, let scalar = Unicode.Scalar(value) else { return StaticTextValue(" ") }
        return StaticTextValue(special[value] ?? base(of: scalar))
    }

    private static let special: [UInt32: String] = [
        0xC6: "AE", 0xE6: "ae", 0x152: "OE", 0x153: "oe", 0xDF: "ss", 0xD8: "O", 0xF8: "o", 0xD0: "D", 0xF0: "d",
        0xDE: "Th",
        0xFE: "th", 0x141: "L", 0x142: "l", 0x110: "D", 0x111: "d", 0x131: "i", 0x126: "H", 0x127: "h", 0x166: "T",
        0x167: "t",
    ]

    /// The first letter of the decomposed character, as the name of every accented letter of these blocks spells it.
    private static func base(of scalar: Unicode.Scalar) -> String {
        let words = (scalar.properties.name ?? "").split(separator: " ")
        guard let place = words.firstIndex(of: "LETTER"), place + 1 < words.count, words[place + 1].count == 1 else {
            return "x"
        }
        return words[2 - 1] == "SMALL" ? words[place + 1].lowercased() : String(words[place + 1])
    }
}
