import Diagnostics

extension SentenceCounts {
    /// Counts sentences by their accounts.
    public init(_ sentences: some Sequence<SentenceAccount>) {
        self.init()
        for sentence in sentences {
            switch sentence.account {
            case .contradicted: contradicted += 1
            case .verified: verified += 1
            case .approved: approved += 1
            case .neutral: neutral += 1
            case .open:
                open += 1
                if sentence.claims.contains(where: { $0.verdict == .unknown }) { unknown += 1 }
            }
        }
    }
}
