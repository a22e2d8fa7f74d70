import TestSupport
import Testing

/// The files beside the pages; their whole text is among the goldens.
@Suite struct SiteFilesTests {
    @available(macOS 15, *)
    private func output(_ changes: [(file: String, old: String, new: String)] = [], drafts: Bool = false) async throws -> [String: String] {
        let site = try MemorySite.golden()
        for (file, old, new) in changes { try site.replace(in: "Content/" + file, old, with: new) }
        let report = try await site.build(drafts: drafts).report
        #expect(!report.hasErrors)
        return site.output
    }

    @available(macOS 15, *)
    @Test func sitemapListsPagesOnly() async throws {
        let sitemap = try #require(try await output()["sitemap.xml"])
        #expect(sitemap.contains("<url><loc>https://www.birch.example/procedures/lumafill-scars/</loc><lastmod>2026-11-20</lastmod></url>"))
        #expect(!sitemap.contains("404"))
        #expect(!sitemap.contains("<loc>https://www.birch.example/lumafill/</loc>"))
    }

    /// Titles are text; in a feed they are XML.
    @available(macOS 15, *)
    @Test func namesAreEscaped() async throws {
        let output = try await output([
            ("site.yml", "name: Birch Street Skin", "name: \"Birch & <Street>\""),
            ("articles/kinds-of-scars.md", "title: Kinds of scars", "title: \"Pits & <bumps> \\\"here\\\"\""),
        ])
        let feed = try #require(output["feed.xml"])
        #expect(feed.contains("<title>Birch &amp; &lt;Street&gt;</title>"))
        #expect(feed.contains("<title>Pits &amp; &lt;bumps&gt;"))
        let page = try #require(output["articles/kinds-of-scars/index.html"])
        #expect(!page.contains("<bumps>") && page.contains("Pits &amp; &lt;bumps&gt;"))
    }

    @available(macOS 15, *)
    @Test func newestFirst() async throws {
        let feed = try #require(try await output()["feed.xml"])
        let procedure = try #require(feed.firstRange(of: "/procedures/lumafill-scars/"))
        let article = try #require(feed.firstRange(of: "/articles/kinds-of-scars/"))
        #expect(procedure.lowerBound < article.lowerBound)
        #expect(feed.contains("<updated>2026-11-20T00:00:00Z</updated>"))
    }

    @available(macOS 15, *)
    @Test func redirects() async throws {
        let output = try await output([("pages/about.md", "layout: page", "layout: page\naliases: [/who, /a/b/c/, /old.html]")])
        for path in ["who/index.html", "a/b/c/index.html", "old.html"] {
            let page = try #require(output[path])
            #expect(page.contains("<meta http-equiv=\"refresh\" content=\"0; url=https://www.birch.example/about/\">"))
            #expect(page.contains("<link rel=\"canonical\" href=\"https://www.birch.example/about/\">"))
            #expect(page.contains("noindex"))
        }
    }

    @available(macOS 15, *)
    @Test func draftsOnlyWhenAskedFor() async throws {
        let change = [(file: "pages/about.md", old: "layout: page", new: "layout: page\ndraft: true"),
            (file: "site.yml", old: "  - {title: About us, page: /about/}", new: "  - {title: Where, page: /locations/}")]
        #expect(try await output(change)["about/index.html"] == nil)
        #expect(try await output(change, drafts: true)["about/index.html"] != nil)
    }

    @available(macOS 15, *)
    @Test func robots() async throws {
        #expect(try await output()["robots.txt"]?.contains("Sitemap: https://www.birch.example/sitemap.xml\n") == true)
    }
}
