/// One piece of running text, with the bytes it was written as.
public struct MarkdownInline: Sendable, Equatable {
    public let kind: Kind
    /// Byte offsets in the document's file, markup included.
    public let range: Range<Int>

    public enum Kind: Sendable, Equatable {
        /// Words. They stand in the source byte for byte if both have the same length; else (an escape, an entity) they
        /// stand for the whole range.
        case text(String)
        case emphasis([MarkdownInline])
        case strong([MarkdownInline])
        case code(MarkdownCodeSpan)
        case link(MarkdownLink)
        case image(MarkdownImage)
        /// The end of a line inside a paragraph; reads as a space.
        case softBreak
        /// A break that readers see: two spaces or a backslash at the end of a line.
        case lineBreak
        /// `{{bellafill.acne-scars.age}}`.
        case fact(FactReference)
        /// `[@key]` or `[@a; @b]`.
        case citation([MarkdownCitation])
        /// A raw HTML tag or comment as written.
        case html(String)
    }

    public init(_ kind: Kind, at range: Range<Int>) {
        self.kind = kind
        self.range = range
    }
}

/// Text between backquotes.
public struct MarkdownCodeSpan: Sendable, Equatable {
    public let text: String
    /// The bytes between the backquotes.
    public let textRange: Range<Int>
}

/// A link, whichever of Markdown's forms it was written in.
public struct MarkdownLink: Sendable, Equatable {
    /// Where it leads, escapes and entities resolved; may be empty.
    public let destination: String
    /// The bytes of the destination; the whole link if the destination is defined elsewhere (`[text][name]`).
    public let destinationRange: Range<Int>
    /// Text, facts and citations of the title; empty if there is none.
    public let title: [MarkdownInline]
    public let content: [MarkdownInline]
}

/// A picture.
public struct MarkdownImage: Sendable, Equatable {
    /// The file, escapes and entities resolved; may be empty.
    public let source: String
    /// The bytes of the file's name; the whole image if it is defined elsewhere (`![text][name]`).
    public let sourceRange: Range<Int>
    /// What a reader gets who does not see the picture.
    public let alternative: [MarkdownInline]
    /// Text, facts and citations of the title, which a figure shows as its caption; empty if there is none.
    public let caption: [MarkdownInline]
}

/// The path to a fact of the treatment model, as written between `{{` and `}}`.
public struct FactReference: Sendable, Hashable, CustomStringConvertible {
    /// At least two words: the treatment, then the way to the fact.
    public let path: [String]

    public init(path: [String]) { self.path = path }

    /// `bellafill.acne-scars.age`.
    public var description: String { path.joined(separator: ".") }
}

/// One reference of a citation.
public struct MarkdownCitation: Sendable, Equatable {
    public let key: String
    /// The bytes of `@key`.
    public let range: Range<Int>
}

extension [MarkdownInline] {
    /// The words alone, as an alternative text or a page title needs them: no markup, no citations; a break is a space.
    ///
    /// - Parameter fact: the words of a fact; nothing for a fact that does not resolve, which is then left out.
    public func plainText(fact: (FactReference) -> String?) -> String {
        var result = ""
        appendPlainText(to: &result, fact: fact)
        return result
    }

    private func appendPlainText(to result: inout String, fact: (FactReference) -> String?) {
        for inline in self {
            switch inline.kind {
            case .text(let text): result += text
            case .emphasis(let content), .strong(let content): content.appendPlainText(to: &result, fact: fact)
            case .code(let code): result += code.text
            case .link(let link): link.content.appendPlainText(to: &result, fact: fact)
            case .image(let image): image.alternative.appendPlainText(to: &result, fact: fact)
            case .softBreak, .lineBreak: result += " "
            case .fact(let reference): if let text = fact(reference) { result += text }
            case .html(let html): result += html
            case .citation: break
            }
        }
    }
}
