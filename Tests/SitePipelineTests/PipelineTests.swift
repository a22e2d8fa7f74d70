import ContentSyntax
import Diagnostics
import SiteOutput
import SitePipeline
import TestSupport
import Testing

/// The run as a whole.
@Suite struct PipelineTests {
    @available(macOS 15, *)
    private func run(_ site: MemorySite, workers: Int) async throws -> Pipeline.Outcome {
        try await Pipeline(BuildOptions(site: "/site", today: MemorySite.today, disk: site.disk.files, workers: workers)).build()
    }

    @available(macOS 15, *)
    @Test func checkWritesNothing() async throws {
        let site = try MemorySite.golden()
        let changes = site.disk.changes
        let outcome = try await site.check()
        #expect(site.disk.changes == changes)
        #expect(outcome.commit == nil && outcome.pageCount == 13)
    }

    @available(macOS 15, *)
    @Test func anErrorWritesNothing() async throws {
        let site = try MemorySite.golden()
        try site.replace(in: "Content/pages/about.md", "We are made up.", with: "See [this](/nowhere/).")
        let changes = site.disk.changes
        let outcome = try await site.build()
        #expect(outcome.report.hasErrors && outcome.commit == nil)
        #expect(site.disk.changes == changes)
    }

    /// However many workers there are, the site and the report are the same.
    @available(macOS 15, *)
    @Test func workersChangeNothing() async throws {
        var outputs: [[String: String]] = []
        for workers in [1, 2, 7, 64] {
            let site = try MemorySite.golden()
            _ = try await run(site, workers: workers)
            outputs.append(site.output)
        }
        #expect(outputs.allSatisfy { $0 == outputs[0] })
        var reports: Set<String> = []
        for workers in [1, 2, 7, 64] {
            let site = try MemorySite.golden()
            for number in 0..<20 { try site.write("Content/pages/p\(number).md", "---\ntitel: x\n---\n\n[x](/nowhere/)\n") }
            reports.insert(ReportFormat.json.write(try await run(site, workers: workers).report))
        }
        #expect(reports.count == 1)
    }

    @available(macOS 15, *)
    @Test func settingsErrorsAreToldApart() async throws {
        let site = try MemorySite.golden()
        try site.replace(in: "Content/pages/about.md", "layout: page", with: "layout: pge")
        #expect(try await site.check().hasSettingsErrors == false)
        try site.replace(in: "Content/site.yml", "speaker: clinic", with: "speaker: clinik")
        #expect(try await site.check().hasSettingsErrors)
    }

    /// A disk that refuses in the middle: the site that was there stays, and the reason is told.
    @available(macOS 15, *)
    @Test func aFullDisk() async throws {
        let site = try MemorySite.golden()
        _ = try await site.build()
        let before = site.output
        try site.replace(in: "Content/pages/about.md", "We are made up.", with: "We are still made up.")
        site.disk.inject(.refusal(.full), atChange: 2)
        do {
            _ = try await site.build()
            Issue.record("a full disk went unnoticed")
        } catch {
            #expect("\(error)".contains("the disk is full"))
        }
        #expect(site.output == before)
        site.disk.restart()
        _ = try await site.build()
        #expect(site.output["about/index.html"]?.contains("We are still made up.") == true)
    }

    @available(macOS 15, *)
    @Test func aRuleThatIsOffSaysNothing() async throws {
        let site = try MemorySite.golden()
        try site.replace(in: "Content/site.yml", "speaker: clinic", with: "speaker: clinic\nseverity: {page-review-overdue: off, fact-review-overdue: note}")
        let outcome = try await site.build(today: CalendarDate("2027-11-30")!)
        #expect(outcome.report.diagnostics.map(\.severity) == [.note, .note])
        #expect(outcome.commit != nil)
    }
}
