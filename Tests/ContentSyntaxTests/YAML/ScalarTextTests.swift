import ContentSyntax
import Diagnostics
import Testing

/// Text taken out of quotes, escapes and folded lines maps back to the characters an editor typed.
@Suite struct ScalarTextTests {
    private func text(of yaml: String) throws -> (MappedText, SourceFile) {
        let file = SourceFile(path: "a.yml", text: yaml)
        let scalar = try #require(FrontMatter.parseYAML(file).0?["a"]?.scalar)
        return (scalar.text(in: file), file)
    }

    /// The word "scars" stands between the marks, in the value and in the file.
    @Test(arguments: [
        "a: for ⟦scars⟧ only", "a: 'it''s for ⟦scars⟧'", "a: \"say \\\"⟦scars⟧\\\"\"", "a: \"\\u00e9 ⟦scars⟧\"", "a: \"\\x41\\U0001F489 ⟦scars⟧\"",
        "a: \"one\\\n  two ⟦scars⟧\"", "a: one\n  two ⟦scars⟧\n", "a: one\n\n\n  two ⟦scars⟧\n", "a: >-\n  one\n  two ⟦scars⟧\n",
        "a: |\n  one\n  two ⟦scars⟧\n", "a: |\n\n   é\n     two ⟦scars⟧\n", "é: x\na: ü ⟦scars⟧", "a: >-\r\n  one\r\n  two ⟦scars⟧\r\n",
        "a: 'one\n\n  two ⟦scars⟧'", "a: \"tab\\tand ⟦scars⟧\"",
    ])
    func places(_ yaml: String) throws {
        let (plain, ranges) = marked(yaml)
        let (text, _) = try text(of: plain)
        let words = Array(text.text.utf8)
        let start = try #require(words.indices.first { words[$0...].starts(with: Array("scars".utf8)) })
        #expect(text.span(of: start..<start + 5).range == ranges[0])
    }

    /// Whatever the form, the text is the value.
    @Test(arguments: [
        "plain text", "'it''s'", "\"a \\\" b \\\\ c \\n d \\u2028\"", "|\n  one\n   two\n\n", ">\n  one\n  two\n\n  three\n", "|-\n  x\n", ">+\n  x\n\n\n",
        "one\n  two\n\n  three", "'a\n  b'", "\"a \\\n    b\"", "\"\"", "\"\\x41\\U0001F489\\_\\N\"", "|2\n   deep\n",
    ])
    func textIsTheValue(_ written: String) throws {
        let file = SourceFile(path: "a.yml", text: "a: \(written)")
        let scalar = try #require(FrontMatter.parseYAML(file).0?["a"]?.scalar)
        let text = scalar.text(in: file)
        #expect(text.text == scalar.value)
        let end = text.runs.last?.text.upperBound ?? 0
        #expect(end == scalar.value.utf8.count)
        for run in text.runs { #expect(run.source.upperBound <= file.bytes.count && run.source.lowerBound >= scalar.range.lowerBound) }
    }
}
