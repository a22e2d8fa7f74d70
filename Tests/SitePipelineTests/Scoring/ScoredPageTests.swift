import Accounts
import Diagnostics
import Testing

@testable import SitePipeline

/// What became of a line, from the sentences and findings on it.
@Suite struct ScoredPageTests {
    private let file = SourceFile(path: "a.md", text: "One. Two.\nThree\ngoes on. Four.\n\nFive.\n")

    private func span(_ text: String) -> Span {
        let wanted = Array(text.utf8)
        let start = file.bytes.indices.first { file.bytes[$0...].starts(with: wanted) }!
        return file.span(start..<start + wanted.count)
    }

    /// The lines 1 to 5, all judged neutral.
    private func lines(_ sentences: [(String, Account)], findings: [(String, Severity)] = []) -> [ScoredLine] {
        let judgements = (1...5).map {
            PageJudgement(page: "a", line: $0, text: "x", verdict: .neutral, kind: "neutral", why: "it says nothing")
        }
        let accounts = sentences.map { SentenceAccount(span: span($0), text: $0, account: $1) }
        let diagnostics = findings.map {
            Diagnostic($1, Finding(rule: Rule("r", "A rule.", why: "A test."), at: span($0), "m"))
        }
        let page = JudgedPages.Page(name: "a", file: file, judgements: judgements)
        return ScoredPage(page, sentences: accounts, diagnostics: diagnostics, words: 7).lines
    }

    @Test func theWorstSentenceDecides() {
        #expect(lines([("One.", .neutral), ("Two.", .open)]).first?.account == .open)
        #expect(lines([("One.", .contradicted), ("Two.", .open)]).first?.account == .contradicted)
        #expect(lines([("One.", .verified), ("Two.", .neutral)]).first?.account == .verified)
    }

    /// A line in the middle of a sentence is seen with it, and one with a sentence of its own has that one's account.
    @Test func aSentenceOverTwoLines() {
        let over = ("Three\ngoes on.", Account.open)
        #expect(lines([over]).map(\.account) == [nil, .open, .open, nil, nil])
        #expect(lines([over, ("Four.", .verified)]).map(\.account) == [nil, .open, .verified, nil, nil])
    }

    @Test func theWorstFindingDecides() {
        let sentences = [("One.", Account.verified), ("Two.", .neutral), ("Five.", .neutral)]
        let found = lines(sentences, findings: [("Two.", .error), ("One.", .warning), ("Five.", .note)])
        #expect(found.map(\.severity) == [.error, nil, nil, nil, .note])
        #expect(found.map(\.end) == [.contradicted, nil, nil, nil, .neutral])
    }

    @Test func aWarningPutsALineBeforeAPerson() {
        #expect(lines([("Five.", .verified)], findings: [("Five.", .warning)])[4].end == .open)
        #expect(lines([("Five.", .contradicted)], findings: [("Five.", .warning)])[4].end == .contradicted)
        #expect(lines([], findings: [("Five.", .warning)])[4].end == .open)
    }

    @Test(arguments: [
        (Account.contradicted, false), (.open, false), (.verified, true), (.approved, true), (.neutral, true),
    ])
    func whatNobodyReadsPasses(_ account: Account, _ passes: Bool) {
        #expect(lines([("Five.", account)])[4].passes == passes)
    }

    @Test func whatIsNotSeenPasses() {
        #expect(lines([])[4].passes && lines([])[4].end == nil)
    }

    @Test func theLineIsShownAsItIsWritten() {
        #expect(lines([]).map(\.text) == ["One. Two.", "Three", "goes on. Four.", "", "Five."])
    }
}
