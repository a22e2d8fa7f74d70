import Diagnostics
import SiteInspection
import Testing

/// A small site whose pages are given by their bodies, or whole.
private struct TestSite {
    private(set) var pages: [FinishedPage] = []
    let source: [String: SourceFile]

    /// - Parameter pages: Paths in the output folder and bodies; a body that begins with `<!doctype` is a whole page.
    init(_ pages: KeyValuePairs<String, String>, markdown: [String: String] = [:]) {
        var sources: [String: SourceFile] = [:]
        for (path, body) in pages {
            let source = SourceFile(path: "Content/\(path).md", text: markdown[path] ?? "source")
            sources[path] = source
            let html = body.hasPrefix("<!doctype") ? body : Self.page(path, body)
            self.pages.append(FinishedPage(path: path, bytes: Array(html.utf8), source: source.startSpan))
        }
        source = sources
    }

    static func page(_ name: String, _ body: String) -> String {
        """
        <!doctype html><html lang="en"><head><title>\(name)</title><meta name="description" content="About \(name)">
        <link rel="canonical" href="https://other.org/"></head><body><h1>H</h1>\(body)</body></html>
        """
    }

    /// Marks a part of a page's Markdown. The part has to be there; a later number takes a later place.
    mutating func mark(_ page: String, _ kind: SourceMark.Kind, _ text: String, as part: String, number: Int = 0) throws
    {
        let file = try #require(source[page])
        let places = file.bytes.indices.filter { file.bytes[$0...].starts(with: part.utf8) }
        let index = try #require(pages.firstIndex { $0.path == page })
        let span = file.span(places[number]..<places[number] + part.utf8.count)
        pages[index].marks.append(SourceMark(kind, text, at: span))
    }

    func findings(assets: [String] = []) -> [Finding] {
        SiteInspector(baseURL: "https://example.org").inspect(pages, assets: assets)
    }

    /// Rule, place in the source and words of every finding.
    func said(assets: [String] = []) -> [String] {
        findings(assets: assets).map { finding in
            let place = finding.span.text.isEmpty ? "" : " «\(finding.span.text)»"
            return "\(finding.rule.id)\(place): \(finding.message)" + (finding.help.map { " \($0)" } ?? "")
        }
    }
}

@Suite struct InspectionFindingTests {
    @Test func aGoodSiteHasNone() {
        let site = TestSite([
            "index.html": """
            <a href="/a/">A</a> <a href="a/#x">X</a> <a href="#top">up</a> <a href="https://other.org">o</a>
            <a href="mailto:x@y.z">m</a> <img src="/i.png" alt=""> <img srcset="/i.png 1x, i.png 2x" src="i.png" alt="i">
            <a href="/a/"><img src="/i.png" alt="A"></a><a href="/a/" aria-label="A"></a><svg><title>t</title></svg>
            <script>if (a) {{ b }}</script><style>@media{a{b}}</style><!-- {{x}} -->
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"Thing"}</script>
            """,
            "a/index.html":
                "<h2 id=x>X</h2><h3>Y</h3><h2>Z</h2><a href='/feed.xml'>f</a> <a href='..'>up</a> <a href='./'>a</a>",
        ])
        #expect(site.said(assets: ["i.png", "feed.xml"]) == [])
    }

    @Test func brokenLinks() throws {
        let body =
            "<a href='/procedure/'>x</a><a href='/procedures/'>x</a> <a href=''>y</a><img src='/media/i.jpg' alt=''>"
        var site = TestSite(
            ["index.html": body, "procedures/index.html": ""],
            markdown: ["index.html": "[x](/procedure/) [y]() ![](/media/i.jpg)"])
        try site.mark("index.html", .link, "/procedure/", as: "/procedure/")
        try site.mark("index.html", .link, "", as: "[y]()")
        try site.mark("index.html", .image, "/media/i.jpg", as: "![](/media/i.jpg)")
        #expect(
            site.said(assets: ["media/i.png"]) == [
                "broken-link «/procedure/»: The link `/procedure/` leads to nothing on this site. Did you mean `/procedures/`?",
                "broken-link «[y]()»: This link leads nowhere. Write where it leads, or remove the link.",
                "broken-link «![](/media/i.jpg)»: The image `/media/i.jpg` is not part of this site. Did you mean `/media/i.png`?",
            ])
    }

    @Test func theSecondOfTwoLinksIsTheSecondOneWritten() throws {
        var site = TestSite(
            ["index.html": "<a href='/x/'></a> <a href='/x/'>x</a>"], markdown: ["index.html": "[](/x/) and [x](/x/)"])
        try site.mark("index.html", .link, "/x/", as: "[](/x/)")
        try site.mark("index.html", .link, "/x/", as: "[x](/x/)")
        #expect(
            site.said() == [
                "broken-link «[](/x/)»: The link `/x/` leads to nothing on this site.",
                "broken-link «[x](/x/)»: The link `/x/` leads to nothing on this site.",
                "link-text «[](/x/)»: The link to `/x/` has no text. "
                    + "Write some text between the brackets, or describe the image that is the link.",
            ])
    }

    @Test func whereTheTemplateHasTheLinkTooEachPlaceIsUsedOnce() throws {
        var site = TestSite(
            ["index.html": "<nav><a href='/x/'>x</a></nav><a href='/x/'>x</a>"], markdown: ["index.html": "[x](/x/)"])
        try site.mark("index.html", .link, "/x/", as: "[x](/x/)")
        let findings = site.findings()
        #expect(findings.map(\.span.text) == ["[x](/x/)", ""])
        #expect(findings[1].notes.map(\.message) == ["It is in the finished page."])
        #expect(findings[1].notes.first?.span?.text == "<a href='/x/'>")
    }

    @Test func aTargetThatIsEscapedInTheMark() throws {
        var site = TestSite(
            ["index.html": "<a href='/x/?a=1&amp;b=2'>x</a>"], markdown: ["index.html": "[x](/x/?a=1&b=2)"])
        try site.mark("index.html", .link, "/x/?a=1&amp;b=2", as: "[x](/x/?a=1&b=2)")
        #expect(site.findings().map(\.span.text) == ["[x](/x/?a=1&b=2)"])
    }

    @Test func fragmentsAndSlashes() {
        let site = TestSite([
            "index.html": "<a href='/a/#saftey'>x</a><a href='/a'>x</a><a href='/a#safety'>x</a><a href='#no'>x</a>",
            "a/index.html": "<h2 id='safety'>S</h2>",
        ])
        #expect(
            site.said() == [
                "link-fragment: The link `/a/#saftey` leads to a page that has no place named `saftey`. "
                    + "Did you mean `#safety`?",
                "link-trailing-slash: The link `/a` lacks the slash at its end, so readers are sent around a corner. "
                    + "Write `/a/`.",
                "broken-link: The link `/a#safety` leads to nothing on this site. Did you mean `/a/`?",
                "link-fragment: The link `#no` leads to nothing on this page.",
            ])
    }

    @Test func assetsOfTemplatesAreLinksToo() {
        let site = TestSite([
            "index.html": """
            <!doctype html><html lang="en"><head><title>T</title><meta name="description" content="D">
            <link rel="canonical" href="https://example.org/"><link rel="stylesheet" href="/styl.css">
            <script src="/app.js"></script></head><body><h1>H</h1><video poster="/p.png"><source src="/v.mp4"></video>
            <form action="/send"></form><picture><source srcset="/s.webp 1x, /t.webp 2x"></picture></body></html>
            """
        ])
        #expect(
            site.said(assets: ["style.css"]).map { $0.prefix { $0 != "." } } == [
                "broken-link: The link `/styl", "broken-link: The link `/app", "broken-link: The image `/p",
                "broken-link: The link `/v", "broken-link: The link `/send` leads to nothing on this site",
                "broken-link: The image `/s", "broken-link: The image `/t",
            ])
    }

    @Test func whatOtherSitesShowIsPartOfThisOne() {
        let site = TestSite([
            "index.html": """
            <!doctype html><html lang="en"><head><title>T</title><meta name="description" content="D">
            <link rel="canonical" href="https://example.org/hom/"><meta property="og:image" content="https://example.org/o.png">
            <meta property="og:image" content="https://example.org/gone.png"><meta property="og:title" content="T">
            </head><body><h1>H</h1></body></html>
            """,
            "home/index.html": "",
        ])
        #expect(
            site.said(assets: ["o.png"]) == [
                "broken-link: The link `https://example.org/hom/` leads to nothing on this site. Did you mean `/home/`?",
                "broken-link: The image `https://example.org/gone.png` is not part of this site.",
            ])
    }

    /// Near names are looked for only so often: comparing every address with every other would take minutes.
    @Test func manyBrokenLinksAreNotAllCompared() {
        let pages =
            (0..<150).map { number in
                let html = TestSite.page("\(number)", "<a href='/gone-\(number)/'>x</a>")
                let source = SourceFile(path: "\(number)", text: "")
                return FinishedPage(
                    path: "page-\(number)/index.html", bytes: Array(html.utf8), source: source.startSpan)
            } + [
                FinishedPage(
                    path: "index.html", bytes: Array(TestSite.page("home", "").utf8),
                    source: SourceFile(path: "h", text: "").startSpan)
            ]
        let findings = SiteInspector(baseURL: "https://example.org").inspect(pages, assets: [])
        #expect(findings.count == 150)
        #expect(findings.count { $0.help != nil } <= 50)
    }

    @Test func idsAltsAndHeadings() throws {
        let body = "<h2 id=a>A</h2><h4 id=b>B</h4><h2 id=a>C</h2><h1 id=c>D</h1><img src=i.png>"
        var site = TestSite(["index.html": body], markdown: ["index.html": "## A\n#### B\n## C\n# D\n![](i.png)"])
        try site.mark("index.html", .heading, "a", as: "## A")
        try site.mark("index.html", .heading, "b", as: "#### B")
        try site.mark("index.html", .heading, "a", as: "## C")
        try site.mark("index.html", .heading, "c", as: "# D")
        try site.mark("index.html", .image, "i.png", as: "![](i.png)")
        #expect(
            site.said(assets: ["i.png"]) == [
                "page-missing-alt «![](i.png)»: The image `i.png` has no alternative text. "
                    + "Say what is to be seen, or leave it empty on purpose for a mere ornament.",
                "page-duplicate-id «## C»: Two things on this page are named `a`. "
                    + "Change one of the headings, or give it another id.",
                "page-main-heading «# D»: This page has more than one main heading. Make it a heading of level 2 (`##`).",
                "page-heading-order «#### B»: A heading of level 4 follows one of level 2. Make it a heading of level 3.",
            ])
    }

    @Test func leftovers() {
        let site = TestSite(
            ["index.html": "<p>{{bellafill.age}} and }} and <a title='{{x' href='/'>x</a></p>"],
            markdown: ["index.html": "It is {{bellafill.age}}."])
        #expect(
            site.said() == [
                "page-leftover-tag «{{bellafill.age}}»: `{{bellafill.age}}` is left over in the finished page. "
                    + "A `{{…}}` in Markdown has to name a fact; in a template, a field.",
                "page-leftover-tag: `}}` is left over in the finished page. "
                    + "A `{{…}}` in Markdown has to name a fact; in a template, a field.",
                "page-leftover-tag: `{{` is left over in the finished page. "
                    + "A `{{…}}` in Markdown has to name a fact; in a template, a field.",
            ])
    }

    @Test func structuredData() {
        let site = TestSite([
            "index.html": """
            <script type="application/ld+json">{"@context":"https://schema.org",}</script>
            <script type="application/ld+json">{"@type":"Thing"}</script>
            <script type="application/ld+json">[{"@context":"x"}]</script>
            """
        ])
        #expect(
            site.said() == [
                "page-json-ld: The structured data of this page cannot be read: a name in quotes is expected here.",
                "page-json-ld: The structured data of this page has no `@context`.",
                "page-json-ld: The structured data of this page has no `@type`.",
            ])
    }

    @Test func thePageAsAWhole() {
        let site = TestSite([
            "a.html": "<!doctype html><html><head></head><body></body></html>",
            "b.html": """
            <!doctype html><html lang="en"><head><title> </title><meta name="description" content="">
            <link rel="canonical" href="/b.html"></head><body><h1>B</h1></body></html>
            """,
        ])
        #expect(
            site.said().map { $0.split(separator: ".")[0] } == [
                "page-main-heading: This page has no main heading", "page-title: This page has no title",
                "page-language: This page does not say its language", "page-description: This page has no description",
                "page-canonical: This page does not say its own address", "page-title: This page has no title",
                "page-description: This page has no description",
                "page-canonical: The page's own address `/b",
            ])
    }

    @Test func titlesAndDescriptionsOfTwoPages() {
        let page = TestSite.page("same", "")
        let site = TestSite(["b/index.html": "<!doctype html>" + page, "a/index.html": page])
        #expect(
            site.said() == [
                "page-title: The title “same” is also that of /a/. Say what sets the pages apart.",
                "page-description: The description of this page is also that of /a/. Say what sets the pages apart.",
            ])
    }

    @Test func pagesThatNobodySearchesForNeedLess() {
        let site = TestSite([
            "404.html": """
            <!doctype html><html lang="en"><head><title>T</title><meta name="robots" content="noindex"></head>
            <body><h1>Not found</h1></body></html>
            """,
            "old/index.html": """
            <!doctype html><html lang="en"><head><title>T</title><meta http-equiv="refresh" content="0; url=/nw/">
            </head><body></body></html>
            """,
            "new/index.html": "",
        ])
        #expect(site.said() == ["broken-link: The link `/nw/` leads to nothing on this site. Did you mean `/new/`?"])
    }

    @Test func whatATemplateRepeatsIsSaidOnce() {
        let nav = "<nav><a href='/gone/'>g</a></nav>"
        let site = TestSite(["index.html": nav, "a/index.html": nav, "b/index.html": nav])
        let findings = site.findings()
        #expect(findings.map(\.message) == ["The link `/gone/` leads to nothing on this site."])
        #expect(findings[0].span == site.source["index.html"]?.startSpan)
        #expect(
            findings[0].notes.map(\.message) == [
                "It is in the finished page.", "The same is on 2 more pages, so it most likely comes from a template.",
            ])
    }
}
