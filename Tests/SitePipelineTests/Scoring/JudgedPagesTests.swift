import ContentSyntax
import SiteOutput
import TestSupport
import Testing

@testable import SitePipeline

/// Folders of judged pages, and what can be wrong with them.
@Suite struct JudgedPagesTests {
    private static let page = """
        ---
        title: A filler
        description: One page about one filler.
        summary: What it is.
        author: nobody
        reviewer: nobody-else
        reviewed: 2026-11-20
        published: 2026-11-20
        treatments: [lumafill]
        ---

        Lumafill is approved for pitted scars in people 21 and older.
        Ring us before noon.

        """
    private static let judged = """
        - {page: a, line: 13, text: "Ring us", verdict: neutral, kind: booking, why: it speaks of no treatment}
        - page: a
          line: 12
          text: "Lumafill is approved for pitted scars"
          verdict: contradicted
          kind: age-boundary
          why: over 21

        """

    @available(macOS 15, *)
    private func disk(page: String = page, judged: String = judged) throws -> FileSystem {
        let disk = MemoryFileSystem()
        disk.put("/pages/a.md", page)
        disk.put("/pages/judged.yaml", judged)
        disk.put(
            "/treatments/lumafill.yml", try Repository.text("\(Repository.goldenSite)/Content/treatments/lumafill.yml"))
        disk.put("/sentences.yaml", "- {id: s1, text: Ring us., treatment: general, error_kind: ok}\n")
        return disk.files
    }

    @available(macOS 15, *)
    private func report(_ path: String = "/pages", on disk: FileSystem, _ details: Score.Details = [])
        throws(ScoreFailure) -> String
    {
        try Score.report(of: path, treatments: ["/treatments"], today: MemorySite.today, disk: disk, details: details)
    }

    @available(macOS 15, *)
    private func failure(page: String = page, judged: String = judged) throws -> String {
        let disk = try disk(page: page, judged: judged)
        return try #require(throws: ScoreFailure.self) { try report(on: disk) }.message
    }

    @available(macOS 15, *)
    @Test func judgementsAreInTheOrderOfLines() throws {
        let pages = try JudgedPages.read("/pages", disk: disk()).pages
        #expect(pages.map(\.name) == ["a"])
        #expect(pages.first?.judgements.map(\.line) == [12, 13])
        #expect(pages.first?.judgements.map(\.isWrong) == [true, false])
    }

    @available(macOS 15, *)
    @Test func theAnalysisIsHeldAgainstThem() throws {
        let disk = try disk()
        let report = try report(on: disk, [.kinds, .lines])
        #expect(report.hasPrefix("1 page, 25 words, 2 judged lines\n"))
        #expect(report.contains("1 of 1 contradicted lines have an error"))
        #expect(report.contains("age-boundary  100.0 %  1 of 1"))
        #expect(!report.contains("unseen  Ring us") && !report.contains("Contradicted, and no error"))
    }

    @available(macOS 15, *)
    @Test func aFileIsAListOfSentences() throws {
        let disk = try disk()
        #expect(try report("/sentences.yaml", on: disk).hasPrefix("1 sentences: "))
        let failure = try #require(throws: ScoreFailure.self) { try report("/sentences.yaml", on: disk, .lines) }
        #expect(failure.message.contains("`--list`"))
        #expect(
            try #require(throws: ScoreFailure.self) { try report("/nothing", on: disk) }.message.contains("/nothing"))
    }

    @available(macOS 15, *)
    @Test func aJudgementThatHasSlippedIsTold() throws {
        let message = try failure(judged: Self.judged.replacing("line: 13", with: "line: 10"))
        #expect(
            message.contains("Line 10 of /pages/a.md does not begin like this.") && message.contains("judged.yaml:1"))
    }

    @available(macOS 15, *)
    @Test func aPageThatIsNotThereIsTold() throws {
        #expect(try failure(judged: Self.judged.replacing("page: a,", with: "page: b,")).contains("/pages/b.md"))
    }

    @available(macOS 15, *)
    @Test(arguments: [
        ("verdict: neutral", "verdict: neutrl", "neutral"), ("line: 13", "line: 0", "whole number"),
        (", kind: booking", "", "`kind`"),
        ("why:", "wyh:", "`why`"),
    ])
    func aJudgementThatCannotBeReadIsTold(_ old: String, _ new: String, _ told: String) throws {
        #expect(try failure(judged: Self.judged.replacing(old, with: new)).contains(told))
    }

    @available(macOS 15, *)
    @Test func aPageThatCannotBeReadIsTold() throws {
        let message = try failure(page: Self.page.replacing("description:", with: "descripton:"))
        #expect(message.contains("/pages/a.md") && message.contains("`description`"))
    }

    @available(macOS 15, *)
    @Test func noListAtAll() throws {
        #expect(try failure(judged: "a: b\n").contains("This is no list of judgements."))
    }
}

extension String {
    /// The text with the first place that holds `old` replaced.
    fileprivate func replacing(_ old: String, with new: String) -> String {
        guard let start = indices.first(where: { self[$0...].hasPrefix(old) }) else { return self }
        return self[..<start] + new + self[index(start, offsetBy: old.count)...]
    }
}
