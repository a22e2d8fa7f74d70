import ContentSyntax
import Diagnostics
import Testing

/// A file taken apart into keys and body.
@Suite struct FrontMatterTests {
    private func parse(_ text: String) -> (keys: [String], body: String, findings: [String]) {
        let file = SourceFile(path: "a.md", text: text)
        let (matter, findings) = FrontMatter.parse(file)
        return (matter?.keys?.entries.map(\.key) ?? [], matter.map { file.text(in: $0.body) } ?? "", findings.map(\.message))
    }

    @Test(arguments: ["\n", "\r\n", "\r"]) func lineEndings(_ end: String) {
        let (keys, body, findings) = parse(["---", "a: 1", "b: 2", "---", "", "Text.", ""].joined(separator: end))
        #expect(keys == ["a", "b"])
        #expect(body == ["", "Text.", ""].joined(separator: end))
        #expect(findings == [])
    }

    @Test func byteOrderMarkAndBlanksBehindTheFence() {
        #expect(parse("\u{FEFF}---  \na: 1\n---\t\nText.").keys == ["a"])
        #expect(parse("\u{FEFF}---  \na: 1\n---\t\nText.").body == "Text.")
    }

    @Test func theFenceIsTheFirstLineOfHyphens() {
        let (keys, body, _) = parse("---\na: 1\n---\nText.\n\n---\n\nMore.")
        #expect(keys == ["a"])
        #expect(body == "Text.\n\n---\n\nMore.")
    }

    @Test func hyphensInAValueAreNoFence() {
        #expect(parse("---\na: x --- y\nb: \"---\"\n---\n").keys == ["a", "b"])
        #expect(parse("---\na: |\n  ---\n---\n").keys == ["a"])
    }

    @Test func theLastLineNeedsNoEnd() {
        #expect(parse("---\na: 1\n---").keys == ["a"])
        #expect(parse("---\na: 1\n---").body.isEmpty)
    }

    @Test func aBodyIsThereEvenWhereKeysCannotBeRead() {
        let file = SourceFile(path: "a.md", text: "---\na: [1\n---\nText.")
        let (matter, findings) = FrontMatter.parse(file)
        #expect(matter?.keys == nil)
        #expect(matter.map { file.text(in: $0.body) } == "Text.")
        #expect(findings.count == 1)
    }

    @Test(arguments: ["", " \n\t\r\n", "\u{FEFF}", "Text.", "----\na: 1\n----\n", " ---\na: 1\n---\n", "---", "---\n", "---\na: 1\n--- x\n"])
    func notTakenApart(_ text: String) {
        #expect(parse(text).findings.count == 1)
        #expect(parse(text).keys == [])
    }

    @Test func emptyKeysAreNoProblemHere() {
        #expect(parse("---\n---\nText.").findings == [])
        #expect(parse("---\n# none\n---\nText.").findings == [])
    }

    @Test func invalidUTF8IsFoundAtItsByte() {
        let bytes = Array("---\na: caf".utf8) + [0xE9] + Array("\n---\n".utf8)
        let (matter, findings) = FrontMatter.parse(SourceFile(path: "a.md", bytes: bytes))
        #expect(matter == nil)
        #expect(findings.map(\.span.range) == [10..<11])
    }

    @Test func theLargestFile() {
        func file(_ size: Int) -> SourceFile {
            let head = Array("---\na: 1\n---\n".utf8)
            return SourceFile(path: "a.md", bytes: head + [UInt8](repeating: 0x61, count: size - head.count))
        }
        #expect(FrontMatter.parse(file(FrontMatter.sizeLimit)).1 == [])
        #expect(FrontMatter.parse(file(FrontMatter.sizeLimit + 1)).1.count == 1)
    }
}
