/// The form under which a word is looked up: lower case, without apostrophes or possessive, in the singular.
///
/// The same steps are taken for the words of the lexicon and for those of a page, so a form need not be a real word
/// ("does" becomes "doe" on both sides).
struct WordForm: Hashable {
    /// Longer words are cut; no lexicon word is that long.
    static let capacity = 48

    private(set) var bytes: [UInt8] = []

    /// The form of no word yet, to be read into again and again.
    init() { bytes.reserveCapacity(Self.capacity) }

    init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        self.init()
        read(text, range)
    }

    /// Takes the form of one word in plain ASCII, in the place of what it held.
    mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        bytes.removeAll(keepingCapacity: true)
        let letters = UnsafeBufferPointer(rebasing: text[range])
        if letters.count <= Self.capacity, !letters.contains(UInt8(ascii: "'")) {
            bytes.append(contentsOf: letters)
            bytes.withUnsafeMutableBufferPointer { for place in $0.indices { $0[place] = Self.lower($0[place]) } }
            return singularise()
        }
        var apostrophe = -1
        for (place, index) in range.enumerated() where bytes.count < Self.capacity {
            let byte = text[index]
            if byte == UInt8(ascii: "'") { apostrophe = place } else { bytes.append(Self.lower(byte)) }
        }
        if apostrophe > 0, range.count - apostrophe == 2, bytes.last == UInt8(ascii: "s") { bytes.removeLast() }
        singularise()
    }

    /// The form of one whole word in plain ASCII.
    init(_ word: some StringProtocol) { self.init(letters: Array(word.utf8)) }

    /// The form of the letters of one whole word in plain ASCII.
    init(letters: [UInt8]) { self = letters.withUnsafeBufferPointer { WordForm($0, 0..<letters.count) } }

    static func isLetter(_ byte: UInt8) -> Bool {
        byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == NormalizedText.Mark.foreignLetter
    }
    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    static func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

    /// Brings plural nouns and third-person verbs to their plain form.
    private mutating func singularise() {
        let count = bytes.count
        guard count > 3, bytes[count - 1] == UInt8(ascii: "s") else { return }
        switch bytes[count - 2] {
        case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"): return
        case UInt8(ascii: "e"):
            if bytes[count - 3] == UInt8(ascii: "i"), count > 4 {
                bytes.removeLast(3)
                bytes.append(UInt8(ascii: "y"))
            } else {
                bytes.removeLast(endsInSibilant(count) ? 2 : 1)
            }
        default: bytes.removeLast()
        }
    }

    /// "boxes", "touches", "wishes", "kisses": the plural has an "e" of its own.
    private func endsInSibilant(_ count: Int) -> Bool {
        let (third, fourth) = (bytes[count - 3], count > 3 ? bytes[count - 4] : 0)
        if third == UInt8(ascii: "x") { return true }
        if third == UInt8(ascii: "h") { return fourth == UInt8(ascii: "c") || fourth == UInt8(ascii: "s") }
        return third == UInt8(ascii: "s") && fourth == UInt8(ascii: "s")
    }

    var lookupHash: UInt32 {
        var value: UInt32 = 2_166_136_261
        for byte in bytes { value = (value ^ UInt32(byte)) &* 16_777_619 }
        return value ^ value >> 15
    }
}
