import Accounts
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

    public func analyze(page: ClaimPage) -> PageAccounts {
        let reading = PageReading(page, knowledge: knowledge, context: context)
        var report = ClaimReport()
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
        return report.accounts(of: reading)
    }

    /// The severity each rule has unless a site sets another.
    public static let severities: [String: Severity] = Dictionary(
        uniqueKeysWithValues: ClaimRules.all.map { ($0.documentation.id, $0.documentation.severity) })
}

/// Every rule of the analysis, in the order of the slots.
public enum ClaimRules {
    public static let all: [any ClaimRule.Type] = [
        AgeBoundary.self, AgeBound.self, ClaimUnknown.self, StatusVerbRule.self, StatusImpreciseRule.self, EndorsementRule.self,
        RegulatorRule.self, StatusDeniedRule.self, IndicationWidenedRule.self, IndicationShortenedRule.self, UnlabeledUseRule.self,
        StatusBorrowedRule.self, EfficacyRule.self, GuaranteeRule.self, PermanenceRule.self, DurationRule.self, PainlessRule.self,
        DowntimeRule.self, AbsoluteSafetyRule.self, RiskMinimisedRule.self, ContraindicationRule.self, SkinTypeRule.self,
        RequiredStepRule.self, CompositionRule.self, DosageFormRule.self, SpecificationRule.self, IngredientSpellingRule.self,
        ProductNameRule.self, ProductNameFormRule.self, StatisticRule.self, StudySizeRule.self, OnlyRule.self, SuperiorityRule.self,
        ComparativeRule.self, ProofRule.self, RelativeRule.self, TestimonialRule.self, RegulatoryClassRule.self, ReversibilityRule.self, StatisticIncompleteRule.self, StatusAloneRule.self, CrossPageConflicts.self,
    ]
}
