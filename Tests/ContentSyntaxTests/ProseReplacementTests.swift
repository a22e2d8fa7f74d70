import ContentSyntax
import Diagnostics
import Testing

/// A block with a piece of its source replaced.
@Suite struct ProseReplacementTests {
    private static let source = "**Age:** 21 &amp; {{fact}} or older [@ref]."
    private static let file = SourceFile(path: "a.md", text: source)

    /// `Age: 21 & 22 or older.` with a citation before its period.
    private var block: ProseBlock {
        var text = MappedText(file: Self.file, verbatim: 2..<6)
        text.append(" 21 ", from: 8..<12)
        text.append("&", from: 12..<17)
        text.append(" ", from: 17..<18)
        text.append("22", from: 18..<26, isGenerated: true)
        text.append(" or older", from: 26..<35)
        text.append(".", from: 42..<43)
        return ProseBlock(
            role: .listItem, text: text, citations: [ProseCitation(key: "ref", offset: 21)], introducedBy: 3,
            besides: [1],
            isQuotation: true, labels: [0..<4], lineEnds: [4, 9])
    }

    private func place(_ piece: String) -> Range<Int> {
        let start = Self.source.utf8.count - Self.source.drop(until: piece).utf8.count
        return start..<start + piece.utf8.count
    }

    @Test func theTextAboveIsWhatTheseTestsThinkItIs() {
        #expect(block.text.text == "Age: 21 & 22 or older.")
    }

    @Test func wordsAreReplacedAndTheRestKeepsItsPlaces() throws {
        let changed = try #require(block.replacing(place("21"), with: "at least 22"))
        #expect(changed.text.text == "Age: at least 22 & 22 or older.")
        #expect(changed.text.span(of: 0..<3).text == "Age")
        #expect(changed.text.span(of: 22..<30).text == "or older")
        #expect(changed.text.isGenerated(19..<21) && !changed.text.isGenerated(0..<16))
    }

    @Test func citationsAndLabelsMoveWithTheirWords() throws {
        let longer = try #require(block.replacing(place("21"), with: "at least 22"))
        #expect(longer.citations == [ProseCitation(key: "ref", offset: 30)])
        #expect(longer.labels == [0..<4] && longer.lineEnds == [4, 18])
        let label = try #require(block.replacing(place("Age"), with: "Years"))
        #expect(label.labels == [0..<6])
        let shorter = try #require(block.replacing(place(" or older"), with: "+"))
        #expect(shorter.text.text == "Age: 21 & 22+.")
        #expect(shorter.citations == [ProseCitation(key: "ref", offset: 13)])
    }

    @Test func theRestOfTheBlockIsAsItWas() throws {
        let changed = try #require(block.replacing(place("21"), with: "22"))
        #expect(changed.role == .listItem && changed.introducedBy == 3 && changed.besides == [1] && changed.isQuotation)
    }

    @Test(arguments: ["{{fact}}", "&amp;", "**Age:** 21", "[@ref]", "21 &amp;"])
    func whatDoesNotStandThereAsItReadsIsLeftAlone(_ piece: String) {
        #expect(block.replacing(place(piece), with: "x") == nil)
    }

    @Test func aPieceOfAnotherPlaceIsLeftAlone() {
        #expect(block.replacing(400..<402, with: "x") == nil)
    }
}

extension String {
    fileprivate func drop(until piece: String) -> Substring {
        var rest = self[...]
        while !rest.isEmpty, !rest.hasPrefix(piece) { rest = rest.dropFirst() }
        return rest
    }
}
