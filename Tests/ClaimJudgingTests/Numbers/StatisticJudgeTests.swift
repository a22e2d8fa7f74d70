import Testing

@testable import ClaimJudging
@testable import ClaimReading

struct StatisticJudgeTests {
    typealias J = NumberJudging

    static let improved = Measure([.improved], countsPeople: true)
    static let satisfied = Measure([.satisfied], countsPeople: true)

    @Test(arguments: [
        // Right in everything.
        (StatisticClaim(64, improved, months: 6), Judgement.Verdict.supported),
        (StatisticClaim(90, satisfied, months: 12), .supported),
        (StatisticClaim(64, improved, months: 6, rater: .blinded, population: 147), .supported),
        (StatisticClaim(33, improved, months: 6, isControl: true), .supported),
        // Another number for the same measure and time.
        (StatisticClaim(80, improved, months: 6), .contradicted),
        (StatisticClaim(97, satisfied, months: 12), .contradicted),
        (StatisticClaim(50, improved, months: 6, isControl: true), .contradicted),
        // The right number at another time, known or not.
        (StatisticClaim(64, improved, months: 12), .contradicted),
        (StatisticClaim(90, satisfied, months: 60), .contradicted),
        // A number of another measure.
        (StatisticClaim(64, satisfied), .contradicted), (StatisticClaim(90, improved, months: 12), .contradicted),
        // No time: incomplete, or wrong at every time.
        (StatisticClaim(64, improved), .beyond), (StatisticClaim(80, improved), .contradicted),
        // Rounded.
        (StatisticClaim(65, improved, months: 6), .beyond),
        // Other people said so than the record has, or other people were counted.
        (StatisticClaim(64, improved, months: 6, rater: .patient), .contradicted),
        (StatisticClaim(65, improved, months: 6, rater: .patient), .beyond),
        (StatisticClaim(64, improved, months: 6, population: 200), .beyond),
        // A time that was not said cannot be wrong.
        (StatisticClaim(71, improved, months: 6, isTimeOwn: false), .beyond),
        // Bounds.
        (StatisticClaim(60, improved, bound: .atLeast, months: 6), .beyond),
        (StatisticClaim(80, improved, bound: .atLeast, months: 6), .contradicted),
        (StatisticClaim(64, improved, bound: .atLeast, months: 6), .beyond),
        (StatisticClaim(50, improved, bound: .atMost, months: 6), .contradicted),
        // Nobody was followed as long.
        (StatisticClaim(60, improved, bound: .atLeast, months: 60), .contradicted),
        (StatisticClaim(60, improved, bound: .atLeast, months: 60, isTimeOwn: false), .beyond),
        // A measure that is not on file, with a number that is: borrowed.
        (StatisticClaim(64, Measure([.goalReached], countsPeople: true), months: 6), .contradicted),
        (StatisticClaim(63, Measure([.goalReached], countsPeople: true), months: 6), .beyond),
        (StatisticClaim(40, Measure([.improved])), .beyond),
        (StatisticClaim(60, Measure([.improved], numbers: [3])), .beyond),
        // Nothing left of the lines: no study counted that.
        (StatisticClaim(60, Measure([.gone], countsPeople: true)), .contradicted),
    ])
    func results(_ claim: StatisticClaim, _ verdict: Judgement.Verdict) {
        #expect(J.verdicts(.statistic(claim)) == [verdict], "\(claim)")
    }

    @Test func whatIsDeniedOrAskedIsNotJudged() {
        let wrong = Content.statistic(StatisticClaim(80, Self.improved, months: 6))
        #expect(J.verdicts(wrong, isDenied: true) == [.beyond])
        #expect(J.verdicts(wrong, certainty: .asked) == [])
        #expect(J.verdicts(wrong, attribution: .study) == [.contradicted])
    }

    @Test func aResultOfOneUseIsNoneOfAnother() {
        let scope = Scope(conditions: J.condition("crows-feet"))
        #expect(J.verdicts(.statistic(StatisticClaim(64, Self.improved, months: 6, scope: scope))) == [.contradicted])
        #expect(J.verdicts(.statistic(StatisticClaim(66, Self.improved, months: 6, scope: scope))) == [.beyond])
        var other = scope
        other.isOfOtherClause = true
        #expect(J.verdicts(.statistic(StatisticClaim(64, Self.improved, months: 6, scope: other))) == [.beyond])
        let frown = Scope(conditions: J.condition("frown-lines"))
        #expect(J.verdicts(.statistic(StatisticClaim(64, Self.improved, months: 6, scope: frown))) == [.supported])
    }

    @Test func ratesOfHarm() throws {
        let event = try #require(J.vocabulary.treatments[0].figures.results.last?.measure.events)
        #expect(J.verdicts(.statistic(StatisticClaim(72, Measure(events: event)))) == [.supported])
        #expect(J.verdicts(.statistic(StatisticClaim(7, Measure(events: event)))) == [.contradicted])
    }
}
