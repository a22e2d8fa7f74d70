import Diagnostics
import Templating
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Prints how long a page takes: `SITEGEN_MEASURE=1 swift test -c release --filter RenderingSpeed`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["SITEGEN_MEASURE"] != nil)) struct RenderingSpeed {
    @Test func layoutOfSixtyTags() throws {
        let files = [
            SourceFile(
                path: "Templates/layouts/base.mustache",
                text: """
                    <!doctype html><html lang="en"><head><title>{{$title}}Untitled{{/title}}</title>
                    <meta name="description" content="{{#subtitle}}{{.}}{{/subtitle}}"></head><body>
                    {{>partials/header}}
                    <main>{{$main}}{{/main}}</main>
                    {{>partials/footer}}
                    </body></html>
                    """),
            SourceFile(
                path: "Templates/partials/header.mustache",
                text: "<nav><ul>{{#menu}}{{>partials/item}}{{/menu}}</ul></nav>\n"),
            SourceFile(
                path: "Templates/partials/item.mustache",
                text:
                    "<li>{{label}}{{#any(children)}}<ul>{{#children}}{{>partials/item}}{{/children}}</ul>{{/any(children)}}</li>"
            ),
            SourceFile(
                path: "Templates/partials/footer.mustache",
                text: """
                    <footer>{{#clinics}}<address title="{{title}}">{{city}}{{#phone}} <a href="tel:{{.}}">{{.}}</a>{{/phone}}\
                    {{#staff}}{{name}}{{^last()}}, {{/last()}}{{/staff}}</address>{{/clinics}}</footer>
                    """),
            SourceFile(
                path: "Templates/layouts/page.mustache",
                text: """
                    {{<layouts/base}}
                    {{$title}}{{title}} | Clinic{{/title}}
                    {{$main}}
                    <h1>{{title}}</h1>{{#author}}<p>{{name}}{{#subtitle}}, {{.}}{{/subtitle}}</p>{{/author}}
                    {{#reviewer}}<p>{{name}}{{#subtitle}}, {{.}}{{/subtitle}}</p>{{/reviewer}}
                    {{#is-draft}}<p>Draft</p>{{/is-draft}}{{#any(keywords)}}<ul>{{#keywords}}<li>{{.}}</li>{{/keywords}}</ul>{{/any(keywords)}}
                    {{{body}}}
                    {{#aside}}<aside>{{{.}}}</aside>{{/aside}}{{^aside}}<p>{{title}}</p>{{/aside}}
                    {{/main}}
                    {{/layouts/base}}
                    """),
        ]
        let (set, problems) = TemplateSet.load(files: files)
        #expect(problems.isEmpty)
        #expect(set.check(layout: "layouts/page", against: PageView.self).isEmpty)
        let item = MenuItem(label: "Treatments & care", children: [MenuItem(label: "A"), MenuItem(label: "B")])
        let page = PageView(
            title: "Scars & care", subtitle: "What it is",
            body: String(repeating: "<p>Some words of a page.</p>\n", count: 700),
            keywords: ["a", "b", "c"], clinics: [ClinicView(phone: "555", staff: [PersonView(), PersonView()])],
            menu: [item, item, item, MenuItem()], reviewer: PersonView(subtitle: "Dermatologist"))
        let rounds = 2_000
        var bytes = 0
        let clock = ContinuousClock()
        let time = try clock.measure {
            for _ in 0..<rounds { bytes += try set.render(layout: "layouts/page", with: page).utf8.count }
        }
        let perPage = Int((time / rounds).components.attoseconds / 1_000_000_000_000)
        print("\(perPage) µs a page of \(bytes / rounds) bytes")
        let checking = clock.measure {
            for _ in 0..<100 { _ = set.check(layout: "layouts/page", against: PageView.self) }
        }
        print("checking a layout: \((checking / 100).components.attoseconds / 1_000_000_000_000) µs")
    }
}
