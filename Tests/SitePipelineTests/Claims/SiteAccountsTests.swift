import Accounts
import Diagnostics
import Testing

@testable import SitePipeline

@Suite struct SiteAccountsTests {
    @Test func sentencesComeInTheOrderOfFilesAndPlaces() {
        let entries = SampleAccounts.site.entries
        #expect(
            entries.map(\.file) == Array(repeating: "Content/faqs/b.md", count: 3)
                + Array(repeating: "Content/pages/a.md", count: 3))
        #expect(entries.map(\.account) == [.verified, .open, .open, .contradicted, .approved, .neutral])
        #expect(entries.map(\.start.line) == [1, 2, 3, 1, 4, 5])
    }

    @Test func aSentenceOverTwoLinesReadsOnOne() {
        let entry = SampleAccounts.site.entries[3]
        #expect(entry.text == "It is for people 21 and <older>.")
        #expect(entry.start == SourcePosition(line: 1, column: 1) && entry.end == SourcePosition(line: 2, column: 16))
    }

    /// Two claims about one indication rest on one label; a claim that nothing settles rests on none.
    @Test func evidenceIsNamedOnce() {
        let label = "P000000/S001, https://www.example.org/lumafill-label"
        #expect(SampleAccounts.site.entries.map(\.evidence) == [[label], [], [], [label], [], []])
    }

    @Test func countsAreOfSentences() {
        #expect(
            SampleAccounts.site.counts
                == SentenceCounts(verified: 1, approved: 1, neutral: 1, open: 2, unknown: 1, contradicted: 1))
        #expect(SampleAccounts.site.counts.coverage == 50)
    }

    @Test func onlyFilesWithOpenSentencesWait() {
        #expect(SampleAccounts.site.waiting == [Report.WaitingFile(path: "Content/faqs/b.md", sentences: 2)])
        #expect(SiteAccounts([], treatments: []).waiting.isEmpty)
    }
}
