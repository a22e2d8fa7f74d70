import ContentSyntax
import Diagnostics
import Testing

/// Without extensions, our tree says what cmark's says, and every word knows its bytes.
@Suite struct CommonMarkTests {
    @Test("HTML is cmark's own, but for heading ids", arguments: CommonMarkSnippets.all)
    func sameHTML(_ text: String) {
        let (document, _) = parse(text, allowsRawHTML: true)
        #expect(withoutHeadingIDs(html(document)) == cmarkHTML(text))
    }

    @Test("every word stands in the source where its range says", arguments: CommonMarkSnippets.all)
    func exactPlaces(_ text: String) {
        expectExactPlaces(text)
    }

    @Test("also in a quotation in a list, with CRLF", arguments: CommonMarkSnippets.all)
    func exactPlacesNested(_ text: String) {
        let lines = text.split(separator: /\r\n|\n|\r/, omittingEmptySubsequences: false)
        expectExactPlaces("- item\n\n" + lines.map { "  > \($0)" }.joined(separator: "\r\n"))
    }

    @Test("there is a broad set of snippets") func count() { #expect(CommonMarkSnippets.all.count >= 150) }

    private func expectExactPlaces(_ text: String) {
        let (document, _) = parse(text, allowsRawHTML: true)
        let bytes = document.file.bytes
        for inline in allInlines(of: document) {
            guard inline.range.upperBound <= bytes.count else {
                Issue.record("outside the file: \(inline)")
                continue
            }
            let written = document.file.text(in: inline.range)
            switch inline.kind {
            case .text(let words) where words != written:
                // An escape, an entity, or a zero byte, which reads as U+FFFD; titles with these map as a whole.
                let isResolved = written.hasPrefix("\\") || written.hasPrefix("&") || written == "\0" || isTitle(written)
                    || written.contains("&")
                #expect(isResolved, "\(words.debugDescription) is said to be \(written.debugDescription)")
                #expect(words.utf8.count != written.utf8.count || written == "\0")
            case .emphasis: #expect("*_".contains(written.first ?? " ") && "*_".contains(written.last ?? " "))
            case .strong:
                #expect(written.hasPrefix("**") || written.hasPrefix("__"))
                #expect(written.hasSuffix("**") || written.hasSuffix("__"))
            case .code: #expect(written.hasPrefix("`") && written.hasSuffix("`"))
            case .link: #expect(written.hasPrefix("[") || (written.hasPrefix("<") && written.hasSuffix(">")))
            case .image: #expect(written.hasPrefix("!["))
            case .html: #expect(written.hasPrefix("<") && written.hasSuffix(">"))
            case .softBreak, .lineBreak: #expect(written.contains { $0.isNewline })
            default: break
            }
        }
    }

    private func isTitle(_ written: String) -> Bool {
        guard let first = written.first else { return false }
        return "\"'([".contains(first)
    }

    private func withoutHeadingIDs(_ html: String) -> String {
        html.replacing(/<h([1-6]) id="[^"]*">/) { "<h\($0.output.1)>" }
    }
}
