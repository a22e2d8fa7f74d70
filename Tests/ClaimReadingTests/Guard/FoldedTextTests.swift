import Testing
@testable import ClaimReading

@Suite("How a sentence is folded") struct FoldedTextTests {
    @Test("Words, signs and figures", arguments: [
        ("", " "), ("  ", " "), ("Hello", " hello "), ("Don't wait.", " dont wait "), ("Don’t wait", " dont wait "),
        ("22 and older", " 00 and older "), ("$650", " $ 000 "), ("£650", " $ 000 "), ("€650", " $ 000 "),
        ("64% of 417", " 00 % of 000 "), ("Juvéderm®", " juvéderm "), ("3–4 months", " 0 0 months "),
        ("re-read", " re read "), ("“Best ever”", " best ever "), ("20°C", " 00 c "),
        ("a\tb\nc", " a b c "), ("...", " "),
    ])
    func words(_ text: String, _ folded: String) {
        #expect(fold(text).bytes == Array(folded.utf8))
    }

    @Test("The last mark", arguments: [
        ("Is it safe?", "?"), ("It is for:", ":"), ("Try it!", "!"), ("It works.", "."), ("Prices", " "), ("", " "),
        ("Really?  ", "?"), ("\"Really?\"", " "), ("¿", " "),
    ])
    func marks(_ text: String, _ mark: String) {
        #expect(fold(text).lastMark == mark.utf8.first)
    }

    @Test("Bytes that end in the middle of a sign", arguments: [
        ([0xC2], " "), ([0xE2], " "), ([0xE2, 0x80], " "), ([0x61, 0xE2, 0x82], " a "), ([0x61, 0xC2], " a "),
    ])
    func brokenBytes(_ bytes: [UInt8], _ folded: String) {
        let text = bytes.withUnsafeBufferPointer { FoldedText($0) }
        #expect(text.bytes == Array(folded.utf8))
    }

    private func fold(_ text: String) -> FoldedText {
        Array(text.utf8).withUnsafeBufferPointer { FoldedText($0) }
    }
}
