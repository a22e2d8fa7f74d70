import Foundation
import Testing

@testable import ClaimReading

@Suite struct NormalizedTextTests {
    private func plain(_ text: String) -> String { String(decoding: NormalizedText(text).bytes, as: UTF8.self) }

    @Test(arguments: [
        ("hya\u{AD}lu\u{AD}ronic", "hyaluronic"), ("Bo\u{200B}tox", "Botox"), ("\u{FEFF}gel", "gel"),
        ("a\u{2060}b", "ab"),
        ("１２％", "12%"), ("ＦＤＡ", "FDA"), ("٣ weeks", "3 weeks"),
        ("12\u{A0}months", "12 months"), ("12\u{202F}mg", "12 mg"), ("a\u{3000}b", "a b"),
        ("don’t", "don't"), ("“safe”", "\"safe\""), ("«safe»", "\"safe\""), ("non‑drug", "non-drug"),
        ("ﬁller", "filler"), ("eﬀect", "effect"), ("aﬄict", "afflict"),
        ("Botox®", "Botox"), ("Juvéderm™", "Juvederm"), ("naïve crème", "naive creme"), ("Straße", "Strasse"),
        ("Łódź", "Lodz"),
        ("e\u{301}", "e"), ("wait…", "wait..."), ("a\tb\nc", "a b c"),
    ])
    func readsAsAReaderSees(_ text: String, _ expected: String) { #expect(plain(text) == expected) }

    @Test(arguments: ["–", "—", "−", "‒", "―"]) func kindsOfDashesAreOne(_ dash: String) {
        #expect(NormalizedText(dash).bytes == [NormalizedText.Mark.dash])
    }

    @Test func marksThatAsciiLacksStayApart() {
        #expect(
            NormalizedText("≥≤×").bytes == [
                NormalizedText.Mark.atLeast, NormalizedText.Mark.atMost, NormalizedText.Mark.times,
            ])
        #expect(NormalizedText("я").bytes == [NormalizedText.Mark.foreignLetter])
        #expect(plain("gel 🙂 ok") == "gel   ok")
    }

    @Test func fractionsAreWrittenOut() { #expect(plain("1½ years") == "1 1/2 years") }

    /// The way back: what a range of the bytes came from.
    @Test(arguments: [
        ("Juvéderm lasts", "lasts"), ("hya\u{AD}luronic gel", "gel"), ("🙂🙂 gel", "gel"), ("“gel”", "gel"),
        ("12\u{A0}months", "months"),
        ("wait… gel", "gel"), ("ﬁller gel", "gel"),
    ])
    func findsTheWayBack(_ text: String, _ word: String) throws {
        let normalized = NormalizedText(text)
        let start = try #require(String(decoding: normalized.bytes, as: UTF8.self).range(of: word))
        let lower = String(decoding: normalized.bytes, as: UTF8.self)[..<start.lowerBound].utf8.count
        #expect(original(normalized, lower..<lower + word.utf8.count, of: text) == word)
    }

    @Test func takesACharacterThatBecameSeveralWhole() {
        let normalized = NormalizedText("ﬁller")
        #expect(original(normalized, 0..<1, of: "ﬁller") == "ﬁ")
        #expect(original(normalized, 0..<6, of: "ﬁller") == "ﬁller")
        #expect(original(normalized, 1..<6, of: "ﬁller") == "ﬁller")
    }

    @Test func keepsSoftHyphensWithinAWord() {
        let text = "hya\u{AD}lu\u{AD}ronic"
        #expect(original(NormalizedText(text), 0..<10, of: text) == text)
    }

    @Test func clampsRangesToTheText() {
        let normalized = NormalizedText("gel")
        #expect(normalized.original(0..<100) == 0..<3)
        #expect(normalized.original(50..<100) == 3..<3)
        #expect(NormalizedText("").original(0..<1) == 0..<0)
    }

    private func original(_ normalized: NormalizedText, _ range: Range<Int>, of text: String) -> String {
        String(decoding: Array(text.utf8)[normalized.original(range)], as: UTF8.self)
    }
}
