/// The form under which a word is looked up: lower case, without accents, apostrophes or possessive, in the singular.
///
/// The same steps are taken for the words of the lexicon and for those of a page, so a form need not be a real word
/// ("does" becomes "doe" on both sides).
struct WordForm {
    /// Longer words are cut; no lexicon word is that long.
    static let capacity = 48

    private(set) var bytes: [UInt8] = {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(capacity)
        return bytes
    }()

    init() {}

    /// The form of one whole word.
    init(word: some Collection<UInt8>) {
        let bytes = Array(word)
        _ = bytes.withUnsafeBufferPointer { read($0, from: 0) }
    }

    /// Reads the word that begins at an offset and returns where it ends.
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        clear()
        var at = start
        var apostrophe = -1
        scan: while at < bytes.count {
            let byte = bytes[at]
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
                append(ascii: byte)
                at += 1
            case UInt8(ascii: "'"):
                guard Self.isLetter(bytes, at + 1), at > start else { break scan }
                apostrophe = at
                at += 1
            case 0xE2:
                guard at + 2 < bytes.count, bytes[at + 1] == 0x80, bytes[at + 2] == 0x99, Self.isLetter(bytes, at + 3),
                    at > start
                else { break scan }
                apostrophe = at
                at += 3
            case 0xC3:
                guard at + 1 < bytes.count, bytes[at + 1] != 0x97, bytes[at + 1] != 0xB7 else { break scan }
                append(latin1: bytes[at + 1])
                at += 2
            case 0xC4..<0xE2, 0xE4...0xEC:
                append(raw: byte)
                at += 1
                while at < bytes.count, bytes[at] & 0xC0 == 0x80 {
                    append(raw: bytes[at])
                    at += 1
                }
            default: break scan
            }
        }
        if apostrophe >= 0, at - apostrophe <= 4, self.bytes.last == UInt8(ascii: "s") { self.bytes.removeLast() }
        singularise()
        return at
    }

    private static func isLetter(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        at < bytes.count && (bytes[at] | 0x20 >= 0x61 && bytes[at] | 0x20 <= 0x7A)
    }

    mutating func clear() { bytes.removeAll(keepingCapacity: true) }

    private mutating func append(ascii byte: UInt8) {
        guard bytes.count < Self.capacity else { return }
        bytes.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }

    /// A two-byte letter U+00C0 to U+00FF by its plain base letter; other letters stand as they are.
    private mutating func append(latin1 second: UInt8) {
        let base: UInt8 =
            switch second {
            case 0x80...0x86, 0xA0...0xA6: UInt8(ascii: "a")
            case 0x87, 0xA7: UInt8(ascii: "c")
            case 0x88...0x8B, 0xA8...0xAB: UInt8(ascii: "e")
            case 0x8C...0x8F, 0xAC...0xAF: UInt8(ascii: "i")
            case 0x91, 0xB1: UInt8(ascii: "n")
            case 0x92...0x96, 0x98, 0xB2...0xB6, 0xB8: UInt8(ascii: "o")
            case 0x99...0x9C, 0xB9...0xBC: UInt8(ascii: "u")
            default: UInt8(ascii: "_")
            }
        append(ascii: base)
    }

    mutating func append(raw byte: UInt8) {
        guard bytes.count < Self.capacity else { return }
        bytes.append(byte)
    }

    /// Brings plural nouns and third-person verbs to their plain form.
    private mutating func singularise() {
        let stem = bytes.withUnsafeBufferPointer { Stem(of: $0[...]) }
        bytes.removeLast(bytes.count - stem.length)
        if stem.endsInY { bytes.append(UInt8(ascii: "y")) }
    }

    /// How much of a word is left in the singular.
    struct Stem {
        let length: Int
        /// "bodies" becomes "bod" and a "y".
        let endsInY: Bool

        init(of word: Slice<UnsafeBufferPointer<UInt8>>) {
            func letter(_ fromEnd: Int) -> UInt8 { word[word.endIndex - fromEnd] | 0x20 }
            let count = word.count
            guard count > 3, letter(1) == UInt8(ascii: "s") else { (length, endsInY) = (count, false); return }
            switch letter(2) {
            case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"):
                (length, endsInY) = (count, false)
            case UInt8(ascii: "e"):
                let third = letter(3)
                if third == UInt8(ascii: "i"), count > 4 {
                    (length, endsInY) = (count - 3, true)
                } else if third == UInt8(ascii: "x") || third == UInt8(ascii: "h") && Self.isSibilant(letter(4))
                    || third == UInt8(ascii: "s") && letter(4) == UInt8(ascii: "s")
                {
                    (length, endsInY) = (count - 2, false)
                } else {
                    (length, endsInY) = (count - 1, false)
                }
            default: (length, endsInY) = (count - 1, false)
            }
        }

        private static func isSibilant(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "c") || byte == UInt8(ascii: "s") }
    }

    static let hashSeed: UInt32 = 2_166_136_261
    @inline(__always) static func hashing(_ byte: UInt8, into value: UInt32) -> UInt32 { (value ^ UInt32(byte)) &* 16_777_619 }
    @inline(__always) static func finish(_ value: UInt32) -> UInt32 { value ^ value >> 15 }

    var hash: UInt32 { Self.finish(bytes.reduce(Self.hashSeed) { Self.hashing($1, into: $0) }) }
}
