import Accounts
import Diagnostics

/// A judged page beside what the analysis made of it.
struct ScoredPage: Sendable {
    /// The judged lines in their order.
    let lines: [ScoredLine]
    /// How many words its readers see.
    let words: Int

    init(lines: [ScoredLine], words: Int) {
        self.lines = lines
        self.words = words
    }

    init(_ page: JudgedPages.Page, sentences: [SentenceAccount], diagnostics: [Diagnostic], words: Int) {
        let map = LineMap(page.file)
        let ranges = sentences.map { LineRange($0.span, in: map, account: $0.account) }
        let found = Dictionary(grouping: diagnostics) { map.position(at: $0.span.range.lowerBound).line }
        lines = page.judgements.map { judgement in
            let line = judgement.line
            return ScoredLine(
                judgement: judgement, text: String(decoding: map.bytes(ofLine: line), as: UTF8.self),
                account: Self.account(of: line, ranges), severity: found[line]?.map(\.severity).max())
        }
        self.words = words
    }

    /// The worst account of the sentences that begin on a line, or of those that run over it if none does.
    private static func account(of line: Int, _ sentences: [LineRange]) -> Account? {
        let beginning = sentences.filter { $0.first == line }
        let touching = beginning.isEmpty ? sentences.filter { $0.first < line && line <= $0.last } : beginning
        return touching.map(\.account).min()
    }

    /// The lines of a sentence, counted from one, with what became of it.
    private struct LineRange {
        let first: Int
        let last: Int
        let account: Account

        init(_ span: Span, in map: LineMap, account: Account) {
            first = map.position(at: span.range.lowerBound).line
            last = map.position(at: span.range.upperBound).line
            self.account = account
        }
    }
}

/// A judged line and how it ended.
struct ScoredLine: Sendable {
    let judgement: PageJudgement
    /// The whole line as it is written.
    let text: String
    /// The worst account of the sentences that begin on it, or of those that run over it if none does; nothing if no
    /// sentence touches it.
    let account: Account?
    /// The worst of the findings that begin on it.
    let severity: Severity?

    var verdict: PageJudgement.Verdict { judgement.verdict }
    var hasError: Bool { severity == .error }

    /// How the line ends for its editor: an error contradicts it, a warning puts it before a person. Nothing if the
    /// analysis has not seen it at all.
    var end: Account? {
        switch severity {
        case .error: .contradicted
        case .warning: min(account ?? .open, .open)
        case .note, nil: account
        }
    }

    /// Whether nobody reads the line before it is published.
    var passes: Bool { end != .contradicted && end != .open }
}
