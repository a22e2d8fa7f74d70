import Accounts
import Testing

@testable import ClaimAnalysis

struct CrossPageConflictsTests {
    private func page(_ name: String, _ text: String) -> PageAccounts {
        var sketch = PageSketch(on: "bellafill")
        sketch.add(.paragraph, text)
        _ = name
        return sketch.analyzed()
    }

    @Test func showsBothPlaces() throws {
        let pages = [
            page("a", "Bellafill is approved for acne scars in patients 22 and older."),
            page("b", "Bellafill is approved for acne scars in patients 21 and older."),
        ]
        let findings = CrossPageConflicts.findings(in: pages)
        #expect(findings.count == 1)
        let finding = try #require(findings.first)
        #expect(finding.message.contains("21 and older") && finding.message.contains("22 and older"))
        #expect(finding.notes.first?.span?.text == "22 and older")
    }

    @Test func differentWordsForTheSameValueAgree() {
        let pages = [page("a", "For patients over 21."), page("b", "For patients 22 and older.")]
        #expect(CrossPageConflicts.findings(in: pages).isEmpty)
    }
}
