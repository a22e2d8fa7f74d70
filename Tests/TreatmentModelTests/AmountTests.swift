import Testing
import TreatmentModel

/// Numbers and the bounds they lie between.
@Suite struct AmountTests {
    @Test func exactOnlyWhereTheBoundsAreOne() {
        #expect(Amount(20).exact == 20)
        #expect(Amount(from: 1, through: 2).exact == nil)
        #expect(Amount(from: 1).exact == nil)
    }

    /// Being a part, overlapping and containing agree, for all small amounts.
    @Test func partsAndOverlaps() {
        let bounds: [Double?] = [nil, 0, 1, 2, 3]
        let amounts = bounds.flatMap { lower in bounds.map { Amount(from: lower, through: $0) } }
            .filter { ($0.lower ?? 0) <= ($0.upper ?? .infinity) }
        let numbers = stride(from: -1.0, through: 5, by: 0.5)
        for a in amounts {
            for b in amounts {
                #expect(a.isSubset(of: b) == numbers.allSatisfy { !a.contains($0) || b.contains($0) }, "\(a) in \(b)")
                #expect(a.overlaps(b) == numbers.contains { a.contains($0) && b.contains($0) }, "\(a) and \(b)")
            }
        }
    }

    @Test func scales() {
        #expect(Amount(from: 2, through: 5).scaled(by: 7) == Amount(from: 14, through: 35))
        #expect(Amount(from: 3).scaled(by: 2) == Amount(from: 6))
    }

    @Test(arguments: [
        ("20", Amount(20)), ("0.5", Amount(0.5)), ("{from: 1, through: 3}", Amount(from: 1, through: 3)),
        ("{through: 10}", Amount(through: 10)),
        ("{from: 4}", Amount(from: 4)), ("{from: 2, through: 2}", Amount(2)),
    ])
    func reads(_ written: String, _ expected: Amount) {
        let file = ReadTreatment("doses: [{area: face, amount: \(written), unit: mL}]")
        #expect(file.messages == [])
        #expect(file.treatment?.usage.doses.first?.amount == expected)
    }

    @Test(arguments: ["many", "-1", "{}", "[1, 2]", "{from: 3, through: 1}", "{least: 3}", "{from: x}"]) func isNone(
        _ written: String
    ) {
        let file = ReadTreatment("doses: [{area: face, amount: \(written), unit: mL}]")
        #expect(file.treatment == nil)
        #expect(file.findings.count == 1, "\(file.messages)")
    }

    @Test func saysWhichBoundIsWrong() {
        let file = ReadTreatment("doses: [{area: face, amount: {from: 3, through: 1}, unit: mL}]")
        #expect(
            file.messages == [
                "The bounds are upside down: nothing is at least 3 and at most 1. [{from: 3, through: 1}]"
            ])
    }
}
