import Testing

@testable import ClaimReading

@Suite struct PhraseCompilerTests {
    private let expander = PhraseExpander(irregular: ["lose": ["lost", "losing"]])

    /// A lexicon with one phrase of the files in it.
    private func lexicon(_ phrase: String, _ sense: Lexicon.Sense = Lexicon.Sense(cues: [.safe])) -> Lexicon {
        var lexicon = Lexicon()
        var compiler = PhraseCompiler(expander)
        Array(phrase.utf8).withUnsafeBufferPointer { compiler.add($0[...], [sense], to: &lexicon) }
        return lexicon
    }

    /// How many words of a text the phrase covers at its beginning; nothing where it does not stand there.
    private func length(_ text: String, in lexicon: Lexicon) -> Int? {
        var tokens = Tokenizer(lexicon: lexicon).tokens(of: NormalizedText(text))
        lexicon.markPhrases(in: &tokens)
        return tokens.first.flatMap { $0.entry >= 0 ? Int($0.length) : nil }
    }

    @Test(arguments: [
        "fine lines|wrinkles", "dry skin? patch", "a|b c|d", "fade* away", "lose*|stop* it",
        "all-over? swelling|swell*", "follow-up|follow up visit?",
        "naïve|plain skin", "go* well", "no? more",
    ])
    func knowsEveryWayToWriteAPhrase(_ phrase: String) {
        let lexicon = lexicon(phrase)
        let plain = String(decoding: NormalizedText(phrase).bytes, as: UTF8.self)
        for spelling in expander.spellings(of: plain[...]) {
            let words = Tokenizer(lexicon: lexicon).tokens(of: NormalizedText(spelling)).count
            #expect(length(spelling, in: lexicon) == words, "\(spelling)")
        }
    }

    @Test(arguments: [
        ("fine lines|wrinkles", "fine"), ("fine lines|wrinkles", "lines"), ("dry skin? patch", "dry skin"),
        ("fade* away", "fade"), ("lose* it", "losed it"),
    ])
    func knowsNothingElse(_ phrase: String, _ text: String) { #expect(length(text, in: lexicon(phrase)) == nil) }

    @Test func addsNothingForNothing() {
        #expect(lexicon("").entries.isEmpty)
        #expect(lexicon("skin?").entries.count == 1)
    }

    @Test func aWordListedAsAVerbCanBeOne() {
        let alone = lexicon("blip*", Lexicon.Sense(tags: TagSet(.verb), cues: [.safe]))
        #expect(["blip", "blipped", "blipping"].allSatisfy { alone.usage(of: alone.word(WordForm($0))).isOnly(.verb) })
        let phrase = lexicon("blip* out", Lexicon.Sense(tags: TagSet(.verb), cues: [.safe]))
        #expect(["blip", "out"].allSatisfy { phrase.usage(of: phrase.word(WordForm($0))).isEmpty })
    }
}
