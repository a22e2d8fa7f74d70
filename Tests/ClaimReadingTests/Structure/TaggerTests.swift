import Testing

@testable import ClaimReading

@Suite struct TaggerTests {
    /// The part of speech of the word in brackets.
    private func tag(_ text: String) -> ClaimReading.Tag? {
        let plain = text.filter { $0 != "[" && $0 != "]" }
        let start = NormalizedText(String(text.prefix { $0 != "[" })).bytes.count
        let reader = PhraseReader(lexicon: Language.english.lexicon, concepts: Language.english.concepts)
        return reader.tokens(of: plain).first { Int($0.lower) >= start }?.tag
    }

    @Test(arguments: [
        ("The [cut] heals.", ClaimReading.Tag.noun), ("The [hold] of the ship", .noun),
        ("These injections [target] the lines.", .verb),
        ("the [target] of the injection", .noun), ("Your skin may feel [dry].", .adjective),
        ("Your face may be [puffy].", .adjective),
        ("They saw a [total] change.", .adjective), ("It leaves [marks] behind.", .noun), ("Frown [stays] soft", .verb),
        ("It is [outright] safe.", .adverb), ("We [like] the result.", .verb),
        ("It looks [like] a scar.", .preposition),
        ("It is used to [treat] lines.", .verb), ("You can [use] it.", .verb), ("the [use] of it", .noun),
        ("It is for [mild] cases.", .adjective),
        ("We were asked about [peels] today.", .noun), ("You [may] swell.", .modal), ("[Is] it safe?", .auxiliary),
        ("[the] gel", .determiner),
        ("one [visit] is enough", .noun), ("people who [market] the filler", .verb),
        ("It may [even] get worse.", .adverb), ("more than 2,000 [volunteers]", .noun),
    ])
    func tagsByTheWordsBefore(_ text: String, _ expected: ClaimReading.Tag) { #expect(tag(text) == expected) }

    @Test(arguments: [
        ("the [zorbing] gel", ClaimReading.Tag.noun), ("It works [zorbly].", .adverb), ("a [zorbable] gel", .adjective),
        ("the [zorb]", .noun), ("It [zorbed]", .noun),
    ])
    func tagsUnknownWordsByTheirEnding(_ text: String, _ expected: ClaimReading.Tag) { #expect(tag(text) == expected) }

    private func cues(_ text: String) -> [CueSet] {
        PhraseReader(lexicon: Language.english.lexicon, concepts: Language.english.concepts).tokens(of: text).map(
            \.cues)
    }

    @Test func aPhraseHidesWhatItsWordsTell() {
        #expect(!cues("on the other hand").contains { $0.contains(.secondOfTwo) })
        #expect(cues("on the other hand").contains { $0.contains(.contrast) || $0.contains(.idiom) })
    }

    @Test func aPhraseHidesNeitherPeopleNorTimes() {
        #expect(cues("It is for people over 21.").contains { $0.contains(.over) })
        #expect(cues("three days off work").contains { $0.contains(.day) })
    }
}
