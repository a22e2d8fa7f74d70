/// The part of speech of a word that the lexicon does not hold, by how it ends.
enum WordEnding {
    static func tag(of form: WordForm, in lexicon: Lexicon) -> Tag {
        switch form.last {
        case UInt8(ascii: "g"), UInt8(ascii: "d"):
            return isParticiple(form) && isInflected(form, in: lexicon) ? .verb : .noun
        case UInt8(ascii: "r"), UInt8(ascii: "t"):
            return (form.ends("er") || form.ends("est")) && isCompared(form, in: lexicon) ? .adjective : .noun
        case UInt8(ascii: "y"): return form.ends("ly") ? .adverb : form.ends("ary") ? .adjective : .noun
        case let last: return adjectives(endingIn: last).contains(where: form.ends) ? .adjective : .noun
        }
    }

    /// Whether a word ends as participles do.
    static func isParticiple(_ form: WordForm) -> Bool {
        form.last == UInt8(ascii: "d") ? form.ends("ed") : isGerund(form)
    }

    static func isGerund(_ form: WordForm) -> Bool { form.last == UInt8(ascii: "g") && form.ends("ing") }

    /// The endings of adjectives by their last letter, so that a word is compared with one or two.
    private static func adjectives(endingIn letter: UInt8?) -> [StaticString] {
        switch letter {
        case UInt8(ascii: "e"): ["able", "ible", "ive"]
        case UInt8(ascii: "l"): ["ful", "al"]
        case UInt8(ascii: "s"): ["less", "ous"]
        case UInt8(ascii: "c"): ["ic"]
        case UInt8(ascii: "h"): ["ish"]
        default: []
        }
    }

    private static func isInflected(_ form: WordForm, in lexicon: Lexicon) -> Bool {
        isForm(form.bytes.dropLast(form.ends("ing") ? 3 : 2), of: .verb, in: lexicon)
    }

    private static func isCompared(_ form: WordForm, in lexicon: Lexicon) -> Bool {
        isForm(form.bytes.dropLast(form.ends("est") ? 3 : 2), of: .adjective, in: lexicon)
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
