import Accounts
import Diagnostics
import Testing

struct AccountTests {
    @Test func theWorstOfSeveralIsTheirMinimum() {
        #expect(Account.allCases.sorted() == [.contradicted, .open, .verified, .approved, .neutral])
        #expect([Account.neutral, .open, .verified].min() == .open)
        #expect([Account.approved, .contradicted, .open].min() == .contradicted)
    }

    @Test func aContradictionLeadsThenWhatNothingSettles() {
        #expect(Samples.sentence(.neutral, []).leadingClaim == nil)
        #expect(Samples.sentence(.verified, [.verified]).leadingClaim?.verdict == .verified)
        #expect(Samples.sentence(.open, [.verified, .unknown]).leadingClaim?.verdict == .unknown)
        #expect(
            Samples.sentence(.contradicted, [.verified, .unknown, .contradicted]).leadingClaim?.verdict == .contradicted
        )
    }

    @Test func aPageKnowsItsClaimsAndWhatIsOpen() {
        let page = PageAccounts(
            page: "articles/a",
            sentences: [
                Samples.sentence(.verified, [.verified]), Samples.sentence(.open, [.unknown, .verified]),
                Samples.sentence(.neutral, []),
            ],
            findings: [])
        #expect(page.claims.map(\.verdict) == [.verified, .unknown, .verified])
        #expect(page.open.map(\.account) == [.open])
    }
}

enum Samples {
    static let file = SourceFile(path: "Content/articles/a.md", text: "Bellafill is for people over 21.")

    private static let rule = Rule("age-boundary", "An age is the label's.", why: "Nobody else was studied.")

    static func sentence(_ account: Account, _ verdicts: [ClaimSummary.Verdict]) -> SentenceAccount {
        SentenceAccount(
            span: file.wholeSpan, text: file.text(in: 0..<file.bytes.count), account: account,
            claims: verdicts.map { verdict in
                Claim(
                    treatment: "bellafill", slot: .age, said: "[22,∞)", model: "[22,∞)", verdict: verdict, rule: rule,
                    span: file.span(24..<31), quote: "over 21")
            })
    }
}
