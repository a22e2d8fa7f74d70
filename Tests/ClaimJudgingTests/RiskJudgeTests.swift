import ContentSyntax
import TestSupport
import Testing
import TreatmentModel

@testable import ClaimJudging
@testable import ClaimReading

/// When risks show and pass, and whether what is treated gets worse.
struct RiskJudgeTests {
    typealias Verdict = Judgement.Verdict

    private static let context = JudgingContext.sample(
        [
            TreatmentFile.forAcneScars(
                """
                key: lactofill
                name: LactoFill
                kind: drug
                generic: deoxycholic acid
                category: dermal filler
                adverse-events:
                  - {event: trouble swallowing, lasts: {days: {from: 1, through: 81}}, reversible: true}
                  - {event: granuloma, onset: {months: {from: 1}}}
                  - {event: darkening of the iris, reversible: false}
                  - swelling
                  - worsening acne
                """)
        ].map(\.treatment))

    private typealias Time = (String, RiskTimeClaim.Moment, Double?, Verdict?)

    @Test(arguments: [
        ("trouble swallowing", .end, 7, .contradicted), ("trouble swallowing", .end, 60, nil),
        ("trouble swallowing", .end, nil, nil), ("granuloma", .start, 7, .contradicted),
        ("granuloma", .start, 365, nil),
        ("granuloma", .end, 7, .contradicted), ("iris darkening", .end, nil, .contradicted), ("swelling", .end, 1, nil),
        ("headache", .end, 1, nil),
    ] as [Time])
    func comparesTimesOfRisks(_ event: String, _ moment: RiskTimeClaim.Moment, _ within: Double?, _ verdict: Verdict?)
        throws
    {
        let id = try #require(Self.context.vocabulary.concepts.id(of: event, .event))
        let content = Content.riskTime(RiskTimeClaim(events: [id], moment: moment, within: within))
        #expect(Self.context.verdict(content, on: "lactofill") == verdict)
        #expect(Self.context.verdict(content, on: "lactofill", certainty: .hedged) == nil)
    }

    @Test(arguments: [("acne", .contradicted), ("melasma", nil)] as [(String, Verdict?)])
    func comparesWhatNeverGetsWorse(_ condition: String, _ verdict: Verdict?) throws {
        let id = try #require(Self.context.vocabulary.concepts.id(of: condition, .condition))
        #expect(Self.context.verdict(.worsening([id]), on: "lactofill", denied: true) == verdict)
        #expect(Self.context.verdict(.worsening([id]), on: "lactofill") == nil)
    }
}
