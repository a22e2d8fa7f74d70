import Diagnostics
import Testing

/// The order of a report, and what it counts.
@Suite struct ReportTests {
    private func finding(_ path: String, _ range: Range<Int>, _ rule: String, _ message: String) -> Diagnostic {
        Diagnostic(.error, Finding(rule: .sample(rule), at: SourceFile(path: path, text: "abcdef").span(range), message))
    }

    @Test func orderIsByFilePlaceRuleAndMessage() {
        let inOrder = [
            finding("a", 0..<1, "r", "m"), finding("a", 0..<2, "r", "m"), finding("a", 1..<2, "q", "n"),
            finding("a", 1..<2, "r", "a"), finding("a", 1..<2, "r", "b"), finding("b", 0..<1, "a", "a"),
        ]
        for rotation in inOrder.indices {
            let turned = Array(inOrder[rotation...] + inOrder[..<rotation])
            #expect(turned.inReportOrder() == inOrder)
            #expect(Array(turned.reversed()).inReportOrder() == inOrder)
        }
    }

    @Test func theSameIsSaidOnce() {
        let twice = [finding("a", 0..<1, "r", "m"), finding("a", 0..<1, "r", "m"), finding("a", 0..<1, "r", "n")]
        #expect(Report(twice).diagnostics.count == 2)
    }

    @Test func counts() {
        #expect(Severity.allCases.map { Samples.report.diagnostics.count($0) } == [1, 1, 1])
        #expect(Samples.report.hasErrors)
        #expect(!Report([Samples.word, Samples.note]).hasErrors)
        #expect(Samples.report.sentences.total == 11)
        #expect(Severity.allCases.sorted() == [.note, .warning, .error])
    }

    /// Of all sentences, rounded down: 100 means that nobody has to look any more.
    @Test func coverageIsOfAllSentences() {
        #expect(SentenceCounts().coverage == 100)
        #expect(SentenceCounts(verified: 1, approved: 1, neutral: 1).coverage == 100)
        #expect(SentenceCounts(verified: 600, neutral: 399, open: 1).coverage == 99)
        #expect(SentenceCounts(verified: 1, contradicted: 2).coverage == 33)
        #expect(SentenceCounts(open: 3, unknown: 3).coverage == 0)
    }

    /// An unknown one is one of the open ones, and is not counted twice.
    @Test func totals() {
        #expect(SentenceCounts(open: 3, unknown: 2).total == 3)
        #expect(SentenceCounts(verified: 1, approved: 2, neutral: 3, open: 4, contradicted: 5).total == 15)
        #expect(SentenceCounts().text == "0 sentences.")
    }

    @Test func spansCompareByPathAndPlace() {
        let file = SourceFile(path: "a", text: "abc")
        let same = SourceFile(path: "a", text: "abc")
        #expect(file.span(0..<1) == same.span(0..<1))
        #expect(Set([file.span(0..<1), same.span(0..<1)]).count == 1)
        #expect(file.span(1..<9).text == "bc")
        #expect(file.span(-3..<1).text == "a")
        #expect(file.wholeSpan.text == "abc")
    }
}
