import Diagnostics
import TreatmentModel

/// Finds every claim of a page about a treatment and compares it with the treatment models.
///
/// Made once for a site; pages are then analysed independently of each other, in any order and in parallel.
public struct ClaimAnalyzer: Sendable {
    private let knowledge: Knowledge
    public let context: ClaimContext

    public init(treatments: [Treatment], context: ClaimContext) {
        knowledge = Knowledge(treatments: treatments, jurisdictions: context.jurisdictions)
        self.context = context
    }

    public func analyze(page: ClaimPage) -> PageClaims {
        let reading = PageReading(page, knowledge: knowledge, context: context)
        var report = ClaimReport(page: page.id)
        for index in reading.sentences.indices {
            let sentence = SentenceReader(reading, index)
            AgeCheck.check(sentence, &report)
            StatusCheck.check(sentence, &report)
            UseCheck.check(sentence, &report)
            EffectCheck.check(sentence, &report)
            SafetyCheck.check(sentence, &report)
            PeopleCheck.check(sentence, &report)
            StepCheck.check(sentence, &report)
            CompositionCheck.check(sentence, &report)
            EvidenceCheck.check(sentence, &report)
            PromotionCheck.check(sentence, &report)
            NameCheck.check(sentence, &report)
            ClassCheck.check(sentence, &report)
            ReversibilityCheck.check(sentence, &report)
        }
        return report.finish()
    }
}
