import Accounts
import Diagnostics
import Testing

/// Two values for one fact are news only where the model settles neither: chemical peels have no age limit on file,
/// Bellafill has one.
struct CrossPageConflictsTests {
    private func findings(_ texts: [String], on treatment: String = "chemical-peels") -> [Finding] {
        CrossPageConflicts.findings(
            in: texts.map { text in
                var sketch = PageSketch(on: treatment)
                sketch.add(.paragraph, text)
                return sketch.analyzed()
            })
    }

    @Test func showsBothPlaces() throws {
        let findings = findings(["Chemical peels are for people 30 and older.", "Peels are for people 18 and older."])
        let finding = try #require(findings.first)
        #expect(findings.count == 1 && finding.rule == .crossPageConflict)
        #expect(finding.message.contains("18 and older") && finding.message.contains("30 and older"))
        #expect(Set([finding.span.text, finding.notes.first?.span?.text]) == ["18 and older", "30 and older"])
        #expect(finding.claim?.verdict == .unknown)
    }

    @Test func everyStatementThatDiffersFromTheFirstIsShown() {
        let texts = ["Chemical peels are for people 30 and older.", "Peels are for people 18 and older."]
        #expect(findings(texts + texts).count == 2)
    }

    @Test func differentWordsForTheSameValueAgree() {
        #expect(findings(["Chemical peels are for people over 29.", "Peels are for people 30 and older."]).isEmpty)
    }

    /// The wrong one of the two is an error where it stands; a second one at the same words would say nothing new.
    @Test(arguments: [
        ["For patients 22 and older.", "For patients 21 and older."],
        ["For patients 21 and older.", "For patients 18 and older."],
        ["For patients over 21.", "For patients 22 and older."],
    ])
    func whatTheModelSettlesIsNoConflict(_ texts: [String]) {
        #expect(findings(texts, on: "bellafill").isEmpty)
    }

    @Test func otherTreatmentsHaveOtherAges() {
        let pages = [
            ("chemical-peels", "Chemical peels are for people 30 and older."),
            ("fraxel", "Fraxel is for people 18 and older."),
        ]
        .map { treatment, text in
            var sketch = PageSketch(on: treatment)
            sketch.add(.paragraph, text)
            return sketch.analyzed()
        }
        #expect(CrossPageConflicts.findings(in: pages).isEmpty)
    }
}
