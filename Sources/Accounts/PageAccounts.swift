import Diagnostics

/// What the analysis of one page brought to light: every sentence with its account, and what an editor has to hear.
public struct PageAccounts: Sendable {
    /// A stable name for reports: folder and key, such as `procedures/microneedling`.
    public let page: String
    /// Every sentence of every string that a reader sees, in the order of reading.
    public let sentences: [SentenceAccount]
    /// In the order of places.
    public let findings: [Finding]
    /// Some sentence offers a use that stands on no label, and says so.
    public let disclosesUse: Bool

    public init(page: String, sentences: [SentenceAccount], findings: [Finding], disclosesUse: Bool = false) {
        self.page = page
        self.sentences = sentences
        self.findings = findings
        self.disclosesUse = disclosesUse
    }

    /// The statements of all sentences, in the order of reading.
    public var claims: [Claim] { sentences.flatMap(\.claims) }

    /// The sentences that wait for a reviewer.
    public var open: [SentenceAccount] { sentences.filter { $0.account == .open } }
}
