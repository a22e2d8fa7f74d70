/// The part of speech of a word that the lexicon does not hold, by how it ends.
enum WordEnding {
    static func tag(of form: WordForm, in lexicon: Lexicon) -> Tag {
        let bytes = form.bytes
        if ends(bytes, "ing") || ends(bytes, "ed"), isInflected(bytes, in: lexicon) { return .verb }
        if ends(bytes, "ly") { return .adverb }
        if ends(bytes, "er") || ends(bytes, "est"), isCompared(bytes, in: lexicon) { return .adjective }
        for ending in adjectives where ends(bytes, ending) { return .adjective }
        return .noun
    }

    /// Whether a word ends as participles do.
    static func isParticiple(_ bytes: ArraySlice<UInt8>) -> Bool { ends(bytes, "ed") || ends(bytes, "ing") }

    static func isGerund(_ bytes: ArraySlice<UInt8>) -> Bool { ends(bytes, "ing") }

    private static let adjectives: [StaticString] = [
        "able", "ible", "ful", "less", "ous", "ive", "al", "ic", "ish", "ary",
    ]

    private static func ends(_ bytes: ArraySlice<UInt8>, _ ending: StaticString) -> Bool {
        let length = ending.utf8CodeUnitCount
        guard bytes.count > length + 2 else { return false }
        let start = bytes.endIndex - length
        return ending.withUTF8Buffer { letters in
            letters.indices.allSatisfy { letters[$0] == bytes[start + $0] }
        }
    }

    private static func isInflected(_ bytes: ArraySlice<UInt8>, in lexicon: Lexicon) -> Bool {
        isForm(bytes.dropLast(ends(bytes, "ing") ? 3 : 2), of: .verb, in: lexicon)
    }

    private static func isCompared(_ bytes: ArraySlice<UInt8>, in lexicon: Lexicon) -> Bool {
        isForm(bytes.dropLast(ends(bytes, "est") ? 3 : 2), of: .adjective, in: lexicon)
    }

    /// Whether a stem is a word of a class as it stands, with an "e", with one letter for two or with "y" for "i".
    private static func isForm(_ stem: ArraySlice<UInt8>, of tag: Tag, in lexicon: Lexicon) -> Bool {
        var form = WordForm()
        func isWord(_ letters: [UInt8]) -> Bool {
            letters.withUnsafeBufferPointer { form.read($0, 0..<$0.count) }
            return lexicon.usage(of: lexicon.word(form)).contains(tag)
        }
        var letters = Array(stem)
        if isWord(letters) { return true }
        letters.append(UInt8(ascii: "e"))
        if isWord(letters) { return true }
        letters.removeLast()
        guard let last = letters.popLast() else { return false }
        if letters.last == last, isWord(letters) { return true }
        guard last == UInt8(ascii: "i") else { return false }
        letters.append(UInt8(ascii: "y"))
        return isWord(letters)
    }
}
