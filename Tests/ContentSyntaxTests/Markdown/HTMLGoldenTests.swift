import ContentSyntax
import Diagnostics
import Testing

/// The HTML of each extension, whole.
@Suite struct HTMLGoldenTests {
    @Test func table() {
        expect(
            """
            | Treatment | Age | Price |
            |:----------|:---:|------:|
            | **Peel** [a](/b) | 18 \\| 21 | `a|b` |
            | Filler || $1 |
            """,
            """
            <div class="table" role="group" aria-label="Table" tabindex="0">
            <table>
            <thead>
            <tr>
            <th scope="col" class="left">Treatment</th>
            <th scope="col" class="center">Age</th>
            <th scope="col" class="right">Price</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td class="left"><strong>Peel</strong> <a href="/b">a</a></td>
            <td class="center">18 | 21</td>
            <td class="right"><code>a|b</code></td>
            </tr>
            <tr>
            <td class="left">Filler</td>
            <td class="center"></td>
            <td class="right">$1</td>
            </tr>
            </tbody>
            </table>
            </div>

            """)
    }

    @Test func tableWithoutOuterPipesBehindAParagraph() {
        expect(
            "Compare:\na | b\n--|--\n1 | {{x.y}}",
            """
            <p>Compare:</p>
            <div class="table" role="group" aria-label="Table" tabindex="0">
            <table>
            <thead>
            <tr>
            <th scope="col">a</th>
            <th scope="col">b</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td>1</td>
            <td>{{x.y}}</td>
            </tr>
            </tbody>
            </table>
            </div>

            """)
    }

    @Test func headingIDs() {
        expect(
            """
            ## Who it's for: adults & *others*
            ## Prix et durée — Größe
            ### Who it's for adults & others
            ## 治疗
            ## Own {#my-id}
            ## ???
            ## *All* {#x_1}
            Setext {#y}
            ---
            """,
            """
            <h2 id="who-its-for-adults--others">Who it's for: adults &amp; <em>others</em></h2>
            <h2 id="prix-et-durée--größe">Prix et durée — Größe</h2>
            <h3 id="who-its-for-adults--others-1">Who it's for adults &amp; others</h3>
            <h2 id="治疗">治疗</h2>
            <h2 id="my-id">Own</h2>
            <h2 id="section">???</h2>
            <h2 id="x_1"><em>All</em></h2>
            <h2 id="y">Setext</h2>

            """)
    }

    @Test func figure() {
        expect(
            "![Two *arms* & \"b\"](/a.svg \"A caption [@key] with {{x.y}}\")\n\n![](/b.svg)",
            """
            <figure><img src="/a.svg" alt="Two arms &amp; &quot;b&quot;" /><figcaption>A caption<sup><a href="#ref-key" id="cite-key-1">1</a></sup> \
            with 22 &amp; older</figcaption></figure>
            <figure><img src="/b.svg" alt="" /></figure>

            """, context: SiteContext())
    }

    @Test func citations() {
        expect(
            "One [@b]. Two [@a; @b], three[@a] and [@missing].\n\n*Four* [@c]",
            """
            <p>One<sup><a href="#ref-b" id="cite-b-1">1</a></sup>. \
            Two<sup><a href="#ref-a" id="cite-a-1">2</a>, <a href="#ref-b" id="cite-b-2">1</a></sup>, \
            three<sup><a href="#ref-a" id="cite-a-2">2</a></sup> and.</p>
            <p><em>Four</em><sup><a href="#ref-c" id="cite-c-1">3</a></sup></p>

            """, context: SiteContext())
    }

    @Test func facts() {
        expect(
            "For {{bellafill.acne-scars.age}}, **{{ a.b }}** but `{{a.b}}` and \\{{a.b}}.",
            "<p>For 22 &amp; older, <strong>22 &amp; older</strong> but <code>{{a.b}}</code> and {{a.b}}.</p>\n",
            context: SiteContext())
    }

    @Test func containers() {
        expect(
            """
            :::warning
            Do *not*.

            - a
            - b
            :::
            Text
            :::quick-facts bellafill.acne-scars
            :::

            > :::note
            > In a quotation.
            > :::
            """,
            """
            <aside class="warning" aria-label="Warning">
            <p>Do <em>not</em>.</p>
            <ul>
            <li>a</li>
            <li>b</li>
            </ul>
            </aside>
            <p>Text</p>
            <facts>bellafill.acne-scars</facts>
            <blockquote>
            <aside class="note" aria-label="Note">
            <p>In a quotation.</p>
            </aside>
            </blockquote>

            """, context: SiteContext())
    }

    @Test("containers nest by count and by longer fences") func nestedContainers() {
        let inner = """
            <aside class="warning" aria-label="Warning">
            <p>a</p>
            <aside class="note" aria-label="Note">
            <p>b</p>
            </aside>
            <p>c</p>
            </aside>

            """
        expect(":::warning\na\n:::note\nb\n:::\nc\n:::", inner)
        expect("::::warning\na\n\n::: note\nb\n:::\nc\n::::", inner)
    }

    @Test("fences inside code are code") func fencesInCode() {
        expect(
            "```\n:::warning\n```\n\n    :::note\n    x\n\n- a\n\n  ~~~\n  :::\n  ~~~",
            """
            <pre><code>:::warning
            </code></pre>
            <pre><code>:::note
            x
            </code></pre>
            <ul>
            <li>
            <p>a</p>
            <pre><code>:::
            </code></pre>
            </li>
            </ul>

            """)
    }

    @Test("a fence in the wrong place shows as it is written") func fencesInWrongPlaces() {
        let (document, findings) = parse("a\n     :::note\n[b](/c \"d\n     :::x\ne\") `f\n     :::\ng`")
        #expect(findings.map(\.rule.id) == ["markdown-container"])
        #expect(html(document) == "<p>a\n:::note\n<a href=\"/c\" title=\"d\n:::x\ne\">b</a> <code>f ::: g</code></p>\n")
    }

    @Test func destinationsWithAttributes() {
        expect(
            "[out](https://a.b/c \"t\") x ![p](q.jpg)",
            """
            <p><a href="https://a.b/c" title="t" rel="noopener">out</a> x <img src="/media/q.jpg" alt="p" width="4" /></p>

            """, context: SiteContext())
    }

    @Test("an address that runs a program is never written", arguments: [
        "javascript:alert(1)", "JaVaScRiPt:x", "vbscript:x", "data:text/html,x", "file:///etc/passwd", "java&#x73;cript:x",
        "&#1;javascript:x", "java&Tab;script:x", "data:image/png;base64,AAAA",
    ])
    func dangerousAddresses(_ address: String) {
        let (document, findings) = parse("a [b](\(address)) ![c](\(address))")
        #expect(findings.map(\.rule.id) == ["markdown-link", "markdown-link"])
        #expect(html(document) == "<p>a <a href=\"\">b</a> <img src=\"\" alt=\"c\" /></p>\n")
    }

    @Test func tableOfContents() {
        let (document, findings) = parse(
            "## A\n### A1\n#### deeper\n### A2 *e* [l](/x) [@c]\n## B\n> ## quoted\n\n:::note\n### in B\n:::")
        #expect(findings.isEmpty)
        let contents = document.tableOfContents
        #expect(contents.map(\.id) == ["a", "b"])
        #expect(contents.map(\.level) == [2, 2])
        #expect(contents[0].children.map(\.id) == ["a1", "a2-e-l"])
        #expect(contents[1].children.map(\.id) == ["in-b"])
        var out = HTMLBuffer()
        var renderer = HTMLRenderer(context: SiteContext())
        renderer.render(contents[0].children[1].content, into: &out)
        #expect(String(decoding: out.bytes, as: UTF8.self) == "A2 <em>e</em> l")
    }

    private func expect(_ text: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) {
        expect(text, expected, context: PlainHTMLContext(), sourceLocation: sourceLocation)
    }

    private func expect(
        _ text: String, _ expected: String, context: some MarkdownHTMLContext,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for lineEnd in ["\n", "\r\n", "\r"] {
            let (document, findings) = parse(text.replacing("\n", with: lineEnd))
            var renderer = HTMLRenderer(context: context)
            #expect(findings == [], sourceLocation: sourceLocation)
            let html = String(decoding: renderer.html(of: document), as: UTF8.self)
            #expect(html.replacing(lineEnd, with: "\n") == expected, sourceLocation: sourceLocation)
        }
    }
}

/// A small site: every fact is the same, references are numbered as they come, one component is its own HTML.
struct SiteContext: MarkdownHTMLContext {
    private var numbers: [String: Int] = [:]
    private var times: [String: Int] = [:]

    mutating func destination(of link: MarkdownLink) -> HTMLDestination {
        HTMLDestination(link.destination, attributes: link.destination.hasPrefix("https:") ? [.init("rel", "noopener")] : [])
    }

    mutating func destination(of image: MarkdownImage) -> HTMLDestination {
        image.source.hasPrefix("/")
            ? HTMLDestination(image.source) : HTMLDestination("/media/" + image.source, attributes: [.init("width", "4")])
    }

    func text(of fact: FactReference) -> String? { fact.path.last == "missing" ? nil : "22 & older" }

    mutating func mark(of citation: MarkdownCitation) -> CitationMark? {
        guard citation.key != "missing" else { return nil }
        times[citation.key, default: 0] += 1
        if numbers[citation.key] == nil { numbers[citation.key] = numbers.count + 1 }
        return numbers[citation.key].map { CitationMark(number: $0, occurrence: times[citation.key] ?? 1) }
    }

    mutating func html(of container: MarkdownContainer, content: [UInt8]) -> [UInt8]? {
        guard container.name == "quick-facts" else { return nil }
        return Array("<facts>\(container.arguments.map(\.text).joined(separator: ","))</facts>".utf8)
    }
}
