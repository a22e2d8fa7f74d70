import ContentSyntax
import TestSupport
import TreatmentModel

@testable import ClaimJudging
@testable import ClaimReading

/// A treatment with every number on file, and assertions made by hand about it.
enum NumberJudging {
    static let context = JudgingContext.sample([treatment])
    static var vocabulary: Vocabulary { context.vocabulary }

    static func verdicts(
        _ content: Content, isDenied: Bool = false, certainty: Assertion.Certainty = .stated,
        attribution: Assertion.Attribution = .page,
        jurisdiction: Place? = nil
    ) -> [Judgement.Verdict] {
        let assertion = Assertion(
            subject: .treatments([0]), content: content, isDenied: isDenied, certainty: certainty,
            attribution: attribution, jurisdiction: jurisdiction,
            words: 0..<1, read: TokenSet())
        return Judge.judge(assertion, words: "so", in: context).map(\.verdict)
    }

    static func months(
        _ lower: Double, _ upper: Double, isUpTo: Bool = false, isAtLeast: Bool = false, scope: Scope = Scope()
    ) -> TimeClaim {
        TimeClaim(lower * 30.4375, upper * 30.4375, isUpTo: isUpTo, isAtLeast: isAtLeast, scope: scope)
    }

    /// The conditions that the first or the second use is for.
    static func condition(_ indication: String) -> [Concept.ID] {
        vocabulary.treatments[0].indications.first { $0.indication.key == indication }.map { Array($0.conditions) }
            ?? []
    }

    private static let source = #"source: {url: "https://www.example.org", seen: 2026-11-21, confidence: A}"#

    private static var treatment: Treatment? {
        TreatmentFile(
            """
            key: calma
            name: Calma
            kind: biologic
            generic: calmatoxin
            warnings: [The gel is not absorbed.]
            adverse-events: [{event: bruising, frequency: {percent: 72}}]
            indications:
              - {key: frown-lines, jurisdiction: us, regulator: FDA, pathway: bla, number: P020012, decided: 2018-03-01, label: temporary improvement,
                 condition: frown lines, duration: {months: 4}, onset: {days: {from: 2, through: 3}}, bmi: {through: 30}, \(source)}
              - {key: crows-feet, jurisdiction: us, regulator: FDA, pathway: bla, decided: 2020-06-05, label: temporary improvement,
                 condition: crow's feet, duration: {months: 6}, bmi: {through: 30}, \(source)}
            evidence:
              - {key: a, value: 64%, measure: people who improved, at: 6 months, n: 147, control: 33%, rater: blinded, indication: frown-lines}
              - {key: b, value: 71%, measure: people who improved, at: 12 months, rater: investigator, indication: frown-lines}
              - {key: c, value: 90%, measure: people who were satisfied, at: 12 months, rater: patient, indication: frown-lines}
            studies: [{name: trial, enrolled: 147, indication: frown-lines}]
            doses:
              - {area: frown lines, indication: frown-lines, amount: 20, unit: unit}
              - {area: crow's feet, indication: crows-feet, amount: 24, unit: unit}
              - {area: both together, amount: 44, unit: unit}
              - {area: lips, amount: 2, unit: mL}
              - {area: lips in one treatment, amount: 5, unit: mL, maximum: true}
            units-interchangeable: false
            sessions:
              - {count: {through: 6}, apart: {months: {from: 1}}, takes: {minutes: {from: 10, through: 20}}, basis: label}
            as-of: 2026-11-21
            review-by: 2027-05-21

            """
        ).treatment
    }
}
