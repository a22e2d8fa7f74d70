import ContentSyntax
import TestSupport
import Testing
import TreatmentModel

@testable import ClaimJudging
@testable import ClaimReading

/// How often and where a product is used, against its directions.
struct DirectionsJudgeTests {
    typealias Verdict = Judgement.Verdict

    private static func treatment(_ key: String, _ form: String, _ usage: String) -> Treatment? {
        TreatmentFile.forAcneScars(
            """
            key: \(key)
            name: \(key.capitalized)
            kind: drug
            generic: \(key)
            category: topical drug
            dosage-form: \(form)
            \(usage)
            """
        ).treatment
    }

    private static let context = JudgingContext.sample(
        [
            treatment(
                "calmacreme", "cream",
                "regimen: [{times: 1, per: day}]\ndirections: [Put it on the face but not on the lips.]"),
            treatment(
                "morningel", "gel", "regimen: [{times: 2, per: day}]\ndirections: [Do not use it on open wounds.]"),
            treatment("needleful", "injection", "doses: [{area: one year, amount: 20, unit: mL, maximum: true}]"),
            treatment("quartershot", "injection", "sessions: [{repeated-after: {months: {from: 3}}}]"),
            treatment("clearcaps", "capsule", "directions: [Swallow it whole.]"),
        ])

    @Test(arguments: [
        ("calmacreme", 2, .contradicted), ("calmacreme", 1, nil), ("calmacreme", nil, .contradicted),
        ("morningel", 2, nil), ("morningel", 3, .contradicted), ("needleful", nil, .contradicted),
        ("needleful", 2, nil),
        ("quartershot", nil, .contradicted), ("clearcaps", nil, nil),
    ] as [(String, Double?, Verdict?)])
    func comparesHowOftenItIsUsed(_ key: String, _ perDay: Double?, _ verdict: Verdict?) {
        #expect(Self.context.verdict(.frequency(perDay: perDay), on: key) == verdict)
        #expect(Self.context.verdict(.frequency(perDay: perDay), on: key, denied: true) == nil)
    }

    @Test(arguments: [
        ("calmacreme", "lips", .contradicted), ("calmacreme", "cheek", nil), ("morningel", "lips", nil),
        ("clearcaps", "cheek", .contradicted), ("needleful", "cheek", nil),
    ] as [(String, String, Verdict?)])
    func comparesWhereItIsPut(_ key: String, _ site: String, _ verdict: Verdict?) throws {
        let id = try #require(Self.context.vocabulary.concepts.id(of: site, .site))
        #expect(Self.context.verdict(.placement([id]), on: key) == verdict)
        #expect(Self.context.verdict(.placement([id]), on: key, denied: true) == nil)
    }
}
