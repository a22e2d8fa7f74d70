import Testing
import TestSupport

/// What the options change.
@Suite struct OptionTests {
    @Test func theDay() throws {
        let site = try TemporaryFolder.withSite()
        #expect(try Sitegen.run("check", "--now", "2026-11-21", in: site).output.contains("No problems."))
        #expect(try Sitegen.run("check", "--now", "2026-11-19", in: site).output.contains("[date-in-future]"))
        #expect(try Sitegen.run("check", "--now", "2027-11-21", in: site).output.contains("[page-review-overdue]"))
    }

    @Test func drafts() throws {
        let site = try TemporaryFolder.withSite()
        try site.write("Content/pages/new.md", "---\ntitle: New\ndescription: New.\nlayout: page\ndraft: true\n---\n\nText.\n")
        #expect(try Sitegen.run("build", "--now", "2026-11-21", in: site).code == 0)
        #expect(!site.exists("Public/new/index.html"))
        #expect(try Sitegen.run("build", "--now", "2026-11-21", "--drafts", in: site).code == 0)
        #expect(site.exists("Public/new/index.html"))
        #expect(try Sitegen.run("build", "--now", "2026-11-21", in: site).code == 0)
        #expect(!site.exists("Public/new/index.html"))
    }

    @Test func anotherAddress() throws {
        let site = try TemporaryFolder.withSite()
        #expect(try Sitegen.run("build", "--now", "2026-11-21", "--base-url", "https://preview.example", in: site).code == 0)
        for (path, bytes) in try site.tree("Public") where path.hasSuffix(".html") || path.hasSuffix(".xml") || path.hasSuffix(".txt") {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("www.birch.example"), "\(path)")
        }
        #expect(try site.text("Public/about/index.html").contains("<link rel=\"canonical\" href=\"https://preview.example/about/\">"))
    }

    @Test func theSitesFolder() throws {
        let site = try TemporaryFolder.withSite()
        let elsewhere = try TemporaryFolder()
        let outcome = try Sitegen.run("build", "--site", site.url.path, "--now", "2026-11-21", in: elsewhere)
        #expect(outcome.code == 0)
        #expect(site.exists("Public/index.html") && !elsewhere.exists("Public"))
        #expect(try Sitegen.run("check", "--site", site.url.path + "/", "--now", "2026-11-21", in: elsewhere).code == 0)
    }

    @Test func newSiteBuilds() throws {
        let folder = try TemporaryFolder()
        let new = try Sitegen.run("new", "site", "clinic", in: folder)
        #expect(new.code == 0, "\(new.complaint)")
        let build = try Sitegen.run("build", "--site", "clinic", in: folder)
        #expect(build.code == 0, "\(build.output)")
        #expect(folder.exists("clinic/Public/index.html"))
        let again = try Sitegen.run("new", "site", "clinic", in: folder)
        #expect(again.code == 2 && !again.complaint.isEmpty)
    }

    @Test func everyRuleIsExplained() throws {
        let folder = try TemporaryFolder()
        let list = try Sitegen.run("explain", in: folder)
        #expect(list.code == 0 && list.output.contains("image-consent") && list.output.contains("age-boundary"))
        #expect(try Sitegen.run("explain", "image-consent", in: folder).output.contains("45 CFR 164.508"))
        let link = try Sitegen.run("explain", "broken-link", in: folder)
        #expect(link.code == 0 && link.output.contains("Severity: error (fixed)."))
    }
}
