import SiteOutput
import Testing

/// A site on a disk in memory, with an output folder.
struct TestSite {
    let disk = MemoryFileSystem()
    var folder: OutputFolder { OutputFolder(at: "/site/Public", ofSite: "/site", on: disk.files) }

    init() {
        disk.put("/site/Content/index.md", "# Home")
        disk.put("/site/Templates/page.mustache", "{{title}}")
        disk.put("/site/Public/.gitkeep", "")
    }

    @discardableResult
    func commit(_ files: [String: String]) throws(OutputProblem) -> CommitSummary {
        try folder.commit(files.map { OutputFile(path: $0.key, bytes: Array($0.value.utf8)) })
    }

    /// The output folder without what is kept there for the next build.
    var output: [String: String] { disk.tree("/site/Public").filter { !$0.key.hasPrefix(".sitegen/") } }
}

let firstSite = [
    "index.html": "home", "style.css": "a{}", "blog/index.html": "blog", "blog/one/index.html": "one",
    "sitemap.xml": "<x/>",
]
let secondSite = [
    "index.html": "new home", "style.css": "a{}", "blog/index.html": "blog", "team/ann/index.html": "ann",
    "sitemap.xml": "<y/>",
]

@Suite struct CommitTests {
    @Test func writesAFreshSite() throws {
        let site = TestSite()
        let summary = try site.commit(firstSite)
        #expect(summary == CommitSummary(written: firstSite.keys.sorted()))
        #expect(
            site.output == firstSite.merging([".gitkeep": "", "blog/": "", "blog/one/": ""]) { a, _ in a })
    }

    @Test func makesTheOutputFolder() throws {
        let site = TestSite()
        let folder = OutputFolder(at: "/site/build/out", ofSite: "/site", on: site.disk.files)
        _ = try folder.commit([OutputFile(path: "a.html", bytes: [65])])
        #expect(site.disk.tree("/site/build/out")["a.html"] == "A")
    }

    @Test func keepsAListThatPeopleCanRead() throws {
        let site = TestSite()
        try site.commit(["b/index.html": "b", "a.css": "abc"])
        #expect(
            site.disk.tree("/site/Public")[".sitegen/manifest"] == """
                sitegen manifest 1
                folder b
                file 44bc2cf5ad770999 3 a.css
                file 78452aa11af39f9b 1 b/index.html

                """)
        #expect(site.disk.tree("/site/Public/.sitegen").keys.sorted() == ["manifest"])
    }

    @Test func touchesOnlyWhatChanged() throws {
        let site = TestSite()
        try site.commit(firstSite)
        let before = ["style.css", "blog/index.html", "index.html"].map { site.disk.revision("/site/Public/\($0)") }
        let summary = try site.commit(secondSite)
        #expect(summary.written == ["index.html", "sitemap.xml", "team/ann/index.html"])
        #expect(summary.unchanged == ["blog/index.html", "style.css"])
        #expect(summary.removed == ["blog/one/index.html"])
        #expect(
            site.output
                == secondSite.merging([".gitkeep": "", "blog/": "", "team/": "", "team/ann/": ""]) { a, _ in a })
        let after = ["style.css", "blog/index.html", "index.html"].map { site.disk.revision("/site/Public/\($0)") }
        #expect(before[0] == after[0] && before[1] == after[1] && before[2] != after[2])
    }

    @Test func changesNothingWhenNothingChanged() throws {
        let site = TestSite()
        try site.commit(firstSite)
        let (before, revision) = (site.disk.tree("/site"), site.disk.revision("/site/Public/.sitegen/manifest"))
        let changes = site.disk.changes
        let summary = try site.commit(firstSite)
        #expect(summary == CommitSummary(unchanged: firstSite.keys.sorted()))
        #expect(site.disk.tree("/site") == before)
        #expect(site.disk.revision("/site/Public/.sitegen/manifest") == revision)
        #expect(site.disk.changes == changes + 1, "only the lock may be taken")
    }

    @Test func writesAgainWhatSomeoneChangedOrRemoved() throws {
        let site = TestSite()
        try site.commit(firstSite)
        site.disk.put("/site/Public/index.html", "hacked")
        try site.disk.files.removeFile("/site/Public/style.css")
        let summary = try site.commit(firstSite)
        #expect(summary.written == ["index.html", "style.css"])
        #expect(site.output["index.html"] == "home")
    }

    @Test func leavesAloneWhatIsNotOurs() throws {
        let site = TestSite()
        try site.commit(firstSite)
        site.disk.put("/site/Public/CNAME", "example.org")
        site.disk.put("/site/Public/blog/one/notes.txt", "mine")
        try site.commit(["index.html": "home"])
        #expect(
            site.output == [
                ".gitkeep": "", "CNAME": "example.org", "index.html": "home", "blog/": "", "blog/one/": "",
                "blog/one/notes.txt": "mine",
            ])
    }

    @Test func writesAssetsFirstAndListsLast() throws {
        let site = TestSite()
        var order: [String] = []
        for change in 0..<40 {
            let fresh = TestSite()
            fresh.disk.inject(.kill, atChange: change)
            do { try fresh.commit(["a.html": "a", "sitemap.xml": "s", "z.css": "z"]) } catch {}
            for name in ["a.html", "sitemap.xml", "z.css"] where fresh.output[name] != nil && !order.contains(name) {
                order.append(name)
            }
        }
        try site.commit(["a.html": "a"])
        #expect(order == ["z.css", "a.html", "sitemap.xml"])
    }

    @Test func aFileBecomesAFolderAndBack() throws {
        let site = TestSite()
        try site.commit(["team": "plain", "x/y/z.html": "z"])
        let there = try site.commit(["team/index.html": "page", "x/y": "plain"])
        #expect(there.removed == ["team", "x/y/z.html"])
        #expect(site.output == [".gitkeep": "", "team/": "", "team/index.html": "page", "x/": "", "x/y": "plain"])
        try site.commit(["team": "plain", "x/y/z.html": "z"])
        #expect(site.output == [".gitkeep": "", "team": "plain", "x/": "", "x/y/": "", "x/y/z.html": "z"])
    }
}

@Suite struct RefusalTests {
    private func problem(_ body: () throws(OutputProblem) -> Void) -> OutputProblem? {
        do { try body() } catch { return error }
        return nil
    }

    @Test(arguments: [
        "/etc/passwd", "../x", "a/../../x", "a/./b", "a//b", "", "a/", ".sitegen/manifest", ".SiteGen/x", "a\\b",
        "a\nb",
    ])
    func refusesPathsThatLeadOut(path: String) {
        let site = TestSite()
        let before = site.disk.tree("/")
        #expect(problem { () throws(OutputProblem) in try site.commit([path: "x"]) } == .unsafePath(path))
        #expect(site.disk.tree("/") == before)
    }

    @Test func refusesTwoFilesForOnePlace() {
        let a = OutputFile(path: "a.html", bytes: [])
        let folder = TestSite().folder
        #expect(
            problem { () throws(OutputProblem) in _ = try folder.commit([a, a]) } == .samePlace("a.html", "a.html"))
        let cases = [["A.html", "a.html"], ["B/x", "b/y"], ["a", "a/b"]]
        for paths in cases {
            let files = paths.map { OutputFile(path: $0, bytes: []) }
            let found = problem { () throws(OutputProblem) in _ = try folder.commit(files) }
            guard case .samePlace = found else {
                Issue.record("\(paths) gives \(String(describing: found))")
                continue
            }
        }
    }

    @Test func refusesAFolderThatItDidNotMake() {
        let site = TestSite()
        site.disk.put("/site/Public/thesis.doc", "mine")
        let before = site.disk.tree("/")
        let found = problem { () throws(OutputProblem) in try site.commit(firstSite) }
        #expect(found == .notOurs(folder: "/site/Public", example: "thesis.doc"))
        #expect(found?.message == "/site/Public was not made by a build: it holds `thesis.doc`.")
        #expect(site.disk.tree("/") == before)
    }

    @Test func refusesAHiddenFolderButNoHiddenFile() throws {
        let site = TestSite()
        site.disk.put("/site/Public/.nojekyll", "")
        try site.commit(firstSite)
        let other = TestSite()
        other.disk.put("/site/Public/.git/HEAD", "ref")
        #expect(
            problem { () throws(OutputProblem) in try other.commit(firstSite) }
                == .notOurs(folder: "/site/Public", example: ".git"))
    }

    @Test func refusesToOverwriteAForeignFile() throws {
        let site = TestSite()
        try site.commit(["index.html": "home"])
        site.disk.put("/site/Public/blog/index.html", "mine")
        let before = site.output
        #expect(
            problem { () throws(OutputProblem) in try site.commit(firstSite) }
                == .inTheWay("/site/Public/blog/index.html"))
        #expect(site.output == before)
    }

    @Test func refusesAFolderWithForeignFilesInTheWay() throws {
        let site = TestSite()
        try site.commit(["team/index.html": "page"])
        site.disk.put("/site/Public/team/mine.txt", "mine")
        #expect(
            problem { () throws(OutputProblem) in try site.commit(["team": "plain"]) }
                == .inTheWay("/site/Public/team/mine.txt"))
        #expect(site.output["team/index.html"] == "page")
    }

    @Test(arguments: [
        "/site", "/", "/site/Content", "/site/Content/x", "/site/Templates", "/site/link", "/site/Public/../Content",
    ])
    func refusesAPlaceThatTheSiteIsMadeFrom(path: String) {
        let site = TestSite()
        site.disk.putLink("/site/link", to: "/site/Content")
        let folder = OutputFolder(at: path, ofSite: "/site", on: site.disk.files)
        let found = problem { () throws(OutputProblem) in _ = try folder.commit([]) }
        guard case .overlap(path, _) = found else {
            Issue.record("\(path) gives \(String(describing: found))")
            return
        }
    }

    @Test func doesNotFollowLinksOutOfTheFolder() throws {
        let site = TestSite()
        try site.commit(["blog/index.html": "blog", "a.html": "a"])
        try site.disk.files.removeFile("/site/Public/blog/index.html")
        try site.disk.files.removeFolder("/site/Public/blog")
        site.disk.put("/elsewhere/index.html", "precious")
        site.disk.putLink("/site/Public/blog", to: "/elsewhere")
        #expect(
            problem { () throws(OutputProblem) in try site.commit(["blog/index.html": "blog"]) }
                == .inTheWay("/site/Public/blog"))
        // When the page is no longer made, what is behind the link is not ours to remove.
        try site.commit(["a.html": "a"])
        #expect(site.disk.tree("/elsewhere") == ["index.html": "precious"])
        #expect(site.output["blog@"] == "/elsewhere")
    }

    @Test func refusesALinkInAFilesPlace() throws {
        let site = TestSite()
        try site.commit(["a.html": "a"])
        try site.disk.files.removeFile("/site/Public/a.html")
        site.disk.putLink("/site/Public/a.html", to: "/site/Content/index.md")
        #expect(
            problem { () throws(OutputProblem) in try site.commit(["a.html": "b"]) } == .inTheWay("/site/Public/a.html")
        )
    }

    @Test(arguments: [
        "", "sitegen manifest 2\n", "sitegen manifest 1\nfile x", "sitegen manifest 1\nfile 0000000000000000 1 ../x\n",
    ])
    func refusesAListThatItCannotRead(text: String) {
        let site = TestSite()
        site.disk.put("/site/Public/.sitegen/manifest", text)
        #expect(
            problem { () throws(OutputProblem) in try site.commit(firstSite) }
                == .manifestUnreadable("/site/Public/.sitegen/manifest"))
    }

    @Test func refusesWhileAnotherBuildWrites() throws {
        let site = TestSite()
        try site.commit(firstSite)
        site.disk.holdLock("/site/Public/.sitegen/lock")
        let found = problem { () throws(OutputProblem) in try site.commit(secondSite) }
        #expect(found == .busy(folder: "/site/Public"))
        #expect(found?.message == "Another build is writing to /site/Public.")
        #expect(site.output["index.html"] == "home")
        site.disk.restart()
        try site.commit(secondSite)
        #expect(site.output["index.html"] == "new home")
    }

    @Test func refusesAFileInTheFoldersPlace() {
        let site = TestSite()
        let folder = OutputFolder(at: "/site/Public/.gitkeep", ofSite: "/site", on: site.disk.files)
        #expect(
            problem { () throws(OutputProblem) in _ = try folder.commit([]) } == .notAFolder("/site/Public/.gitkeep"))
    }
}
