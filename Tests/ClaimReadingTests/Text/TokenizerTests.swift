import Testing

@testable import ClaimReading

@Suite struct TokenizerTests {
    /// The tokens of a text, each as its letters.
    private func words(_ text: String) -> [String] {
        let normalized = NormalizedText(text)
        return tokens(text).map { String(decoding: normalized.bytes[$0.range], as: UTF8.self) }
    }

    private func tokens(_ text: String) -> [Token] {
        Tokenizer(lexicon: Language.english.lexicon).tokens(of: NormalizedText(text))
    }

    @Test(arguments: [
        ("It isn't safe.", ["It", "isn't", "safe", "."]), ("FDA-approved", ["FDA", "-", "approved"]),
        ("30mm", ["30", "mm"]),
        ("the patients' view", ["the", "patients'", "view"]),
        ("its 'fillers' are", ["its", "'", "fillers", "'", "are"]),
        ("Dr. Lee's pen", ["Dr", ".", "Lee's", "pen"]), ("", []), ("   ", []),
    ])
    func cutsWordsFromMarks(_ text: String, _ expected: [String]) { #expect(words(text) == expected) }

    @Test(arguments: [("12", 12.0), ("0.75", 0.75), ("1,250", 1250), ("12,5", 12), ("3.", 3), ("１２", 12)])
    func readsNumbers(_ text: String, _ value: Double) {
        #expect(tokens(text).first?.kind == .number)
        #expect(tokens(text).first?.value == value)
    }

    @Test(arguments: [
        ("3–5", Token.Kind.hyphen), ("3 – 5", .dash), ("gel - a filler", .dash), ("non-drug", .hyphen),
        ("≥ 22", .atLeast), ("≤ 22", .atMost), ("90%", .percent), ("$90", .currency),
        ("a/b", .slash), ("[a]", .openBracket),
    ])
    func knowsMarks(_ text: String, _ kind: Token.Kind) { #expect(tokens(text).contains { $0.kind == kind }) }

    @Test func noticesWhatIsJoined() {
        #expect(tokens("30mm").map(\.isJoined) == [false, true])
        #expect(tokens("30 mm").map(\.isJoined) == [false, false])
        #expect(tokens("Gel gel").map(\.isCapitalised) == [true, false])
    }

    @Test func knowsAWordInEveryDress() {
        let forms = ["wrinkle", "Wrinkles", "WRINKLE", "wrinkle’s", "wrin\u{AD}kles"].map { tokens($0).first?.word }
        #expect(Set(forms).count == 1)
        #expect(forms.first.flatMap { $0 }.map { $0 >= 0 } == true)
        #expect(tokens("qwrtzk").first?.word == -1)
    }
}
