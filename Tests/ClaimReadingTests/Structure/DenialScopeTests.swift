import Testing

@testable import ClaimReading

@Suite struct DenialScopeTests {
    @Test func phrasesThatShareTheirNotDenyOnce() {
        let sentence = Sentence.of("It is not meant to deliver drugs.")
        #expect(sentence.tokens.last { $0.kind == .word }?.denials == 1)
    }

    /// Whether the denials that reach a word are odd.
    private func isDenied(_ word: String, in text: String) -> Bool? {
        let sentence = Sentence.of(text)
        return sentence.tokens.indices.first { sentence.words($0..<$0 + 1, of: text) == word }.map {
            sentence.tokens[$0].denials % 2 == 1
        }
    }

    @Test(arguments: [
        ("It does not hurt.", "hurt"), ("It never bruises.", "bruises"), ("There is no risk.", "risk"),
        ("It comes without a cut.", "cut"),
        ("No bruises, no swelling.", "bruises"), ("No bruises, no swelling.", "swelling"),
        ("It causes neither swelling nor bruises.", "swelling"),
        ("It causes neither swelling nor bruises.", "bruises"), ("The gel contains no lidocaine.", "lidocaine"),
        ("It isn't permanent.", "permanent"),
        ("Nobody bruises.", "bruises"), ("Nothing bruises.", "bruises"),
    ])
    func reaches(_ text: String, _ word: String) { #expect(isDenied(word, in: text) == true) }

    @Test(arguments: [
        ("Nor is it without risk.", "risk"), ("No gel is without risk.", "risk"),
    ])
    func twoDenialsAffirm(_ text: String, _ word: String) { #expect(isDenied(word, in: text) == false) }

    @Test(arguments: [
        ("It hurts.", "hurts"), ("It comes without a cut, and it lasts.", "lasts"),
        ("If it does not hurt, it lasts.", "lasts"),
        ("It does not hurt; it lasts.", "lasts"), ("It not only lasts.", "lasts"), ("No doubt it lasts.", "lasts"),
        ("It lasts and does not hurt.", "lasts"),
        ("Women who are not dating can skip it.", "skip"), ("Clients who don't smoke will heal.", "heal"),
    ])
    func stopsShort(_ text: String, _ word: String) { #expect(isDenied(word, in: text) == false) }
}
