import Testing
import TestSupport

/// What a build does to `Public/`, and what it leaves alone.
@Suite struct OutputFolderTests {
    private func build(_ site: TemporaryFolder, _ more: String..., now: String = "2026-11-21") throws -> Sitegen.Outcome {
        let process = try Sitegen.start(["build", "--now", now] + more, in: site)
        process.waitUntilExit()
        return try Sitegen.outcome(of: process, in: site)
    }

    @Test func untouchedOnError() throws {
        let site = try TemporaryFolder.withSite()
        #expect(try build(site).code == 0)
        let (files, stamps) = (try site.tree("Public"), try site.stamps("Public"))
        try site.replace(in: "Content/pages/about.md", "We are made up.", with: "We are [made up](/nowhere/).")
        try site.replace(in: "Content/pages/team.md", "Two people.", with: "Three people.")
        #expect(try build(site).code == 1)
        #expect(try site.tree("Public") == files)
        #expect(try site.stamps("Public") == stamps)
    }

    @Test func unchangedFilesAreNotWritten() throws {
        let site = try TemporaryFolder.withSite()
        #expect(try build(site).code == 0)
        let stamps = try site.stamps("Public").filter { !$0.key.hasPrefix(".sitegen/") }
        let again = try build(site)
        #expect(again.output.contains(" 0 files written, \(stamps.count) unchanged, 0 removed."))
        #expect(try site.stamps("Public").filter { !$0.key.hasPrefix(".sitegen/") } == stamps)
        try site.replace(in: "Content/pages/about.md", "We are made up.", with: "We are still made up.")
        #expect(try build(site).code == 0)
        let changed = try site.stamps("Public").filter { stamps[$0.key] != $0.value && !$0.key.hasPrefix(".sitegen/") }.keys
        #expect(changed.contains("about/index.html"))
        #expect(!changed.contains("team/index.html") && !changed.contains("index.html"))
    }

    @Test func removedPagesArePruned() throws {
        let site = try TemporaryFolder.withSite()
        try site.write("Content/pages/new.md", "---\ntitle: New\ndescription: New.\nlayout: page\naliases: [/old/]\n---\n\nText.\n")
        #expect(try build(site).code == 0)
        #expect(site.exists("Public/new/index.html") && site.exists("Public/old/index.html"))
        try site.remove("Content/pages/new.md")
        #expect(!(try build(site).output.contains(" 0 removed.")))
        #expect(!site.exists("Public/new") && !site.exists("Public/old"))
        #expect(try site.tree("Public").keys.contains("about/index.html"))
    }

    @Test func aFolderOfSomebodyElseIsRefused() throws {
        let site = try TemporaryFolder.withSite()
        try site.write("Elsewhere/thesis.txt", "Years of work.")
        let outcome = try build(site, "--output", "Elsewhere")
        #expect(outcome.code == 2)
        #expect(outcome.complaint.contains("thesis.txt"))
        #expect(try site.tree("Elsewhere") == ["thesis.txt": Array("Years of work.".utf8)])
        for folder in [".", "Content", "Content/pages", "Templates/assets", ".."] {
            #expect(try build(site, "--output", folder).code == 2, "\(folder)")
        }
    }

    @Test func filesPutIntoTheFolderStay() throws {
        let site = try TemporaryFolder.withSite()
        #expect(try build(site).code == 0)
        try site.write("Public/proof.txt", "x")
        try site.remove("Content/faqs/skin-test.md")
        try site.replace(in: "Content/procedures/lumafill-scars.md", "faqs: [skin-test]\n", with: "")
        #expect(try build(site).code == 0)
        #expect(try site.text("Public/proof.txt") == "x")
    }

    @Test func anotherFolder() throws {
        let site = try TemporaryFolder.withSite()
        #expect(try build(site, "--output", "Preview").code == 0)
        #expect(!site.exists("Public"))
        #expect(try build(site).code == 0)
        let pages = { (tree: [String: [UInt8]]) in tree.filter { !$0.key.hasPrefix(".sitegen/") } }
        #expect(try pages(site.tree("Preview")) == pages(site.tree("Public")))
    }
}
