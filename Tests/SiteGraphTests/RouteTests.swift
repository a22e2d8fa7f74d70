import ContentModel
import Diagnostics
import SiteGraph
import Testing

/// Where pages stand, and who else wants to.
@Suite struct RouteTests {
    @Test func everyPage() throws {
        let paths = try graph().graph.pages.map(\.route.path)
        #expect(paths == [
            "/", "/404.html", "/about/", "/articles/", "/articles/kinds-of-scars/", "/conditions/", "/conditions/pitted-scars/", "/faqs/",
            "/locations/", "/press/", "/procedures/", "/procedures/lumafill-scars/", "/team/",
        ])
    }

    @Test(arguments: [
        ("/", "index.html"), ("/about/", "about/index.html"), ("/404.html", "404.html"), ("/a/b/", "a/b/index.html"),
    ])
    func outputPaths(_ path: String, _ output: String) { #expect(Route(path: path).outputPath == output) }

    @Test(arguments: [("/old", "/old/"), ("/old/", "/old/"), ("/old.html", "/old.html"), ("/a.b", "/a.b/")])
    func aliases(_ written: String, _ path: String) throws {
        let (graph, findings) = try graph(with: ["pages/new.md": page(extra: "aliases: [\(written)]\n")])
        #expect(findings == [])
        #expect(Route(alias: written).path == path)
        #expect(graph.page("pages/new")?.publication.aliases.map(\.value) == [written])
    }

    @Test func twoPagesAtOnePlace() throws {
        let (_, findings) = try graph(with: [
            "pages/new.md": page(extra: "aliases: [/about, /one/]\n"), "pages/other.md": page(extra: "aliases: [/one, /other]\n"),
        ])
        #expect(findings.map { "\($0.rule.id) \($0.span.file.path) \($0.span.text) \($0.notes.first?.span?.file.path ?? "")" } == [
            "duplicate-route Content/pages/new.md /about Content/pages/about.md",
            "duplicate-route Content/pages/other.md /one Content/pages/new.md", "duplicate-route Content/pages/other.md /other ",
        ])
    }

    @Test func draftsHaveNoPlaceUnlessAskedFor() throws {
        let files = ["pages/new.md": page(extra: "draft: true\n")]
        #expect(try graph(with: files).graph.page("pages/new") == nil)
        #expect(try graph(with: files, drafts: true).graph.page(at: "/new/")?.key == "new")
    }

    @Test func itemPaths() throws {
        let graph = try graph().graph
        #expect(graph.page("procedures/lumafill-scars")?.route.path == "/procedures/lumafill-scars/")
        #expect(graph.page("pages/index")?.route.path == "/")
        #expect(graph.page("pages/nothing") == nil)
        #expect(graph.page(layout: .team)?.key == "team")
    }
}
