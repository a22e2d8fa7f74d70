import Diagnostics
import Templating
import Testing

/// Whatever the checker accepts must print something for every tag, escaped or not as its shape asks.
@Suite struct SoundnessTests {
    @Test func acceptedTemplatesNeverPrintNothing() throws {
        var (accepted, inheriting) = (0, 0)
        for seed in 0..<3_000 {
            var writer = TemplateWriter(seed: UInt64(seed))
            let files = [
                SourceFile(
                    path: "Templates/page.mustache",
                    text: seed % 3 == 0 ? writer.writeFilling() : writer.write(depth: 0)),
                SourceFile(path: "Templates/part.mustache", text: writer.write(depth: 2)),
                SourceFile(path: "Templates/base.mustache", text: writer.writeBase()),
            ]
            let (set, problems) = TemplateSet.load(files: files)
            guard problems.isEmpty, set.check(layout: "page", against: PageView.self).isEmpty else { continue }
            accepted += 1
            if files[0].text(in: 0..<9_999).contains("{{<base}}") { inheriting += 1 }
            for page in Self.pages {
                let html = try set.render(layout: "page", with: page)
                let template = Comment(rawValue: "\(files.map { $0.text(in: 0..<9_999) }) gives \(html)")
                #expect(!html.contains("=]"), template)
                #expect(!html.contains("<t>") && !html.contains("&lt;i&gt;"), template)
            }
        }
        #expect(accepted > 150 && inheriting > 20, "too few templates were accepted to show anything")
    }

    /// Values that show how they were printed: text holds `<t>`, HTML holds `<i>`.
    private static let pages: [PageView] = {
        let bare = PersonView(name: "<t>bare")
        let full = PersonView(name: "<t>full", subtitle: "<t>role")
        let menu = [MenuItem(label: "<t>a", children: [MenuItem(label: "<t>b"), MenuItem(label: "<t>c")])]
        return [
            PageView(title: "<t>", body: "<i>", author: bare),
            PageView(
                title: "<t>", subtitle: "<t>s", body: "<i>", aside: "<i>a", isDraft: true, keywords: ["<t>k", "<t>l"],
                clinics: [
                    ClinicView(city: "<t>x"), ClinicView(city: "<t>y", phone: "<t>1", staff: [bare, full]),
                ],
                menu: menu, author: bare, reviewer: full),
            PageView(
                title: "<t>", subtitle: "<t>s", body: "<i>", clinics: [ClinicView(city: "<t>x", staff: [bare])],
                menu: menu, author: full, reviewer: bare),
        ]
    }()
}

/// Writes templates at random: most are wrong, and all that are right are worth a try.
private struct TemplateWriter {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    private mutating func number(below limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
    }

    private mutating func one(of words: [String]) -> String { words[number(below: words.count)] }

    mutating func write(depth: Int) -> String {
        var text = ""
        for _ in 0...number(below: 2) {
            switch number(below: depth > 3 ? 2 : 7) {
            case 0, 1:
                let name = one(of: Self.printable)
                text += number(below: 3) == 0 ? "[\(name)={{{\(name)}}}]" : "[\(name)={{\(name)}}]"
            case 2:
                text += number(below: 3) == 0 ? "{{>part}}" : "[title={{title}}]"
            case 6:
                text += writeFilling()
            case 3:
                let name = one(of: Self.sections)
                text += "{{^\(name)}}\(write(depth: depth + 1)){{/\(name)}}"
            default:
                let name = one(of: Self.sections)
                text += "{{#\(name)}}\(write(depth: depth + 1)){{/\(name)}}"
            }
        }
        return text
    }

    /// What fills one or two blocks of the layout.
    mutating func writeFilling() -> String {
        let blocks = Self.blocks.prefix(number(below: 2) + 1)
        return "{{<base}}" + blocks.map { "{{$\($0)}}\(write(depth: 3)){{/\($0)}}" }.joined() + "{{/base}}"
    }

    /// A layout with blocks, some of them inside sections.
    mutating func writeBase() -> String {
        var text = ""
        for block in Self.blocks {
            let section = one(of: Self.sections)
            let body = "{{$\(block)}}\(number(below: 2) == 0 ? "" : write(depth: 3)){{/\(block)}}"
            text += number(below: 2) == 0 ? body : "{{#\(section)}}\(body){{/\(section)}}"
        }
        return text
    }

    private static let blocks = ["main", "side"]
    private static let printable = [
        "title", "subtitle", "body", "aside", "city", "phone", "name", "label", ".", "author.name", "reviewer.name",
        "reviewer.subtitle", ".subtitle", ".name",
    ]
    private static let sections = [
        "subtitle", "aside", "is-draft", "keywords", "clinics", "staff", "menu", "children", "author", "reviewer",
        "phone",
        "reviewer.subtitle", "any(clinics)", "empty(menu)", "several(staff)", "last()", "first()", "author.subtitle",
    ]
}
