import Accounts
import Diagnostics
import Testing

@testable import SitePipeline

/// The figures of made-up lines.
@Suite struct PageScoreTests {
    static func line(
        _ verdict: PageJudgement.Verdict, _ account: Account?, _ severity: Severity? = nil, kind: String = "kind",
        number: Int = 1
    ) -> ScoredLine {
        ScoredLine(
            judgement: PageJudgement(page: "a", line: number, text: "Te", verdict: verdict, kind: kind, why: "because"),
            text: "Text.",
            account: account, severity: severity)
    }

    static func score(_ lines: [ScoredLine], words: Int = 500) -> PageScore {
        PageScore([ScoredPage(lines: lines, words: words)])
    }

    @Test func recallIsOfContradictedLines() {
        let score = Self.score([
            Self.line(.contradicted, .contradicted, .error), Self.line(.contradicted, .open, .warning),
            Self.line(.contradicted, .neutral),
            Self.line(.unsupported, .open),
        ])
        #expect(score.recall == Share(1, of: 3) && score.missed.count == 2)
    }

    @Test func precisionIsOfErrorsOnAllButDebatableLines() {
        let score = Self.score([
            Self.line(.contradicted, .contradicted, .error), Self.line(.supported, .verified, .error),
            Self.line(.unsupported, .open, .error),
            Self.line(.neutral, .open, .error), Self.line(.debatable, .contradicted, .error),
            Self.line(.supported, .verified, .warning),
        ])
        #expect(score.precision == Share(1, of: 4) && score.undeserved.count == 3)
        #expect(score.undeservedInThousandWords == 6)
    }

    @Test func wrongLinesPassWhereNobodyReadsThem() {
        let score = Self.score([
            Self.line(.contradicted, .verified), Self.line(.unsupported, .neutral), Self.line(.unsupported, nil),
            Self.line(.unsupported, .open), Self.line(.contradicted, .verified, .warning),
            Self.line(.supported, .neutral),
            Self.line(.debatable, .neutral),
        ])
        #expect(score.passing == Share(3, of: 5) && score.passing.oneIn == "1 in 1")
    }

    @Test func rightLinesThatAreSettled() {
        let score = Self.score([
            Self.line(.supported, .verified), Self.line(.supported, .neutral), Self.line(.supported, .open),
            Self.line(.neutral, .neutral),
            Self.line(.neutral, .verified), Self.line(.neutral, .neutral, .warning),
        ])
        #expect(score.verified == Share(1, of: 3) && score.neutral == Share(1, of: 3))
    }

    @Test func kindsAreOfContradictedLinesInTheOrderOfNames() {
        let score = Self.score([
            Self.line(.contradicted, .contradicted, .error, kind: "b"), Self.line(.contradicted, .open, kind: "a"),
            Self.line(.contradicted, .open, kind: "b"), Self.line(.supported, .verified, kind: "c"),
        ])
        #expect(score.recallByKind.map(\.kind) == ["a", "b"])
        #expect(score.recallByKind.map(\.recall) == [Share(0, of: 1), Share(1, of: 2)])
    }

    @Test func severalPagesAreOne() {
        let pages = [ScoredPage(lines: [Self.line(.neutral, .neutral)], words: 3), ScoredPage(lines: [], words: 4)]
        #expect(PageScore(pages).pageCount == 2 && PageScore(pages).words == 7 && PageScore(pages).lines.count == 1)
    }

    @Test func ofNothing() {
        let score = Self.score([], words: 0)
        #expect(score.recall.percent == "–" && score.passing.oneIn == "none" && score.undeservedInThousandWords == 0)
    }

    @Test(arguments: [
        (1, 3, "33.3 %", "1 in 3"), (2, 3, "66.7 %", "1 in 1"), (0, 9, "0.0 %", "none"), (9, 9, "100.0 %", "1 in 1"),
        (2, 399, "0.5 %", "1 in 199"),
    ])
    func shares(_ part: Int, _ whole: Int, _ percent: String, _ oneIn: String) {
        #expect(Share(part, of: whole).percent == percent && Share(part, of: whole).oneIn == oneIn)
    }
}
