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
        }
        return report.finish()
    }

    /// What every rule of the analysis is for.
    public static let rules: [ClaimRuleDocumentation] = allRules.map { $0.documentation }.sorted { $0.id < $1.id }

    /// The severity each rule has unless a site sets another.
    public static let severities: [String: Severity] = Dictionary(uniqueKeysWithValues: rules.map { ($0.id, $0.severity) })

    static let allRules: [any ClaimRule.Type] = [
        AgeBoundary.self, AgeBound.self, ClaimUnknown.self, StatusVerbRule.self, StatusImpreciseRule.self, EndorsementRule.self,
        RegulatorRule.self, StatusDeniedRule.self, IndicationWidenedRule.self, IndicationShortenedRule.self, UnlabeledUseRule.self,
        StatusBorrowedRule.self, EfficacyRule.self, GuaranteeRule.self, PermanenceRule.self, DurationRule.self, PainlessRule.self,
        DowntimeRule.self, AbsoluteSafetyRule.self, RiskMinimisedRule.self, ContraindicationRule.self, SkinTypeRule.self,
        RequiredStepRule.self, CompositionRule.self, DosageFormRule.self, SpecificationRule.self, IngredientSpellingRule.self,
        ProductNameRule.self, ProductNameFormRule.self, StatisticRule.self, StudySizeRule.self, OnlyRule.self, SuperiorityRule.self,
        ComparativeRule.self, ProofRule.self, RelativeRule.self, TestimonialRule.self,
    ]
}
