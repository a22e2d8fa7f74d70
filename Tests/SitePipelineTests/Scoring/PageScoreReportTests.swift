import Testing

@testable import SitePipeline

@Suite struct PageScoreReportTests {
    private let report = PageScoreReport(
        score: PageScoreTests.score([
            PageScoreTests.line(.contradicted, .contradicted, .error, kind: "age-boundary", number: 3),
            PageScoreTests.line(.contradicted, .open, kind: "painless", number: 4),
            PageScoreTests.line(.unsupported, nil, kind: "price", number: 5),
            PageScoreTests.line(.unsupported, .open, kind: "price", number: 6),
            PageScoreTests.line(.supported, .verified, kind: "ok", number: 7),
            PageScoreTests.line(.supported, .verified, .error, kind: "ok", number: 8),
            PageScoreTests.line(.neutral, .open, kind: "heading", number: 9),
            PageScoreTests.line(.debatable, .neutral, kind: "praise", number: 10),
        ]))

    @Test func figures() {
        #expect(
            report.figures == """
                1 page, 500 words, 8 judged lines, 1 of them debatable (they count neither way)

                recall                    50.0 %  1 of 2 contradicted lines have an error
                precision                 50.0 %  1 of 2 lines with an error deserve it
                undeserved errors         2.0     in 1,000 words; 1 in all
                wrong lines that pass     1 in 4  1 of 4 end verified, neutral or unseen
                supported lines verified  50.0 %  1 of 2
                neutral lines neutral     0.0 %   0 of 1

                JUDGED        contradicted  open  verified  approved  neutral  unseen
                contradicted  1             1     0         0         0        0
                unsupported   0             1     0         0         0        1
                supported     1             0     1         0         0        0
                neutral       0             1     0         0         0        0
                debatable     0             0     0         0         1        0

                """)
    }

    @Test func kinds() {
        #expect(
            report.kinds == """
                KIND          RECALL   FOUND
                age-boundary  100.0 %  1 of 1
                painless      0.0 %    0 of 1

                """)
    }

    /// Each line stands once; what is right and settled, or debatable, does not stand there.
    @Test func list() {
        #expect(
            report.list == """
                Contradicted, and no error (1)
                a:4  contradicted  painless  open  Text.

                An error that is not deserved (1)
                a:8  supported  ok  contradicted  Text.

                Unsupported, and nobody reads it (1)
                a:5  unsupported  price  unseen  Text.

                Right, and not settled (1)
                a:9  neutral  heading  open  Text.


                """)
    }
}
