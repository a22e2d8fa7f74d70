import Testing

@testable import ClaimJudging
@testable import ClaimReading

struct CourseJudgeTests {
    typealias J = NumberJudging

    @Test(arguments: [
        (NumberClaim(6, 6, isAtMost: true), Judgement.Verdict.supported), (NumberClaim(8, 8), .contradicted),
        (NumberClaim(6, 6), .beyond),
        (NumberClaim(3, 3), .beyond), (NumberClaim(7, 7, isAtLeast: true), .contradicted), (NumberClaim(5, 8), .beyond),
    ])
    func numbersOfSessions(_ claim: NumberClaim, _ verdict: Judgement.Verdict) {
        #expect(J.verdicts(.sessions(claim)) == [verdict], "\(claim)")
    }

    @Test(arguments: [
        (J.months(1, 1), Judgement.Verdict.supported), (J.months(1, 1, isAtLeast: true), .supported),
        (TimeClaim(14, 14), .contradicted),
        (TimeClaim(14, 14, isAtLeast: true), .contradicted), (TimeClaim(42, 42), .beyond),
        (J.months(1, 1, isUpTo: true), .beyond),
    ])
    func timesBetweenSessions(_ claim: TimeClaim, _ verdict: Judgement.Verdict) {
        #expect(J.verdicts(.interval(claim)) == [verdict], "\(claim)")
    }

    @Test(arguments: [(10.0, 20.0, Judgement.Verdict.supported), (10, 30, .beyond), (5, 5, .beyond)])
    func lengthsOfVisits(_ lower: Double, _ upper: Double, _ verdict: Judgement.Verdict) {
        #expect(J.verdicts(.visit(TimeClaim(lower / 1440, upper / 1440))) == [verdict])
    }

    @Test(arguments: [
        ("frown-lines", 20.0, Judgement.Verdict.supported), ("crows-feet", 24, .supported),
        ("crows-feet", 12, .contradicted), ("frown-lines", 24, .contradicted),
    ])
    func doses(_ area: String, _ units: Double, _ verdict: Judgement.Verdict) {
        let claim = DoseClaim(units, units, scope: Scope(conditions: J.condition(area)))
        #expect(J.verdicts(.dose(claim)) == [verdict])
        #expect(J.verdicts(.dose(claim), isDenied: true) == [.beyond])
    }

    @Test(arguments: [
        (2.0, false, Judgement.Verdict.supported), (3, false, .beyond), (5, true, .supported),
        (6, false, .contradicted),
        (4, true, .beyond),
    ])
    func volumes(_ amount: Double, _ isMaximum: Bool, _ verdict: Judgement.Verdict) {
        var claim = DoseClaim(amount, amount, isMaximum: isMaximum)
        claim.isVolume = true
        #expect(J.verdicts(.dose(claim)) == [verdict])
    }

    @Test func dosesOfNoAreaAndTogether() {
        #expect(J.verdicts(.dose(DoseClaim(50, 50))) == [.beyond])
        #expect(J.verdicts(.dose(DoseClaim(44, 44, isTotal: true))) == [.supported])
        #expect(J.verdicts(.dose(DoseClaim(64, 64, isTotal: true))) == [.contradicted])
        #expect(J.verdicts(.dose(DoseClaim(44, 44, isTotal: true, isMinimum: true))) == [.beyond])
        let part = Scope(conditions: J.condition("crows-feet"))
        #expect(J.verdicts(.dose(DoseClaim(44, 44, scope: part, isTotal: true))) == [.supported])
        #expect(J.verdicts(.dose(DoseClaim(44, 44, scope: part))) == [.contradicted])
    }

    @Test func unitsAreNotConverted() {
        #expect(J.verdicts(.conversion) == [.contradicted])
        #expect(J.verdicts(.conversion, isDenied: true) == [.supported])
        #expect(J.verdicts(.conversion, certainty: .asked) == [])
    }

    @Test(arguments: [
        (NumberClaim(30, 30, isAtMost: true), Judgement.Verdict.supported),
        (NumberClaim(35, 35, isAtMost: true), .contradicted),
        (NumberClaim(25, 25, isAtMost: true), .contradicted), (NumberClaim(25, 25), .beyond),
        (NumberClaim(34, 34), .contradicted),
        (NumberClaim(30, 30, isAtLeast: true), .beyond),
    ])
    func limitsOfBodyMass(_ claim: NumberClaim, _ verdict: Judgement.Verdict) {
        #expect(J.verdicts(.bodyMass(claim)) == [verdict], "\(claim)")
    }

    @Test(arguments: [
        (NumberClaim(147, 147), Judgement.Verdict.supported), (NumberClaim(417, 417), .contradicted),
        (NumberClaim(100, 100, isAtLeast: true), .beyond),
        (NumberClaim(1000, 1000, isAtLeast: true), .contradicted), (NumberClaim(200, 200, isAtMost: true), .beyond),
    ])
    func sizesOfStudies(_ claim: NumberClaim, _ verdict: Judgement.Verdict) {
        #expect(J.verdicts(.enrolled(claim)) == [verdict], "\(claim)")
    }
}
