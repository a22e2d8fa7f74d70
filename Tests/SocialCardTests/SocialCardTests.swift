import SiteImages
import Testing

@testable import SiteRendering

@Suite struct SocialCardTests {
    func card(_ title: String, label: String? = "Procedure", siteName: String = "Vesterlake Dermatology", tagline: String = "Skin medicine") -> String {
        let colors = CardColors(stylesheet: Array(":root { --paper: #fdfcfa; --accent:#0B5F5C; --ink: red }".utf8))
        return SocialCard(title: title, label: label, siteName: siteName, tagline: tagline, colors: colors).svg
    }

    @Test func saysTitleSiteAndKind() {
        let svg = card("Microneedling for acne scars")
        #expect(svg.contains(">Procedure</text>") && svg.contains(">Vesterlake Dermatology</text>") && svg.contains(">Microneedling for"))
        #expect(!card("About us", label: nil).contains("Procedure"))
        #expect(svg.contains(#"width="1200" height="630""#))
    }

    @Test func whatIsWrittenIsNoMarkup() {
        let svg = card("<script>alert(1)</script> & \"more\"", siteName: "A & B <C>")
        #expect(svg.contains("&lt;script&gt;alert(1)&lt;/script&gt;") && svg.contains("&amp;") && !svg.contains("<script>"))
        #expect(svg.contains("A &amp; B &lt;C&gt;"))
        #expect(DrawingCheck.problems(in: Array(svg.utf8)).isEmpty)
    }

    @Test func colorsAreThoseOfTheTheme() {
        let svg = card("x")
        #expect(svg.contains("#0B5F5C") && svg.contains("#fdfcfa"))
        // What is no `#` colour could be anything.
        #expect(!svg.contains("red"))
    }

    @Test(arguments: [
        ("--accent: #abc;", "#abc"), ("--accent:#AABBCC}", "#AABBCC"), ("--accent: #abcd12 ;--accent:#000000", "#abcd12"),
        ("--accent-strong: #111111; --accent: #222222;", "#222222"), ("--accent: rgb(1 2 3);", "#2f5d62"), ("--accent: #12345g", "#2f5d62"),
        ("--accent", "#2f5d62"), ("", "#2f5d62"),
    ])
    func aColorIsReadFromTheStylesheet(css: String, color: String) {
        #expect(CardColors(stylesheet: Array(css.utf8)).accent == color)
        #expect(CardColors(stylesheet: Array(css.utf8), accent: "#123456").accent == "#123456")
    }

    static let library: ImageLibrary? = if case .success(let library) = ImageLibrary.live() { library } else { nil }

    /// Nothing is written in the margins: a card on which they are painted over is the same picture.
    @Test(.enabled(if: library != nil), arguments: [
        "Microneedling for acne scars", "WWW MMM %%% @@@ —— WWWWWWWWWWWWWWWWWW WWW MMM", "Ein sehr langer Titel über Narbenbehandlung und Aufklärung",
        String(repeating: "Wimmelndes Memorandum ", count: 30), "医療機器の承認と届出の違いについて知っておくべきこと", "ffi fl (The quick brown fox jumps over the lazy dog)",
    ])
    func textStaysInsideTheCard(title: String) throws {
        let library = try #require(Self.library)
        let svg = card(title, siteName: String(title.prefix(80)), tagline: title)
        let plain = try #require(library.draw(Array(svg.utf8)))
        let margins = ##"<rect x="1136" width="64" height="230" fill="#fdfcfa"/><rect x="16" width="64" height="630" fill="#fdfcfa"/><rect x="16" y="600" width="680" height="30" fill="#fdfcfa"/>"##
        let painted = try #require(library.draw(Array(svg.replacing("</svg>", with: margins + "</svg>").utf8)))
        #expect(plain.size == ImageSize(width: 1200, height: 630))
        #expect(plain == painted)
        let covered = svg.replacing("</svg>", with: ##"<rect width="1200" height="470" fill="#fdfcfa"/></svg>"##)
        #expect(library.draw(Array(covered.utf8)) != plain)
    }
}
