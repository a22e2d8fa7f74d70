import Accounts

/// How the analysis does on pages that people have judged line by line.
struct PageScore: Sendable {
    let lines: [ScoredLine]
    let pageCount: Int
    /// How many words the readers of all pages see.
    let words: Int

    init(_ pages: [ScoredPage]) {
        lines = pages.flatMap(\.lines)
        pageCount = pages.count
        words = pages.reduce(0) { $0 + $1.words }
    }

    /// Lines with a verdict.
    func lines(_ verdict: PageJudgement.Verdict) -> [ScoredLine] { lines.filter { $0.verdict == verdict } }

    /// Contradicted lines without an error.
    var missed: [ScoredLine] { lines(.contradicted).filter { !$0.hasError } }
    /// Lines with an error that nobody contradicts.
    var undeserved: [ScoredLine] {
        lines.filter { $0.hasError && $0.verdict != .contradicted && $0.verdict != .debatable }
    }
    /// Wrong lines that nobody reads before they are published.
    var passed: [ScoredLine] { lines.filter { $0.judgement.isWrong && $0.passes } }

    /// Contradicted lines with an error, of all contradicted lines.
    var recall: Share { recall(of: lines) }
    /// Contradicted lines with an error, of all lines with one; debatable lines count neither way.
    var precision: Share {
        let deserved = recall.part
        return Share(deserved, of: deserved + undeserved.count)
    }
    /// Lines with an undeserved error in 1,000 words.
    var undeservedInThousandWords: Double { words == 0 ? 0 : Double(undeserved.count) * 1000 / Double(words) }
    /// Wrong lines that end verified or neutral, or that the analysis has not seen.
    var passing: Share { Share(passed.count, of: lines.count { $0.judgement.isWrong }) }
    /// Supported lines that are verified.
    var verified: Share { share(of: .supported, ending: .verified) }
    /// Neutral lines that are neutral.
    var neutral: Share { share(of: .neutral, ending: .neutral) }

    /// How many lines with a verdict end in an account; with none, how many the analysis has not seen.
    func count(_ verdict: PageJudgement.Verdict, ending end: Account?) -> Int { lines(verdict).count { $0.end == end } }

    /// Recall for each kind of contradiction, in the order of their names.
    var recallByKind: [(kind: String, recall: Share)] {
        Dictionary(grouping: lines(.contradicted), by: \.judgement.kind).sorted { $0.key < $1.key }
            .map { ($0.key, recall(of: $0.value)) }
    }

    private func recall(of lines: [ScoredLine]) -> Share {
        let contradicted = lines.filter { $0.verdict == .contradicted }
        return Share(contradicted.count(where: \.hasError), of: contradicted.count)
    }

    private func share(of verdict: PageJudgement.Verdict, ending end: Account) -> Share {
        Share(count(verdict, ending: end), of: lines(verdict).count)
    }
}

/// A part of a whole.
struct Share: Sendable, Equatable {
    let part: Int
    let whole: Int

    init(_ part: Int, of whole: Int) {
        self.part = part
        self.whole = whole
    }

    /// "31.4 %"; "–" of nothing.
    var percent: String {
        guard whole > 0 else { return "–" }
        let tenths = (part * 1000 + whole / 2) / whole
        return "\(tenths / 10).\(tenths % 10) %"
    }

    /// "1 in 25", rounded down so that it never sounds better than it is; "none" if there is none.
    var oneIn: String { part == 0 ? "none" : "1 in \(whole / part)" }

    /// "7 of 12".
    var counts: String { "\(part) of \(whole)" }
}
