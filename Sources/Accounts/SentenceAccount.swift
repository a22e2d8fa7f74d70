import Diagnostics

/// One sentence as a reader sees it, with what became of it.
public struct SentenceAccount: Sendable, Equatable {
    /// Where it stands in the file it was written in.
    public let span: Span
    /// Its words, without markup, on one line.
    public let text: String
    public let account: Account
    /// The statements that were read in it, in the order of their places; none in a sentence that states nothing.
    public let claims: [Claim]
    /// Keys of the references cited in it or right behind it.
    public let citations: [String]

    public init(span: Span, text: String, account: Account, claims: [Claim] = [], citations: [String] = []) {
        self.span = span
        self.text = text
        self.account = account
        self.claims = claims
        self.citations = citations
    }

    /// The claim that speaks for the sentence: the first one with the worst verdict.
    public var leadingClaim: Claim? {
        claims.first { $0.verdict == .contradicted } ?? claims.first { $0.verdict == .unknown } ?? claims.first
    }
}
