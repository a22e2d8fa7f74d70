import ContentSyntax
import TestSupport
import Testing
import TreatmentModel

@testable import ClaimJudging
@testable import ClaimReading

/// When risks show and pass, and whether what is treated gets worse.
struct RiskJudgeTests {
    typealias Verdict = Judgement.Verdict

    private static let vocabulary = Vocabulary(
        treatments: [
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
        ].compactMap(\.treatment))
    private static let context = JudgingContext(
        vocabulary: vocabulary, jurisdictions: [.us], today: CalendarDate("2026-11-21")!)

    private static func verdict(_ content: Content, _ certainty: Assertion.Certainty = .stated, isDenied: Bool = false)
        -> Verdict?
    {
        let assertion = Assertion(
            subject: .treatments([0]), content: content, isDenied: isDenied, certainty: certainty, attribution: .page,
            jurisdiction: nil, words: 0..<1, read: TokenSet(0..<1))
        return Judge.judge(assertion, words: "words", in: context).first?.verdict
    }

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
        let id = try #require(Self.vocabulary.concepts.id(of: event, .event))
        let content = Content.riskTime(RiskTimeClaim(events: [id], moment: moment, within: within))
        #expect(Self.verdict(content) == verdict)
        #expect(Self.verdict(content, .hedged) == nil)
    }

    @Test(arguments: [("acne", .contradicted), ("melasma", nil)] as [(String, Verdict?)])
    func comparesWhatNeverGetsWorse(_ condition: String, _ verdict: Verdict?) throws {
        let id = try #require(Self.vocabulary.concepts.id(of: condition, .condition))
        #expect(Self.verdict(.worsening([id]), isDenied: true) == verdict)
        #expect(Self.verdict(.worsening([id])) == nil)
    }
}
