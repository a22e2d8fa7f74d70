/// The form under which a word is looked up: lower case, without apostrophes or possessive, in the singular.
///
/// The same steps are taken for the words of the lexicon and for those of a page, so a form need not be a real word
/// ("does" becomes "doe" on both sides).
struct WordForm: Equatable {
    /// Longer words are cut; no lexicon word is that long.
    static let capacity = 48

    /// As many as the longest form has, so that a form is read in the place of another; what lies behind `count` is of
    /// no account.
    private var letters = [UInt8](repeating: 0, count: Self.capacity)
    private(set) var count = 0

    var bytes: ArraySlice<UInt8> { letters[..<count] }

    static func == (a: WordForm, b: WordForm) -> Bool { a.bytes == b.bytes }

    /// The form of no word yet, to be read into again and again.
    init() {}

    init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        self.init()
        read(text, range)
    }

    /// Takes the form of one word in plain ASCII, in the place of what it held.
    mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var apostrophe = -1
        count = letters.withUnsafeMutableBufferPointer { letters in
            var count = 0
            for (place, index) in range.enumerated() where count < Self.capacity {
                let byte = text[index]
                if byte == UInt8(ascii: "'") {
                    apostrophe = place
                } else {
                    letters[count] = Self.lower(byte)
                    count += 1
                }
            }
            return count
        }
        if apostrophe > 0, range.count - apostrophe == 2, bytes.last == UInt8(ascii: "s") { count -= 1 }
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
        guard count > 3, letters[count - 1] == UInt8(ascii: "s") else { return }
        switch letters[count - 2] {
        case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"): return
        case UInt8(ascii: "e"):
            if letters[count - 3] == UInt8(ascii: "i"), count > 4 {
                count -= 2
                letters[count - 1] = UInt8(ascii: "y")
            } else {
                count -= endsInSibilant ? 2 : 1
            }
        default: count -= 1
        }
    }

    /// "boxes", "touches", "wishes", "kisses": the plural has an "e" of its own.
    private var endsInSibilant: Bool {
        let (third, fourth) = (letters[count - 3], count > 3 ? letters[count - 4] : 0)
        if third == UInt8(ascii: "x") { return true }
        if third == UInt8(ascii: "h") { return fourth == UInt8(ascii: "c") || fourth == UInt8(ascii: "s") }
        return third == UInt8(ascii: "s") && fourth == UInt8(ascii: "s")
    }

    var lookupHash: UInt32 {
        var value: UInt32 = 2_166_136_261
        for place in 0..<count { value = (value ^ UInt32(letters[place])) &* 16_777_619 }
        return value ^ value >> 15
    }

    /// Its first letters in one number: all of them where it has no more than eight, else seven behind a mark.
    var head: UInt64 {
        var value: UInt64 = isHead ? 0 : 0xFF
        for place in 0..<(isHead ? count : 7) { value = value << 8 | UInt64(letters[place]) }
        return value
    }

    /// Whether the head tells the whole form.
    var isHead: Bool { count <= 8 }

    /// The last letter, or nothing of an empty form.
    var last: UInt8? { count > 0 ? letters[count - 1] : nil }

    /// Whether it ends so, behind more than two letters.
    func ends(_ ending: StaticString) -> Bool {
        let start = count - ending.utf8CodeUnitCount
        guard start > 2 else { return false }
        return ending.withUTF8Buffer { other in other.indices.allSatisfy { other[$0] == letters[start + $0] } }
    }

    /// Whether some bytes from a place on are its letters.
    func isEqual(to other: [UInt8], at start: Int) -> Bool {
        guard start + count <= other.count else { return false }
        for place in 0..<count where other[start + place] != letters[place] { return false }
        return true
    }
}
