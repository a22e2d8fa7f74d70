import Accounts

/// The figures of a page score as text.
struct PageScoreReport {
    let score: PageScore

    /// The figures, and how the lines of each verdict end.
    var figures: String {
        let debatable = score.lines(.debatable).count
        let pages = "\(score.pageCount) \(score.pageCount == 1 ? "page" : "pages")"
        let head =
            "\(pages), \(score.words) words, \(score.lines.count) judged lines"
            + (debatable > 0 ? ", \(debatable) of them debatable (they count neither way)" : "") + "\n"
        let undeserved = tenths(score.undeservedInThousandWords)
        return head + "\n"
            + TextTable.text([
                ["recall", score.recall.percent, "\(score.recall.counts) contradicted lines have an error"],
                ["precision", score.precision.percent, "\(score.precision.counts) lines with an error deserve it"],
                ["undeserved errors", undeserved, "in 1,000 words; \(score.undeserved.count) in all"],
                [
                    "wrong lines that pass", score.passing.oneIn,
                    "\(score.passing.counts) end verified, neutral or unseen",
                ],
                ["supported lines verified", score.verified.percent, score.verified.counts],
                ["neutral lines neutral", score.neutral.percent, score.neutral.counts],
            ]) + "\n" + ends
    }

    /// Recall for each kind of contradiction.
    var kinds: String {
        TextTable.text(
            [["KIND", "RECALL", "FOUND"]] + score.recallByKind.map { [$0.kind, $0.recall.percent, $0.recall.counts] })
    }

    /// Every line that went wrong, by how it did.
    var list: String {
        let waiting = score.lines.filter {
            !$0.hasError
                && ($0.verdict == .supported && $0.end != .verified || $0.verdict == .neutral && $0.end != .neutral)
        }
        return section("Contradicted, and no error", score.missed)
            + section("An error that is not deserved", score.undeserved)
            + section("Unsupported, and nobody reads it", score.passed.filter { $0.verdict == .unsupported })
            + section("Right, and not settled", waiting)
    }

    private var ends: String {
        let columns: [Account?] = Account.allCases + [nil]
        let rows = PageJudgement.Verdict.allCases.map { verdict in
            [verdict.rawValue] + columns.map { String(score.count(verdict, ending: $0)) }
        }
        return TextTable.text([["JUDGED"] + columns.map { $0?.rawValue ?? "unseen" }] + rows)
    }

    private func section(_ title: String, _ lines: [ScoredLine]) -> String {
        guard !lines.isEmpty else { return "" }
        let rows = lines.map { line in
            [
                "\(line.judgement.page):\(line.judgement.line)", line.verdict.rawValue, line.judgement.kind,
                line.end?.rawValue ?? "unseen", line.text,
            ]
        }
        return "\(title) (\(lines.count))\n" + TextTable.text(rows) + "\n"
    }

    private func tenths(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
