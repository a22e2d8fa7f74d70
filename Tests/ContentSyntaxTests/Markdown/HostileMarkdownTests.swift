import ContentSyntax
import Diagnostics
import Testing

/// Nothing an editor can save makes the parser trap or take forever.
@Suite struct HostileMarkdownTests {
    @Test("deep nesting is refused, not followed", arguments: [
        String(repeating: "> ", count: 10_000) + "a", String(repeating: "- ", count: 5_000) + "a",
        String(repeating: "*a **b ", count: 2_000) + String(repeating: "c** d* ", count: 2_000),
        (0..<300).map { String(repeating: "  ", count: $0) + "- a\n" }.joined(),
        String(repeating: "![", count: 500) + "a" + String(repeating: "](b)", count: 500),
    ])
    func deep(_ text: String) {
        let (document, findings) = parse(text)
        #expect(findings.map(\.rule.id).contains("markdown-nesting"))
        readAll(document)
    }

    @Test("long runs of one mark", arguments: ["[", "]", "*", "_", "`", "<", "(", "!", "\\", "&", "{", "}", "{{", "[@", "|", ":", "#", "~", "-", "\u{0}", "\r", "\u{2028}", "\t"])
    func longRuns(_ mark: String) {
        for text in [String(repeating: mark, count: 10_000), String(repeating: mark + " a ", count: 5_000), String(repeating: mark + "\n", count: 3_000)] {
            readAll(parse(text).document)
        }
    }

    @Test("many nested containers are read without going deep") func containers() {
        let text = String(repeating: ":::note\n", count: 3_000) + "a\n" + String(repeating: ":::\n", count: 3_000)
        let (document, findings) = parse(text)
        #expect(findings.map(\.rule.id).contains("markdown-nesting"))
        readAll(document)
    }

    @Test("the largest file that is read") func largestFile() {
        let paragraph = "Some *words* with [links](/a) and `code`, {{a.b}} and [@c]; over\ntwo **lines** &amp; more.\n\n"
        let count = FrontMatter.sizeLimit / paragraph.utf8.count
        let text = String(repeating: paragraph, count: count)
        let (document, findings) = parse(text)
        #expect(findings == [])
        #expect(document.prose { _ in "x" }.count == count)
    }

    @Test("one line of ten megabytes") func longLine() {
        let (document, _) = parse(String(repeating: "word ", count: 2_000_000))
        #expect(document.blocks.count == 1)
    }

    @Test("bytes that are not UTF-8, and any part of a file", arguments: 1..<400)
    func randomBytes(_ seed: Int) {
        var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        func next(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(bound))
        }
        let pieces = CommonMarkSnippets.all + [
            "{{a.b}}", "[@a; @b]", "\n:::note\n", "\n:::\n", "\n| a | b |\n|---|---|\n| 1 | 2 |\n", "{#id}\n", "\u{FEFF}", "\r", "\0", "> ", "- ", "   ", "\t",
        ]
        var bytes: [UInt8] = []
        for _ in 0..<12 {
            bytes += pieces[next(pieces.count)].utf8
            if next(3) == 0 { bytes.append(UInt8(next(256))) }
            if next(4) == 0, !bytes.isEmpty { bytes.remove(at: next(bytes.count)) }
        }
        let file = SourceFile(path: "a.md", bytes: bytes)
        let start = next(bytes.count + 1)
        for range in [0..<bytes.count, start..<bytes.count, 0..<start, start..<bytes.count + 10] {
            let (document, findings) = MarkdownDocument.parse(
                file, in: range, options: MarkdownOptions(containers: testContainers))
            for finding in findings { #expect(finding.span.range.upperBound <= bytes.count) }
            for inline in allInlines(of: document) {
                #expect(inline.range.upperBound <= bytes.count)
                // Text as long as its range claims to stand there byte for byte.
                guard case .text(let words) = inline.kind, words.utf8.count == inline.range.count,
                    !words.contains("\u{FFFD}")
                else { continue }
                #expect(file.text(in: inline.range) == words)
            }
            readAll(document)
        }
    }

    @Test("documents are parsed side by side") func parallel() async {
        let texts = CommonMarkSnippets.all
        let expected = texts.map { html(parse($0).document) }
        await withTaskGroup(of: [String].self) { group in
            for _ in 0..<8 { group.addTask { texts.map { html(parse($0).document) } } }
            for await result in group { #expect(result == expected) }
        }
    }

    /// Uses all of a document, as a build would.
    private func readAll(_ document: MarkdownDocument) {
        for block in document.prose(fact: { "\($0)" }) { _ = block.text.wholeSpan.text }
        _ = html(document)
        _ = document.tableOfContents
    }
}
