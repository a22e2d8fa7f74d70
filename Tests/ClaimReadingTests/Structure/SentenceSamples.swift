import ContentSyntax
import Diagnostics

@testable import ClaimReading

/// Pages of a few blocks, parsed into sentences.
struct PageSample {
    private var blocks: [ProseBlock] = []
    private let subjects: [String]

    init(on subjects: String...) { self.subjects = subjects }

    /// Adds a block and returns the sample, so that a page is written in one run.
    func adding(
        _ text: String, _ role: ProseBlock.Role = .paragraph, under lead: Int? = nil, besides: [Int] = [],
        labels: [Range<Int>] = []
    ) -> PageSample {
        let file = SourceFile(path: "page.md", text: text)
        var copy = self
        copy.blocks.append(
            ProseBlock(
                role: role, text: MappedText(file: file, verbatim: 0..<file.bytes.count), introducedBy: lead,
                besides: besides, labels: labels))
        return copy
    }

    var sentences: [Sentence] {
        PageParser(ClaimPage(id: "page", blocks: blocks, subjects: subjects), Samples.vocabulary).sentences
    }

    /// What a sentence is read as, with the words it continues: letters and marks with a space between.
    func words(of sentence: Sentence) -> String {
        sentence.tokens.map { token in
            let text = NormalizedText(blocks[Int(token.block)].text.text)
            let isMade = token.lower == token.upper || token.kind == .colon
            return isMade ? ":" : String(decoding: text.bytes[token.range], as: UTF8.self)
        }.joined(separator: " ")
    }
}

extension Sentence {
    /// A single sentence, for what needs no page.
    static func of(_ text: String) -> Sentence { PageSample(on: "softfill").adding(text).sentences[0] }

    /// The words of a sentence that stands alone.
    func words(_ range: Range<Int>, of text: String) -> String {
        let bytes = NormalizedText(text).bytes
        return tokens[range].filter { $0.kind == .word || $0.kind == .number }.map {
            String(decoding: bytes[$0.range], as: UTF8.self)
        }.joined(separator: " ")
    }
}
