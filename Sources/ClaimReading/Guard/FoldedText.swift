/// A sentence as the guard reads it: words in lower case with one space before, between and after them, every digit
/// a 0, and the signs $ and % as words of their own; £ and € count as $.
///
/// Letters outside ASCII stay as their bytes. Apostrophes vanish ("don't" is one word), other marks divide words.
struct FoldedText {
    private(set) var bytes: [UInt8]
    /// The question mark, colon, exclamation mark or full stop at the end, else a space.
    let lastMark: UInt8

    static let space = UInt8(ascii: " ")

    init(_ source: UnsafeBufferPointer<UInt8>) {
        bytes = [Self.space]
        bytes.reserveCapacity(source.count + 16)
        lastMark = Self.mark(atEndOf: source)
        var at = 0
        while at < source.count { at += fold(source[at], followedBy: source[(at + 1)...]) }
        endWord()
    }

    /// The number of bytes read, one or more.
    private mutating func fold(_ byte: UInt8, followedBy rest: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): bytes.append(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte + 0x20)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): bytes.append(UInt8(ascii: "0"))
        case UInt8(ascii: "$"), UInt8(ascii: "%"): addSign(byte)
        case UInt8(ascii: "'"): break
        case 0xC2:
            if rest.first == 0xA3 { addSign(UInt8(ascii: "$")) } else { endWord() }
            return 2
        case 0xE2:
            foldPunctuation(rest.prefix(2))
            return 3
        case 0x80...: bytes.append(byte)
        default: endWord()
        }
        return 1
    }

    /// The bytes after 0xE2: of quotes, dashes and the euro sign.
    private mutating func foldPunctuation(_ rest: Slice<UnsafeBufferPointer<UInt8>>) {
        if rest.elementsEqual([0x82, 0xAC]) {
            addSign(UInt8(ascii: "$"))
        } else if !rest.elementsEqual([0x80, 0x99]) {
            endWord()
        }
    }

    private mutating func addSign(_ sign: UInt8) {
        endWord()
        bytes.append(sign)
        bytes.append(Self.space)
    }

    private mutating func endWord() {
        if bytes[bytes.count - 1] != Self.space { bytes.append(Self.space) }
    }

    private static func mark(atEndOf source: UnsafeBufferPointer<UInt8>) -> UInt8 {
        guard let last = source.last(where: { $0 != space }) else { return space }
        switch last {
        case UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "."): return last
        default: return space
        }
    }
}
