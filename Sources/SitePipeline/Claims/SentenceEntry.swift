import Accounts
import Diagnostics

/// One sentence of the site with its place, its account and what the model has to say to it.
public struct SentenceEntry: Sendable {
    public let sentence: SentenceAccount
    /// 1-based lines, and columns in UTF-8 bytes.
    public let start: SourcePosition
    public let end: SourcePosition
    /// Where the model's values were read, each once: a label's number and its address.
    public let evidence: [String]

    public var file: String { sentence.span.file.path }
    public var account: Account { sentence.account }
    /// The words of the page on one line.
    public var text: String { sentence.text.onOneLine }
}

extension Claim {
    /// The words of the statement on one line.
    var words: String { quote.onOneLine }

    /// What the statement is about: "bellafill.acne-scars".
    var subject: String { [treatment, indication].compactMap(\.self).joined(separator: ".") }
}

extension String {
    fileprivate var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
