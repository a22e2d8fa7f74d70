import ContentSyntax
import TreatmentModel

@testable import ClaimJudging
@testable import ClaimReading

extension JudgingContext {
    /// Judging some treatments for a clinic in the United States, on the day that the samples were written.
    static func sample(_ treatments: [Treatment?]) -> JudgingContext {
        JudgingContext(
            vocabulary: Vocabulary(treatments: treatments.compactMap(\.self)), jurisdictions: [.us],
            today: CalendarDate("2026-11-21")!)
    }

    /// Something said of one treatment, made by hand: no sentence is read.
    func assertion(
        _ content: Content, on key: String, denied: Bool = false, certainty: Assertion.Certainty = .stated,
        attribution: Assertion.Attribution = .page
    ) -> Assertion {
        Assertion(
            subject: .treatments([vocabulary.byKey[key]!]), content: content, isDenied: denied, certainty: certainty,
            attribution: attribution, jurisdiction: nil, words: 0..<1, read: TokenSet(0..<1))
    }

    /// The verdict on it; nothing where there is none.
    func verdict(
        _ content: Content, on key: String, denied: Bool = false, certainty: Assertion.Certainty = .stated,
        attribution: Assertion.Attribution = .page
    ) -> Judgement.Verdict? {
        let assertion = assertion(content, on: key, denied: denied, certainty: certainty, attribution: attribution)
        return Judge.judge(assertion, words: "words", in: self).first?.verdict
    }
}
