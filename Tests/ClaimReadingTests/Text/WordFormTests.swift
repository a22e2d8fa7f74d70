import Testing

@testable import ClaimReading

@Suite struct WordFormTests {
    private func form(_ word: String) -> String { String(decoding: WordForm(word).bytes, as: UTF8.self) }

    @Test(arguments: [
        ("Lines", "line"), ("bodies", "body"), ("boxes", "box"), ("touches", "touch"), ("wishes", "wish"),
        ("masses", "mass"), ("doses", "dose"),
        ("lips", "lip"), ("crow's", "crow"), ("isn't", "isnt"), ("patients'", "patient"), ("FDA", "fda"),
        // No plurals
        ("mass", "mass"), ("virus", "virus"), ("axis", "axis"), ("yes", "yes"), ("was", "was"), ("gas", "gas"),
        ("dies", "die"),
    ])
    func bringsWordsToOneForm(_ word: String, _ expected: String) { #expect(form(word) == expected) }

    @Test func cutsWordsThatAreNone() {
        #expect(WordForm(String(repeating: "a", count: 500)).bytes.count == WordForm.capacity)
    }

    @Test func keepsNothingOfNothing() { #expect(WordForm("").bytes.isEmpty) }

    @Test func tellsWordsApart() {
        #expect(WordForm("line") != WordForm("lip"))
        #expect(WordForm("line") == WordForm("LINES"))
        #expect(WordForm("line").lookupHash == WordForm("lines").lookupHash)
    }
}
