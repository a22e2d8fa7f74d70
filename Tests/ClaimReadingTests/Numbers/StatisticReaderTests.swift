import Testing

@testable import ClaimReading

struct StatisticReaderTests {
    static func claims(_ text: String, on subject: String = "calma") -> [StatisticClaim] {
        NumberSamples.assertions(text, on: subject).compactMap {
            if case .statistic(let claim) = $0.content { claim } else { nil }
        }
    }

    @Test(arguments: [
        ("84% of people improved.", 84.0), ("84 percent of people improved.", 84), ("Nine in ten people improved.", 90),
        ("Nine out of ten people improved.", 90), ("Half of the people improved.", 50),
        ("One person in a hundred was happy.", 1),
        ("One in 4,000 people improved.", 0.025),
    ])
    func readsShares(_ text: String, _ percent: Double) throws {
        #expect(abs(try #require(Self.claims(text).first).percent - percent) < 0.0001, "\(text)")
    }

    @Test(arguments: [
        ("Everyone was satisfied.", [100.0]), ("All patients responded.", [100]), ("Everyone is welcome.", []),
        ("Our team makes everyone happy.", []), ("Not everyone improved.", []),
    ])
    func readsAllOfThem(_ text: String, _ percents: [Double]) { #expect(Self.claims(text).map(\.percent) == percents) }

    @Test(arguments: [
        "Save 20% in May.", "The gel is 80% collagen.", "Our fee is half of theirs.", "20% PMMA microspheres.",
    ])
    func readsNoOtherShares(_ text: String) { #expect(Self.claims(text).isEmpty, "\(text)") }

    @Test func readsWhenByWhomAndOfHowMany() throws {
        let claim = try #require(
            Self.claims("Among 235 people, 92.8% rated their own cheeks as improved after half a year.").first)
        #expect(claim.months.map { Int($0.rounded()) } == 6)
        #expect(claim.isTimeOwn)
        #expect(claim.rater == .patient)
        #expect(claim.population == 235)
        #expect(claim.measure.outcomes == [.improved])
        #expect(!claim.isControl)
    }

    @Test(arguments: [
        ("84% of people were satisfied.", [Measure.Outcome.satisfied]), ("84% of people responded.", [.responded]),
        ("84% of people reached their treatment goal.", [.goalReached]), ("84% of people had improved.", [.improved]),
        ("84% of people had gained two grades.", [.improved]), ("84% had no lines or mild ones.", [.mild]),
        ("84% of people had no or mild lines.", [.mild]),
        ("84% of people lost their lines entirely.", [.gone]),
        ("84% of people lose their lines altogether.", [.gone]),
    ])
    func readsWhatWasMeasured(_ text: String, _ outcomes: [Measure.Outcome]) throws {
        #expect(try #require(Self.claims(text).first).measure.outcomes == Set(outcomes), "\(text)")
    }

    @Test func gradesBelongToTheMeasure() throws {
        let claim = try #require(Self.claims("61% improved by two grades at 30 days.").first)
        #expect(claim.measure.numbers == [2])
        #expect(claim.months.map { Int(($0 * 30.4375).rounded()) } == 30)
    }

    @Test func theControlsValueIsKnown() {
        let claims = Self.claims("At six months 64% of people had responded, against 33% of the controls.")
        #expect(claims.map(\.percent) == [64, 33])
        #expect(claims.map(\.isControl) == [false, true])
    }

    @Test func whatASentenceLeavesUnsaidStandsBefore() throws {
        let claims = Self.claims(
            "After six months 84% of people were satisfied. Two years after treatment the figure was 79%.")
        let last = try #require(claims.last)
        #expect(claims.count == 2)
        #expect(last.measure.outcomes == [.satisfied])
        #expect(last.months.map { Int($0.rounded()) } == 24)
        #expect(last.isTimeOwn)
    }

    @Test func aTimeTakenOverIsNotItsOwn() throws {
        let claims = Self.claims(
            "After two years 79% of people had improved. At that point 49% had reached their goal.")
        let last = try #require(claims.last)
        #expect(last.months.map { Int($0.rounded()) } == 24)
        #expect(!last.isTimeOwn)
    }

    @Test func twoResultsKeepTheirOwnTimes() {
        let claims = Self.claims("84% of people improved. At one year it was 90%, and at two years 94%.")
        #expect(claims.map { $0.months.map { Int($0.rounded()) } } == [nil, 12, 24])
    }

    @Test(arguments: [
        ("More than 80% of people improved.", StatisticClaim.Bound.atLeast),
        ("Fewer than 5% of people improved.", .atMost), ("80% of people improved.", .exact),
    ])
    func readsBounds(_ text: String, _ bound: StatisticClaim.Bound) throws {
        #expect(try #require(Self.claims(text).first).bound == bound)
    }

    @Test(arguments: [
        ("The trial enrolled 147 people.", ["147"]), ("More than 250 patients took part in the study.", ["≥ 250"]),
        ("Our clinic has treated 500 patients.", []), ("The trial ran in 12 towns.", []),
    ])
    func readsHowManyTookPart(_ text: String, _ expected: [String]) {
        let said = NumberSamples.assertions(text).compactMap { assertion -> String? in
            if case .enrolled(let claim) = assertion.content { NumberSamples.count(claim) } else { nil }
        }
        #expect(said == expected, "\(text)")
    }
}
