import ContentSyntax
import Diagnostics
import Testing

/// What claim analysis reads: every text a reader meets, what it continues, and its way back to the source.
@Suite struct MarkdownProseTests {
    @Test func rolesAndIntroducers() {
        expect(
            """
            Intro.

            ## Candidates

            You are one if you are:

            - over **21**
            - healthy
              and patient

              More of it.
              - nested

            ### Ages

            > Quoted.
            >
            > ## Inside
            >
            > Below.

            After.

            ## Other

            1. First
            """,
            """
            0 paragraph: Intro.
            1 heading(level: 2): Candidates
            2 paragraph <1: You are one if you are:
            3 listItem <2: over 21
            4 listItem <2: healthy and patient
            5 listItem <2: More of it.
            6 listItem <5: nested
            7 heading(level: 3) <1: Ages
            8 paragraph <7 quoted: Quoted.
            9 heading(level: 2) quoted: Inside
            10 paragraph <9 quoted: Below.
            11 paragraph <7: After.
            12 heading(level: 2): Other
            13 listItem <12: First
            """)
    }

    @Test func tables() {
        expect(
            """
            ## Compared

            | Treatment | Age [@a] | Price |
            |---|---|---|
            | Filler | {{x.y}} | |
            | Peel | `any` | $1 [@a; @b] |
            """,
            """
            0 heading(level: 2): Compared
            1 tableHeader <0: Treatment
            2 tableHeader <0: Age @a:3
            3 tableHeader <0: Price
            4 tableCell <1: Filler
            5 tableCell <2 &4: 22 and older
            6 tableCell <1: Peel
            7 tableCell <2 &6: any
            8 tableCell <3 &6 &7: $1 @a:2 @b:2
            """)
    }

    @Test func picturesAndTitles() {
        expect(
            "## A\n\n![An *arm* & leg](/a.png \"The {{x.y}} caption [@k]\")\n\nText ![small](/b.png \"Name\") and [link](/c \"Where to\").",
            """
            0 heading(level: 2): A
            1 altText <0: An arm & leg
            2 caption <0: The 22 and older caption @k:24
            3 paragraph <0: Text  and link.
            4 altText <0: small
            5 label <0: Name
            6 label <0: Where to
            """)
    }

    @Test func containersCodeAndBreaks() {
        expect(
            "## A\n\n:::warning\n### Only here\nText\\\nnext [@k]. More\n:::\n\nAfter\n\n    some code\n",
            """
            0 heading(level: 2): A
            1 heading(level: 3) <0: Only here
            2 paragraph <1: Text⏎next. More @k:9
            3 paragraph <0: After
            4 paragraph <0: some code⏎
            """)
    }

    @Test("an answer is introduced by its question") func answers() {
        let (document, _) = parse("It lasts.\n\n- Item\n\n## Sub\n\nText")
        let question = ProseBlock(role: .question, text: MappedText(file: document.file))
        var blocks = [question, question]
        document.appendProse(to: &blocks, role: .answer, introducedBy: 1) { _ in nil }
        #expect(blocks.map(\.role) == [.question, .question, .answer, .listItem, .heading(level: 2), .answer])
        #expect(blocks.map(\.introducedBy) == [nil, nil, 1, 1, 1, 4])
    }

    @Test("text maps to the bytes it was written as", arguments: [
        ("approved for **⟦22⟧** and older", "22"),
        ("approved for **⟦22** and⟧ older", "22 and"),
        ("- item\n- for ⟦ages\n  22⟧ and", "ages 22"),
        ("> > a\n> > for *⟦ages*\nlazy 22⟧ and", "ages lazy 22"),
        ("caf\u{E9} &mdash; ⟦word⟧", "word"),
        ("a &mdash; b ⟦&lt;⟧ c", "<"),
        ("\\*\\*not ⟦bold\\*⟧", "bold*"),
        ("1. a\n   > [lin⟦k](/u\n   > \"t\") beh⟧ind", "k beh"),
        ("[r]: /u 'x'\n[r] *a* ⟦b⟧", "b"),
        ("| a | b |\n|---|---|\n| x | **⟦22⟧** y |", "22"),
        ("## Head ⟦word⟧ {#id}", "word"),
        ("Setext\nwith ⟦two\nlines⟧\n---", "two lines"),
        ("for ⟦{{x.y}}⟧ only", "22 and older"),
        ("\r\n\r\na\r\n⟦b⟧\r\n", "b"),
        ("a `x  y` ⟦b⟧", "b"),
        ("a `⟦x⟧  y` b", "x"),
        ("\u{FEFF}zwölf ⟦Ä⟧pfel", "Ä"),
        ("a\u{2028}⟦b⟧", "b"),
        ("a [@k] ⟦b⟧", "b"),
        ("- a\n\n  > - ![x](/y) ⟦word⟧", "word"),
        ("* a\n\n  1. b **c** \\\n     ⟦d⟧", "d"),
    ])
    func places(_ marked: String, _ words: String) throws {
        let parts = marked.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "⟦" || $0 == "⟧" })
        let start = parts[0].utf8.count
        let place = start..<start + parts[1].utf8.count
        let (document, _) = parse(parts.joined())
        let block = try #require(document.prose { _ in "22 and older" }.last { $0.text.text.contains(words) })
        let found = try #require(block.text.text.range(of: words))
        let utf8 = block.text.text.utf8
        let lower = utf8.distance(from: utf8.startIndex, to: found.lowerBound)
        let range = lower..<lower + words.utf8.count
        #expect(block.text.span(of: range).range == place)
        #expect(block.text.isGenerated(range) == (words == "22 and older"))
    }

    @Test("front-matter values map through their own quoting and folding") func values() {
        let file = SourceFile(path: "a.yml", text: "bio: 'It''s **22\n  and** {{x.y}} &amp; more'")
        var value = MappedText(file: file)
        value.append("It", from: 6..<8)
        value.append("'", from: 8..<10)
        value.append("s **22", from: 10..<16)
        value.append(" ", from: 16..<19)
        value.append("and** {{x.y}} &amp; more", from: 19..<43)
        let (document, findings) = MarkdownDocument.parse(value, options: MarkdownOptions(form: .inline))
        #expect(findings == [])
        let text = document.inlines.mappedText(in: file) { _ in "adults" }
        #expect(text.text == "It's 22 and adults & more")
        #expect(text.span(of: 5..<11).text == "22\n  and")
        #expect(text.span(of: 12..<18).text == "{{x.y}}")
        #expect(text.span(of: 19..<20).text == "&amp;")
        #expect(text.span(of: 21..<25).text == "more")
    }

    @Test("plain fields hold facts and no other markup") func plainText() {
        let file = SourceFile(path: "a.yml", text: "*{{x.y}}* & more")
        let (content, findings) = MappedText(file: file, verbatim: 0..<file.bytes.count).withFacts()
        #expect(findings == [])
        let text = content.mappedText(in: file) { _ in "22 and older" }
        #expect(text.text == "*22 and older* & more")
        #expect(text.span(of: 1..<5).text == "{{x.y}}")
        #expect(text.span(of: 13..<16).text == "* &")
        let bad = SourceFile(path: "a.yml", text: "A {{x}} [@k]")
        let problems = MappedText(file: bad, verbatim: 0..<bad.bytes.count).withFacts().findings
        #expect(problems.map(\.span.text) == ["{{x}}", "[@k]"])
        #expect(problems.map(\.rule.id) == ["markdown-fact", "markdown-citation"])
    }

    @Test("a body behind front matter keeps its places in the file") func body() throws {
        let file = SourceFile(path: "a.md", text: "\u{FEFF}---\r\ntitle: é\r\n---\r\n## Head\r\n\r\nSome **bold\r\nwords**\r\n")
        let body = try #require(FrontMatter.parse(file).0).body
        let (document, findings) = MarkdownDocument.parse(file, in: body, options: MarkdownOptions())
        #expect(findings == [])
        let blocks = document.prose { _ in nil }
        #expect(blocks.map(\.text.text) == ["Head", "Some bold words"])
        #expect(blocks[0].text.wholeSpan.text == "Head")
        #expect(blocks[1].text.span(of: 5..<15).text == "bold\r\nwords")
        #expect(document.blocks.map { file.text(in: $0.range) } == ["## Head", "Some **bold\r\nwords**"])
    }

    @Test("a short text is one paragraph", arguments: ["# a", "- a", "> a", "a\n\nb", "    a", "---", ":::note\na\n:::"])
    func inlineForm(_ text: String) {
        #expect(parse(text, form: .inline).findings.map(\.rule.id).contains("markdown-inline"))
        #expect(parse("a **b**", form: .inline).findings == [])
        #expect(parse("", form: .inline).findings == [])
    }

    private func expect(_ text: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let (document, findings) = parse(text)
        #expect(findings == [], sourceLocation: sourceLocation)
        let lines = document.prose { _ in "22 and older" }.enumerated().map { index, block in
            var line = "\(index) \(block.role)"
            if let introducer = block.introducedBy { line += " <\(introducer)" }
            for other in block.besides { line += " &\(other)" }
            if block.isQuotation { line += " quoted" }
            line += ": " + block.text.text.replacing("\n", with: "⏎")
            for citation in block.citations { line += " @\(citation.key):\(citation.offset)" }
            return line
        }
        #expect(lines.joined(separator: "\n") == expected, sourceLocation: sourceLocation)
    }
}

extension String {
    fileprivate func range(of words: String) -> Range<String.Index>? { firstRange(of: words) }
}
