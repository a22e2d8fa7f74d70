import ContentSyntax
import Diagnostics
import Testing

/// Text with the way back to its source.
@Suite struct MappedTextTests {
    private static let file = SourceFile(path: "a.md", text: "For **22** &amp; {{fact}} é older.")

    /// `For 22 & NEW é older.`
    private var text: MappedText {
        var text = MappedText(file: Self.file, verbatim: 0..<4)
        text.append("22", from: 6..<8)
        text.append(" ", from: 10..<11)
        text.append("&", from: 11..<16)
        text.append(" ", from: 16..<17)
        text.append("NEWS", from: 17..<25, isGenerated: true)
        text.append(" é older.", from: 25..<35)
        return text
    }

    @Test func reads() {
        #expect(text.text == "For 22 & NEWS é older.")
        #expect(text.runs.last?.text.upperBound == text.text.utf8.count)
        #expect(text.wholeSpan.range == 0..<35)
    }

    @Test(arguments: [
        (0..<3, "For"), (4..<6, "22"), (5..<6, "2"), (7..<8, "&amp;"), (9..<13, "{{fact}}"), (10..<11, "{{fact}}"),
        (14..<16, "é"), (4..<8, "22** &amp;"), (0..<22, "For **22** &amp; {{fact}} é older"),
    ])
    func spans(_ range: Range<Int>, _ source: String) { #expect(text.span(of: range).text == source) }

    @Test func emptyRangesPointBetween() {
        #expect(text.span(of: 4..<4).range == 6..<6)
        #expect(text.span(of: 23..<23).range == 35..<35)
        #expect(MappedText(file: Self.file).span(of: 0..<0).range == 0..<0)
    }

    @Test func slices() {
        let slice = text.slice(4..<11)
        #expect(slice.text == "22 & NE")
        #expect(slice.span(of: 0..<2).text == "22")
        #expect(slice.span(of: 5..<7).text == "{{fact}}")
        #expect(slice.isGenerated(5..<6))
        #expect(!slice.isGenerated(0..<5))
        #expect(text.slice(3..<3).isEmpty)
    }

    @Test func joined() {
        var both = MappedText(file: Self.file, verbatim: 0..<4)
        both.append(text)
        #expect(both.text == "For For 22 & NEWS é older.")
        #expect(both.span(of: 8..<10).text == "22")
        #expect(both.isGenerated(13..<14))
    }

    @Test func neighboursGrowTogether() {
        var text = MappedText(file: Self.file)
        text.append("Fo", from: 0..<2)
        text.append("r ", from: 2..<4)
        text.append("", from: 4..<6)
        #expect(text.runs.count == 1)
    }

    /// Emphasis found in a value that itself was taken out of quotes: back to the bytes in the file.
    @Test func throughAnother() {
        let file = SourceFile(path: "a.yml", text: "a: 'it''s *very* good'")
        var value = MappedText(file: file)
        value.append("it", from: 4..<6)
        value.append("'", from: 6..<8)
        value.append("s *very* good", from: 8..<21)
        let inner = SourceFile(path: "", text: value.text)
        var words = MappedText(file: inner, verbatim: 0..<5)
        words.append("very", from: 6..<10)
        words.append("…", from: 11..<16, isGenerated: true)
        let mapped = words.mapped(through: value)
        #expect(mapped.text == "it's very…")
        #expect(mapped.file === file)
        #expect(mapped.span(of: 5..<9).text == "very")
        #expect(mapped.span(of: 0..<4).text == "it''s")
        #expect(mapped.span(of: 9..<10).text == " good")
        #expect(mapped.isGenerated(9..<10))
    }
}
