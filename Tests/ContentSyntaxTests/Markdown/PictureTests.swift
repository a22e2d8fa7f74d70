import ContentSyntax
import Diagnostics
import Testing

/// Pictures of which a browser may choose another file.
@Suite struct PictureTests {
    private struct Context: MarkdownHTMLContext {
        func destination(of image: MarkdownImage) -> HTMLDestination {
            HTMLDestination(
                "/a.jpg", attributes: [.init("width", "4"), .init("alt2", "\"<&")],
                sources: [.init([.init("type", "image/webp"), .init("srcset", "/a.webp 4w")])])
        }
    }

    private func html(_ text: String, _ context: some MarkdownHTMLContext) -> String {
        let file = SourceFile(path: "x.md", text: text)
        let (document, _) = MarkdownDocument.parse(file, in: 0..<file.bytes.count, options: MarkdownOptions())
        var renderer = HTMLRenderer(context: context)
        return String(decoding: renderer.html(of: document), as: UTF8.self)
    }

    @Test func sourcesStandAroundTheImage() {
        #expect(
            html("Text ![A *cat*](a.jpg) more", Context())
                == #"<p>Text <picture><source type="image/webp" srcset="/a.webp 4w" /><img src="/a.jpg" alt="A cat" width="4" alt2="&quot;&lt;&amp;" /></picture> more</p>\#n"#)
    }

    @Test func aFigureHoldsThePicture() {
        let figure = html("![A cat](a.jpg \"Asleep\")", Context())
        #expect(figure.hasPrefix("<figure><picture><source ") && figure.hasSuffix("</picture><figcaption>Asleep</figcaption></figure>\n"))
    }

    @Test func withoutSourcesNothingIsDifferent() {
        #expect(html("Text ![A *cat*](a.jpg)", PlainHTMLContext()) == "<p>Text <img src=\"a.jpg\" alt=\"A cat\" /></p>\n")
    }
}
