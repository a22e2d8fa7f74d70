import ContentSchema
import ContentSyntax
import Diagnostics
import Testing

/// What each type of value takes and refuses.
@Suite struct FieldTypeTests {
    private func read<Value>(_ type: FieldType<Value>, _ written: String) -> (value: Value?, findings: [Finding]) {
        let file = SourceFile(path: "a.yml", text: "a: \(written)\n")
        guard case .mapping(let keys)? = FrontMatter.parseYAML(file).0 else { return (nil, FrontMatter.parseYAML(file).1) }
        var reading = Reading(file: file)
        return (type.read(keys.entries[0].value, into: &reading), reading.findings)
    }

    private func takes<Value>(_ type: FieldType<Value>, _ right: [String], not wrong: [String]) {
        for written in right { #expect(read(type, written).value != nil && read(type, written).findings == [], "\(written)") }
        for written in wrong { #expect(read(type, written).value == nil && read(type, written).findings.count == 1, "\(written)") }
    }

    @Test func keys() {
        takes(.key, ["a", "acne-scars", "22-and-older"], not: ["A", "a_b", "a b", "-a", "a-", "a--b", "é", "[a]", "a/b", "''"])
    }

    @Test func flags() {
        takes(.flag, ["true", "false", "yes", "no"], not: ["yess", "1", "True", "on", "[true]", "'ja'"])
        #expect(read(.flag, "no").value == false)
    }

    @Test func addresses() {
        takes(.url, ["https://a.example", "http://a.example/x?y#z"], not: ["www.a.example", "https://", "https:///x", "ftp://a", "\"https://a b\"", "javascript:x"])
        takes(.path, ["/", "/a/b/", "/a.html"], not: ["a", "https://a.example", "\"/a b\""])
        takes(.link, ["/a/", "https://a.example"], not: ["a", "mailto:x@a.example"])
        takes(.email, ["a@b.example"], not: ["a", "a@b", "@b.example", "a@b@c.example", "\"a b@c.example\""])
        takes(.mediaFile, ["a.jpg", "clinic front.png"], not: ["a", "../a.jpg", ".jpg", "x/a.jpg"])
    }

    @Test func phones() {
        takes(.phone, ["+1-612-555-0134", "+44 20 7946 0000"], not: ["612-555-0134", "+1", "+1-612-555-01340-12345", "+1 (612) 555-0134", "+１２３４５６７"])
    }

    @Test func numbers() {
        takes(.integer(0...120), ["0", "120"], not: ["-1", "121", "2.5", "two", "99999999999999999999"])
        takes(.number(-90...90), ["44.8655", "-90", "1e1"], not: ["91", "nan", "inf", "x"])
    }

    @Test func dates() {
        takes(.date, ["2026-11-21"], not: ["2026-02-30", "21/11/2026", "2026-11", "today", "[2026-11-21]"])
    }

    @Test func longTexts() {
        takes(.text(longest: 4), ["abcd", "éééé", "👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️"], not: ["abcde"])
    }

    @Test func lists() {
        takes(.list(.key), ["[]", "[a]", "[a, b]"], not: ["a", "{a: b}", "[A]"])
        takes(.list(.key, atLeast: 1), ["[a]"], not: ["[]"])
        #expect(read(.list(.key), "[A, B, c]").findings.count == 2)
    }

    @Test func maps() {
        let type = FieldType.map(keys: "rule", to: .integer(0...9))
        #expect(read(type, "{b: 1, a: 2}").value?.map(\.key.value) == ["b", "a"])
        takes(type, ["{}"], not: ["[a]", "a", "{a: x}"])
    }

    @Test func references() {
        let file = SourceFile(path: "a.yml", text: "a: [ana, lee]")
        guard case .mapping(let keys)? = FrontMatter.parseYAML(file).0 else { return #expect(Bool(false), "no keys") }
        var reading = Reading(file: file)
        let list: FieldType<[Located<String>]> = .list(.reference(to: .person))
        #expect(list.read(keys.entries[0].value, into: &reading)?.map(\.span.text) == ["ana", "lee"])
        #expect(reading.references.map(\.key) == ["ana", "lee"])
        #expect(reading.references.allSatisfy { $0.kind == .person })
    }

    private enum Level: String, CaseIterable, Sendable { case low, high }

    @Test func fixedWords() {
        takes(.oneOf(Level.self), ["low", "high"], not: ["Low", "middle", "[low]"])
        #expect(read(.oneOf(Level.self), "hihg").findings.first?.help == "Did you mean `high`? The values are: `low`, `high`.")
        #expect(read(.oneOf(Level.self), "hihg").findings.first?.fixes.map(\.replacement) == ["high"])
    }

    /// No message speaks of the program.
    @Test func messagesAreForEditors() {
        let findings = ["[", "{a: 1}", "[1]", "x"].flatMap { read(.date, $0).findings } + read(.list(.key), "a").findings
        for finding in findings {
            let text = finding.message + (finding.help ?? "")
            for word in ["nil", "decod", "Optional", "String", "Swift", "scalar", "mapping", "sequence", "type"] { #expect(!text.contains(word)) }
        }
    }
}
