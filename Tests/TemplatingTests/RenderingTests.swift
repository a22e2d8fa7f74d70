import Diagnostics
import Templating
import Testing

@Suite struct RenderingTests {
    /// Renders the first of some templates, which must have no findings.
    private func render(
        _ templates: KeyValuePairs<String, String>, _ page: PageView, at location: SourceLocation = #_sourceLocation
    ) throws -> String {
        let files = templates.map { SourceFile(path: "Templates/\($0.key).mustache", text: $0.value) }
        let (set, loading) = TemplateSet.load(files: files)
        let name = templates[0].key
        let findings = loading + set.check(layout: name, against: PageView.self)
        #expect(findings.map(\.message) == [], sourceLocation: location)
        return try set.render(layout: name, with: page)
    }

    @Test func escapesTextAndNotHTML() throws {
        let html = try render(
            ["page": "<h1 title=\"{{ title }}\">{{title}}</h1>{{{ body }}}{{&body}}"],
            PageView(title: "\"A\" & <b>'s", body: "<p>&amp;</p>"))
        let escaped = "&quot;A&quot; &amp; &lt;b&gt;&#39;s"
        #expect(html == "<h1 title=\"\(escaped)\">\(escaped)</h1><p>&amp;</p><p>&amp;</p>")
    }

    @Test func escapesASignThatAMarkIsCombinedWith() throws {
        let html = try render(["page": "{{title}}"], PageView(title: "<\u{301}b\"\u{308}"))
        #expect(Array(html.utf8) == Array("&lt;\u{301}b&quot;\u{308}".utf8))
    }

    @Test func inheritsWithDefaultsAndThreeLevels() throws {
        let html = try render(
            [
                "page":
                    "{{<procedure}}{{$title}}{{title}}{{/title}}{{$extra}}<i>{{author.name}}</i>{{/extra}}{{/procedure}}",
                "procedure":
                    "{{<base}}{{$main}}<article>{{{body}}}{{$extra}}none{{/extra}}</article>{{/main}}{{/base}}",
                "base": "<title>{{$title}}Untitled{{/title}}</title>{{$main}}{{/main}}{{$foot}}foot{{/foot}}",
            ], PageView(title: "T"))
        #expect(html == "<title>T</title><article><p>Body</p><i>Dr. Ada</i></article>foot")
    }

    @Test func repeatsNestedListsAndLooksOutward() throws {
        let page = PageView(
            title: "T", keywords: ["a", "<b>"],
            clinics: [
                ClinicView(city: "A", staff: [PersonView(name: "P"), PersonView(name: "Q")]), ClinicView(city: "B"),
            ])
        let html = try render(
            [
                "page": """
                {{#clinics}}{{title}}/{{city}}:{{#staff}}{{>person}}{{^last()}},{{/last()}}{{/staff}}{{^staff}}none{{/staff}};{{/clinics}}
                {{#several(clinics)}}many{{/several(clinics)}} {{#keywords}}[{{.}}]{{/keywords}}{{#any(menu)}}!{{/any(menu)}}
                """,
                "person": "{{name}} of {{city}}",
            ], page)
        #expect(html == "T/A:P of A,Q of A;T/B:none;\nmany [a][&lt;b&gt;]")
    }

    @Test func showsOptionalFieldsOnlyWhenTheyAreThere() throws {
        let template = """
            {{#subtitle}}{{.}}|{{subtitle}}{{/subtitle}}{{^subtitle}}-{{/subtitle}} {{#reviewer}}{{name}}{{/reviewer}}\
            {{^reviewer}}none{{/reviewer}} {{#aside}}{{{.}}}{{/aside}}
            """
        #expect(try render(["page": template], PageView()) == "- none ")
        #expect(try render(["page": template], PageView(subtitle: "")) == "- none ")
        let full = PageView(subtitle: "S", aside: "<i>", reviewer: PersonView(name: "R"))
        #expect(try render(["page": template], full) == "S|S R <i>")
    }

    /// Mustache looks outwards for a name that is not there: a person without a subtitle must not get the page's.
    @Test func aMissingFieldIsNotTakenFromOutside() throws {
        let html = try render(
            ["page": "{{#author}}{{#subtitle}}{{subtitle}}{{/subtitle}}{{^subtitle}}none{{/subtitle}}{{/author}}"],
            PageView(subtitle: "The page's"))
        #expect(html == "none")
    }

    @Test func recursesThroughTheData() throws {
        let menu = [
            MenuItem(label: "A", children: [MenuItem(label: "B", children: [MenuItem(label: "C")])]),
            MenuItem(label: "D"),
        ]
        let html = try render(
            ["page": "{{#menu}}{{>item}}{{/menu}}", "item": "<{{label}}>{{#children}}{{>item}}{{/children}}"],
            PageView(menu: menu))
        #expect(html == "<A><B><C><D>")
    }

    @Test func linesOfTagsAloneLeaveNoLines() throws {
        let html = try render(
            [
                "page":
                    "<ul>\n  {{#keywords}}\n  <li>{{.}}</li>\n  {{/keywords}}\n  {{>foot}}\n</ul>\r\n  {{! gone }}\r\n<hr>",
                "foot": "<li>foot</li>\n<li>end</li>\n",
            ], PageView(keywords: ["a", "b"]))
        #expect(html == "<ul>\n  <li>a</li>\n  <li>b</li>\n<li>foot</li>\n<li>end</li>\n</ul>\r\n<hr>")
    }

    @Test func htmlIsNeverIndented() throws {
        let html = try render(
            ["page": "<main>\n    {{>part}}\n</main>", "part": "{{{body}}}\n"], PageView(body: "<pre>a\nb</pre>"))
        #expect(html == "<main>\n<pre>a\nb</pre>\n</main>")
    }

    @Test func tagsInsideAValueAreText() throws {
        let html = try render(["page": "{{title}}{{{body}}}"], PageView(title: "{{body}}", body: "{{title}} {{{x"))
        #expect(html == "{{body}}{{title}} {{{x")
    }
}
