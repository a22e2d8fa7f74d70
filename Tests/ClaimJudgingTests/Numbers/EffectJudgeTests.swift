import Testing

@testable import ClaimJudging
@testable import ClaimReading

struct EffectJudgeTests {
    typealias J = NumberJudging

    static let frown = Scope(conditions: J.condition("frown-lines"))

    @Test func theSampleIsRead() {
        #expect(J.vocabulary.treatments.count == 1)
        #expect(!Self.frown.conditions.isEmpty)
        #expect(J.vocabulary.treatments[0].figures.results.count == 4)
    }

    @Test(arguments: [
        (J.months(4, 4, scope: frown), Judgement.Verdict.supported), (J.months(3, 4, scope: frown), .supported),
        (J.months(3, 5, scope: frown), .contradicted),
        (J.months(5, 5, scope: frown), .contradicted), (J.months(3, 3, scope: frown), .beyond),
        (J.months(1, 4, scope: frown), .beyond),
        (J.months(3, 3, isUpTo: true, scope: frown), .supported),
        (J.months(4, 4, isUpTo: true, scope: frown), .supported),
        (J.months(5, 5, isUpTo: true, scope: frown), .contradicted),
        (J.months(4, 4, isAtLeast: true, scope: frown), .beyond),
        (J.months(5, 5, isAtLeast: true, scope: frown), .contradicted),
        // Nothing named: longer than both is too long; any other has to be right of both.
        (J.months(7, 7), .contradicted), (J.months(5, 5), .beyond), (J.months(6, 6), .beyond),
        (J.months(6, 6, isUpTo: true), .beyond),
        // What stands around narrows what is right, never what is wrong.
        (J.months(6, 6, isUpTo: true, scope: Scope(around: J.condition("frown-lines"))), .beyond),
        (J.months(4, 4, scope: Scope(around: J.condition("frown-lines"))), .supported),
    ])
    func lengthsOfEffect(_ claim: TimeClaim, _ verdict: Judgement.Verdict) {
        #expect(J.verdicts(.duration(claim)) == [verdict], "\(claim)")
    }

    @Test func onlyWhatIsStatedCounts() {
        let long = Content.duration(J.months(60, 60))
        #expect(J.verdicts(long, isDenied: true) == [.beyond])
        #expect(J.verdicts(long, certainty: .asked) == [])
        #expect(J.verdicts(long, certainty: .conditional) == [])
        #expect(J.verdicts(long, certainty: .hedged) == [.contradicted])
        #expect(J.verdicts(long, attribution: .myth) == [])
        #expect(J.verdicts(long, attribution: .history) == [.beyond])
        #expect(J.verdicts(long, jurisdiction: .elsewhere) == [.beyond])
    }

    @Test(arguments: [
        (Content.permanence, false, Judgement.Verdict.contradicted), (.permanence, true, .supported),
        (.temporariness, false, .supported),
        (.temporariness, true, .contradicted), (.absorption([]), false, .contradicted),
        (.absorption([]), true, .supported),
    ])
    func whetherAnEffectEnds(_ content: Content, _ isDenied: Bool, _ verdict: Judgement.Verdict) {
        #expect(J.verdicts(content, isDenied: isDenied) == [verdict])
    }

    @Test(arguments: [
        (TimeClaim(2, 3), Judgement.Verdict.supported), (TimeClaim(3, 3, isUpTo: true), .supported),
        (TimeClaim(1, 1), .contradicted),
        (TimeClaim(7, 7), .beyond), (TimeClaim(2, 5), .beyond), (TimeClaim(2, 3, isFull: true), .beyond),
        (TimeClaim(1, 1, isAtLeast: true), .beyond),
    ])
    func onsets(_ claim: TimeClaim, _ verdict: Judgement.Verdict) {
        var claim = claim
        claim.scope = Self.frown
        #expect(J.verdicts(.onset(claim)) == [verdict], "\(claim)")
    }

    @Test(arguments: [
        (DateClaim(year: 2018), Judgement.Verdict.supported), (DateClaim(year: 2018, month: 3), .supported),
        (DateClaim(year: 2020, month: 6, day: 5), .supported),
        (DateClaim(year: 2019), .contradicted), (DateClaim(year: 2018, month: 4), .contradicted),
        (DateClaim(year: 2020, month: 6, day: 6), .contradicted),
    ])
    func daysOfDecisions(_ date: DateClaim, _ verdict: Judgement.Verdict) {
        var claim = StatusClaim(verb: .approved, isNoun: false)
        claim.decided = date
        #expect(J.verdicts(.status(claim)).last == verdict, "\(date)")
    }

    @Test func numbersOfDecisions() {
        var claim = StatusClaim(verb: .approved, isNoun: false, conditions: Self.frown.conditions)
        claim.number = "P020012"
        #expect(J.verdicts(.status(claim)) == [.supported, .supported])
        claim.number = "P020013"
        #expect(J.verdicts(.status(claim)) == [.supported, .contradicted])
        claim.conditions = J.condition("crows-feet")
        #expect(J.verdicts(.status(claim)) == [.supported, .beyond])
    }
}
