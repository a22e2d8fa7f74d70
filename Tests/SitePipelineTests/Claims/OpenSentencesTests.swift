import Accounts
import Diagnostics
import TestSupport
import Testing

@testable import SitePipeline

/// Sentences that nobody has settled: a line a file, or an error where the site wants it so.
@Suite struct OpenSentencesTests {
    private func page(_ accounts: [Account]) -> PageAccounts {
        let file = SourceFile(path: "Content/pages/a.md", text: accounts.map { "\($0).\n" }.joined())
        var start = 0
        let sentences = accounts.map { account in
            let text = "\(account)."
            defer { start += text.utf8.count + 1 }
            return SentenceAccount(span: file.span(start..<start + text.utf8.count), text: text, account: account)
        }
        return PageAccounts(page: "pages/a", sentences: sentences, findings: [])
    }

    @Test func aSettledPageIsNoFinding() {
        #expect(OpenSentences.finding(in: page([])) == nil)
        #expect(OpenSentences.finding(in: page([.verified, .neutral, .approved, .contradicted])) == nil)
    }

    @Test func theFirstOpenSentenceIsItsPlace() throws {
        let finding = try #require(OpenSentences.finding(in: page([.verified, .open])))
        #expect(finding.rule == OpenSentences.rule && finding.span.range == 10..<15)
        #expect(finding.message == "1 sentence of this file waits for a reviewer." && finding.notes.isEmpty)
    }

    @Test(
        arguments: [(2, 1, nil), (6, 5, nil), (7, 6, "1 more waits."), (20, 6, "14 more wait.")]
            as [(Int, Int, String?)])
    func theNextFiveAreShown(_ count: Int, _ notes: Int, _ last: String?) throws {
        let finding = try #require(OpenSentences.finding(in: page(Array(repeating: .open, count: count))))
        #expect(finding.message == "\(count) sentences of this file wait for a reviewer.")
        #expect(finding.notes.count == notes)
        #expect(finding.notes.prefix(5).allSatisfy { $0.span?.text == "open." })
        if let last { #expect(finding.notes.last == Note(last)) }
    }

    /// The golden site with a sentence that no analysis can read.
    @available(macOS 15, *)
    private func site(_ policy: String) throws -> MemorySite {
        let site = try MemorySite.golden()
        try site.replace(
            in: "Content/pages/about.md", "We are made up.", with: "Lumafill grombles the frindle of every patient.")
        try site.replace(in: "Content/site.yml", "speaker: clinic", with: "speaker: clinic\nclaims: \(policy)")
        return site
    }

    @available(macOS 15, *)
    @Test func normallyTheyAreCounted() async throws {
        let outcome = try await site("normal").check()
        #expect(!outcome.report.hasErrors)
        #expect(outcome.report.waiting.contains { $0.path == "Content/pages/about.md" && $0.sentences >= 1 })
        #expect(outcome.text(as: .human).contains("Content/pages/about.md: "))
    }

    @available(macOS 15, *)
    @Test func underStrictTheyAreErrorsInEveryForm() async throws {
        let outcome = try await site("strict").build()
        let found = outcome.report.diagnostics.filter {
            $0.rule == OpenSentences.rule && $0.span.file.path == "Content/pages/about.md"
        }
        #expect(found.map(\.severity) == [.error])
        #expect(outcome.commit == nil && outcome.report.waiting.isEmpty)
        for format in ReportFormat.allCases {
            #expect(outcome.text(as: format).contains("sentences-open"), "\(format)")
        }
    }

    /// A tagline is content, though it stands among the settings.
    @available(macOS 15, *)
    @Test func anOpenTaglineIsNoSettingsError() async throws {
        let site = try site("strict")
        try site.replace(in: "Content/site.yml", "A clinic made up for tests", with: "Lumafill grombles the frindle")
        let outcome = try await site.check()
        #expect(
            outcome.report.diagnostics.contains {
                $0.rule == OpenSentences.rule && $0.span.file.path == "Content/site.yml"
            })
        #expect(!outcome.hasSettingsErrors)
    }

    /// Nobody can wave the error through, rule by rule or file by file.
    @available(macOS 15, *)
    @Test func theErrorCannotBeSwitchedOff() async throws {
        let site = try site("strict\nseverity: {sentences-open: off}")
        let rules = try await site.check().report.diagnostics.map(\.rule.id)
        #expect(rules.contains("sentences-open") && rules.contains("unknown-rule"))
    }

    /// What is not read has no account: its note says so.
    @available(macOS 15, *)
    @Test func aLanguageThatIsNotReadHasNoAccounts() async throws {
        let site = try site("strict")
        try site.replace(in: "Content/pages/about.md", "layout: page", with: "layout: page\nlanguage: es-US")
        let outcome = try await site.check()
        let about = outcome.report.diagnostics.filter { $0.span.file.path == "Content/pages/about.md" }
        #expect(about.map(\.rule.id) == ["language-not-read"] && about.map(\.severity) == [.note])
        #expect(!outcome.accounts.entries.contains { $0.file == "Content/pages/about.md" })
    }
}
