import Ccmark
import Diagnostics

/// A text in Markdown: CommonMark with tables, heading ids, facts, citations, figures and containers.
///
/// A value, made once and never changed; every node carries the bytes it was written as. All that is wrong with the
/// text is found while it is made; a document is there in any case, and holds what could be understood.
public struct MarkdownDocument: Sendable, Equatable {
    public let file: SourceFile
    public let blocks: [MarkdownBlock]

    /// How many blocks and inlines may be nested in each other. No page that people read comes near.
    public static let depthLimit = 64

    /// Parses a part of a file, such as all that follows its front matter.
    ///
    /// - Parameter range: byte offsets; clamped to the file. A byte order mark at the start of the file is skipped.
    public static func parse(
        _ file: SourceFile, in range: Range<Int>, options: MarkdownOptions
    ) -> (document: MarkdownDocument, findings: [Finding]) {
        var range = range.clamped(to: 0..<file.bytes.count)
        if range.lowerBound == 0, file.bytes.starts(with: [0xEF, 0xBB, 0xBF]), range.count >= 3 {
            range = 3..<range.upperBound
        }
        return file.bytes.withUnsafeBufferPointer { bytes in
            let part = UnsafeBufferPointer(rebasing: bytes[range])
            return parse(MarkdownSource(file: file, bytes: part, origin: .part(start: range.lowerBound)), options)
        }
    }

    /// Parses the text of a front-matter value.
    public static func parse(
        _ value: MappedText, options: MarkdownOptions
    ) -> (document: MarkdownDocument, findings: [Finding]) {
        var text = value.text
        return text.withUTF8 { bytes in
            parse(MarkdownSource(file: value.file, bytes: bytes, origin: .value(value)), options)
        }
    }

    private static func parse(
        _ source: MarkdownSource, _ options: MarkdownOptions
    ) -> (document: MarkdownDocument, findings: [Finding]) {
        var reader = BlockReader(source: source, options: options)
        let blocks = reader.document()
        return (MarkdownDocument(file: source.file, blocks: blocks), reader.findings)
    }

    /// The content of the only paragraph; empty if the document is not one paragraph.
    public var inlines: [MarkdownInline] {
        guard blocks.count == 1 else { return [] }
        switch blocks[0].kind {
        case .paragraph(let content): return content
        case .figure(let image): return [MarkdownInline(.image(image), at: blocks[0].range)]
        default: return []
        }
    }

    public static func == (a: MarkdownDocument, b: MarkdownDocument) -> Bool {
        a.file.path == b.file.path && a.blocks == b.blocks
    }
}
