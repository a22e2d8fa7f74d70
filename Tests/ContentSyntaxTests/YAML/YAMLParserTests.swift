import ContentSyntax
import Diagnostics
import Testing

/// Values and their places. What editors get wrong is among the golden diagnostics.
@Suite struct YAMLParserTests {
    @Test func everyForm() {
        let (node, findings) = parseYAML(
            """
            # A comment.
            plain: one two
            'single': 'it''s'
            "double": "a\\tb \\u00e9 \\x41"
            flow: [a, "b", {c: d}]
            block:
              - a
              - key: b
                other: c
            literal: |
              one
                two
            folded: >-
              one
              two

              three
            nothing:
            tilde: ~
            """)
        #expect(findings == [])
        #expect(
            node?.sketch
                == "{plain: \"one two\", single: \"it's\", double: \"a\tb é A\", flow: [\"a\", \"b\", {c: \"d\"}], "
                + "block: [\"a\", {key: \"b\", other: \"c\"}], literal: \"one\n  two\n\", folded: \"one two\nthree\", "
                + "nothing: \"\", tilde: \"~\"}")
    }

    @Test(arguments: ["", "~", "null"]) func empty(_ value: String) {
        #expect(parseYAML("a: \(value)").node?["a"]?.scalar?.isEmpty == true)
    }

    @Test(arguments: ["\"\"", "''", "'~'", "\"null\"", "false", "0", "Null"]) func notEmpty(_ value: String) {
        #expect(parseYAML("a: \(value)").node?["a"]?.scalar?.isEmpty == false)
    }

    /// Scalars stay text: what they mean is the schema's business.
    @Test(arguments: ["yes", "0x1F", "1e3", "2026-11-21", ".nan", "08:00", "1_000"]) func scalarsStayText(_ value: String) {
        #expect(parseYAML("a: \(value)").node?["a"]?.scalar?.value == value)
    }

    @Test(arguments: [
        "a: ⟦one two⟧  # comment", "a: ⟦'it''s'⟧", "a: ⟦\"x\"⟧", "a: ⟦[b, c]⟧\nd: e", "a: ⟦{b: c}⟧", "é💉: ⟦ü⟧\nb: c",
        "\u{FEFF}a: ⟦b⟧", "a: ⟦b⟧\r\nc: d", "a: ⟦>-\n  one\n  two\n⟧b: c", "a:\n  ⟦- b\n  - c⟧\nd: e", "a:\n  ⟦b: c\n  d: e⟧\nf: g",
        "---\na: ⟦b⟧\n", "a: ⟦one\n  two⟧\nb: c", "a:\n⟦- b⟧\nc: d",
    ])
    func places(_ text: String) throws {
        let (plain, ranges) = marked(text)
        let (node, findings) = parseYAML(plain)
        #expect(findings == [])
        guard case .mapping(let group) = try #require(node) else { return #expect(Bool(false), "no keys") }
        #expect(group.entries[0].value.range == ranges[0])
    }

    @Test func placesOfKeys() throws {
        let (plain, ranges) = marked("⟦é⟧: 1\n⟦\"b\"⟧: 2\r\n⟦c⟧:\n  ⟦d⟧: 3\n")
        guard case .mapping(let group) = try #require(parseYAML(plain).node) else { return #expect(Bool(false), "no keys") }
        guard case .mapping(let inner) = group.entries[2].value else { return #expect(Bool(false), "no inner keys") }
        #expect(group.entries.map(\.keyRange) + inner.entries.map(\.keyRange) == ranges)
    }

    @Test func theFirstOfTwoKeysCounts() {
        let (node, findings) = parseYAML("a: 1\nb: 2\na: 3\n")
        #expect(node?.sketch == "{a: \"1\", b: \"2\"}")
        #expect(findings.map(\.rule.id) == ["duplicate-key"])
        #expect(findings.first?.span.range == 10..<11)
        #expect(findings.first?.notes.first?.span?.range == 0..<1)
    }

    /// 24 levels are read, 25 are refused, and a million brackets cost no more than that.
    @Test func nestingIsBounded() {
        func nested(_ depth: Int) -> String { "a: " + String(repeating: "[", count: depth) + "x" + String(repeating: "]", count: depth) }
        #expect(parseYAML(nested(23)).findings == [])
        #expect(parseYAML(nested(24)).findings.count == 1)
        #expect(parseYAML("a: " + String(repeating: "[", count: 1_000_000)).findings.count == 1)
        #expect(parseYAML("a: " + String(repeating: "{b: ", count: 100_000)).findings.count == 1)
    }

    @Test func theNumberOfValuesIsBounded() {
        let (node, findings) = parseYAML("a: [" + String(repeating: "1,", count: 250_000) + "]")
        #expect(node == nil)
        #expect(findings.count == 1)
    }

    @Test func aliasesAreNeverExpanded() {
        var text = "a0: &a0 [x, x]\n"
        for level in 1...60 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
        let (node, findings) = parseYAML(text)
        #expect(node == nil)
        #expect(findings.count == 1)
    }

    /// Whatever the bytes, reading ends, and every finding lies in the file.
    @Test func hostileText() {
        let pieces = ["---\n", "a: ", "- ", "\"", "'", "[", "]", "{", "}", ": ", "\n", "\t", "|\n", ">-\n", "&a ", "*a", "!t ", "\\", "#", "\r", "é💉", "%", "@", "?", "\u{0}"]
        var state: UInt64 = 42
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<2000 {
            let text = (0..<next(30)).map { _ in pieces[next(pieces.count)] }.joined()
            let (node, findings) = parseYAML(text)
            #expect(node != nil || !findings.isEmpty, "\(text.debugDescription)")
            for finding in findings {
                #expect(finding.span.range.lowerBound >= 0 && finding.span.range.upperBound <= text.utf8.count + 1, "\(text.debugDescription)")
            }
        }
    }
}
