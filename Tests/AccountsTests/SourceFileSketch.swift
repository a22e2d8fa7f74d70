import Accounts
import ClaimReading
import ContentSyntax
import Diagnostics
import Foundation

/// A paragraph with a fact in it that the site writes.
struct SourceFileSketch {
    let source: SourceFile

    static func file(_ text: String) -> SourceFileSketch {
        SourceFileSketch(source: SourceFile(path: "page.md", text: text))
    }

    func analyzed(replacing fact: String, by value: String) -> PageAccounts {
        let text = String(decoding: source.bytes, as: UTF8.self)
        let start = text.range(of: fact)!.lowerBound.utf16Offset(in: text)
        let end = start + fact.utf8.count
        var mapped = MappedText(file: source, verbatim: 0..<start)
        mapped.append(value, from: start..<end, isGenerated: true)
        mapped.append(MappedText(file: source, verbatim: end..<source.bytes.count))
        return Fixtures.analyzer.analyze(
            page: ClaimPage(
                id: "page.md", blocks: [ProseBlock(role: .paragraph, text: mapped)], subjects: ["bellafill"]))
    }
}
