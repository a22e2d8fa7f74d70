import ContentSyntax
import TestSupport
import Testing
import TreatmentModel

@testable import ClaimJudging
@testable import ClaimReading

/// Who may be treated, and after what: labels with a population and with steps.
struct EligibilityJudgeTests {
    typealias Verdict = Judgement.Verdict

    private static let context = JudgingContext.sample(
        [
            TreatmentFile.forAcneScars(
                """
                key: lactofill
                name: LactoFill
                kind: device
                generic: poly-L-lactic acid
                category: dermal filler
                required-steps:
                  - {key: skin-test, what: an allergy skin test, aliases: [skin test], jurisdictions: [us]}
                """, indication: "    population: [immune-competent people]\n    age: {from: 22}\n"),
            TreatmentFile.forAcneScars(
                """
                key: clearcaps
                name: ClearCaps
                kind: drug
                generic: isotretinoin
                category: oral retinoid
                required-steps:
                  - {key: lab-test, what: blood tests before and monthly, aliases: [lab test], jurisdictions: [us]}
                """, indication: "    population: [immune-competent people, people with HIV]\n"),
        ].map(\.treatment))

    @Test(arguments: [
        ("immune disorder", true, "lactofill", Verdict.contradicted), ("HIV", true, "lactofill", .contradicted),
        ("immune-competent", true, "lactofill", .beyond), ("diabetes", true, "lactofill", .beyond),
        ("immune disorder", false, "lactofill", .beyond), ("HIV", true, "clearcaps", .beyond),
    ])
    func comparesGroupsWithWhomTheLabelIsFor(
        _ group: String, _ isPermitted: Bool, _ key: String, _ verdict: Verdict
    ) throws {
        let id = try #require(Self.context.vocabulary.concepts.id(of: group, .group))
        let claim = ExclusionClaim(groups: [id], materials: [], isPermitted: isPermitted)
        #expect(Self.context.verdict(.exclusion(claim), on: key) == verdict)
    }

    @Test(arguments: [
        (StepClaim.Act.once, "clearcaps", Verdict.contradicted), (.once, "lactofill", .beyond),
        (.waived, "lactofill", .contradicted), (.required, "clearcaps", .supported),
    ])
    func comparesHowOftenAStepIsTaken(_ act: StepClaim.Act, _ key: String, _ verdict: Verdict) {
        #expect(Self.context.verdict(.step(StepClaim(act: act)), on: key) == verdict)
    }

    @Test(arguments: [
        (21, false, false, Verdict.contradicted), (22, false, false, .supported), (21, true, false, .supported),
        (25, true, false, .contradicted), (25, true, true, .beyond),
    ])
    func comparesOneAge(_ years: Int, _ isExcluded: Bool, _ isPolicy: Bool, _ verdict: Verdict) {
        let claim = AgeClaim(
            range: AgeRange(from: years, through: years), form: .exact, isExcluded: isExcluded, isPolicy: isPolicy)
        #expect(Self.context.verdict(.age(claim), on: "lactofill") == verdict)
    }
}
