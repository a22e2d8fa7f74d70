import Testing
import TreatmentModel

/// Ages as intervals: what is the same, what is part of what.
@Suite struct AgeRangeTests {
    @Test func overIsTheNextYear() {
        #expect(AgeRange.over(21) == AgeRange(from: 22))
        #expect(AgeRange.under(65) == AgeRange(through: 64))
        #expect(AgeRange.adults == AgeRange(from: 18))
    }

    @Test(arguments: [
        (AgeRange(from: 22), 21, false), (AgeRange(from: 22), 22, true), (AgeRange(through: 64), 65, false), (AgeRange(through: 64), 0, true),
        (AgeRange(from: 18, through: 64), 64, true), (.any, 0, true), (AgeRange(from: 5, through: 4), 5, false),
    ])
    func contains(_ range: AgeRange, _ age: Int, _ inside: Bool) { #expect(range.contains(age) == inside) }

    @Test(arguments: [
        (AgeRange(from: 22), AgeRange(from: 21), true), (AgeRange(from: 21), AgeRange(from: 22), false), (AgeRange(from: 22), .any, true),
        (.any, AgeRange(from: 22), false), (AgeRange(from: 22, through: 64), AgeRange(from: 22), true),
        (AgeRange(from: 22), AgeRange(from: 22, through: 64), false), (AgeRange(through: 64), AgeRange(from: 0), true), (.any, .any, true),
    ])
    func isPartOf(_ a: AgeRange, _ b: AgeRange, _ expected: Bool) { #expect(a.isSubset(of: b) == expected) }

    /// Being a part of another range and containing ages agree, for all small ranges.
    @Test func subsetMeansEveryAge() {
        let bounds: [Int?] = [nil, 0, 1, 2, 3]
        let ranges = bounds.flatMap { lower in bounds.map { AgeRange(from: lower, through: $0) } }.filter { !$0.isEmpty }
        for a in ranges {
            for b in ranges {
                let everyAge = (0...9).allSatisfy { !a.contains($0) || b.contains($0) }
                #expect(a.isSubset(of: b) == everyAge, "\(a) in \(b)")
                let both = a.intersection(b)
                #expect((0...9).allSatisfy { both.contains($0) == (a.contains($0) && b.contains($0)) })
            }
        }
    }

    @Test func emptyOnlyUpsideDown() {
        #expect(AgeRange(from: 65, through: 22).isEmpty)
        #expect(!AgeRange(from: 22, through: 22).isEmpty)
        #expect(!AgeRange.any.isEmpty)
    }

    @Test func words() {
        #expect([AgeRange(from: 22), AgeRange(through: 64), AgeRange(from: 18, through: 64), .any].map(\.phrase)
            == ["22 and older", "64 and younger", "18 to 64", "any age"])
        #expect([AgeRange(from: 22), AgeRange(through: 64), AgeRange(from: 18, through: 64), .any].map(\.description)
            == ["[22,∞)", "[0,64]", "[18,64]", "[0,∞)"])
    }

    @Test func limits() {
        #expect(AgeLimit(.adults, saysAdults: true).phrase == "adults")
        #expect(AgeLimit(AgeRange(from: 18, through: 64), saysAdults: true).phrase == "adults under 65")
        #expect(AgeLimit(.over(21), wording: "over the age of 21").phrase == "22 and older")
    }
}
