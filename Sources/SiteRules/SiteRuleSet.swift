import ContentSyntax
import Diagnostics
import SiteGraph

/// All rules over the site's content.
public enum SiteRuleSet {
    public static let all: [any SiteRule.Type] = [
        UnverifiedTreatment.self, FactSourceRule.self, FactReviewOverdue.self, PageReviewOverdue.self,
        DateInFuture.self,
        ReviewerRule.self, CredentialExpired.self, ImageConsent.self, DuplicateQuestion.self,
        RiskProminence.self,
    ]

    /// The rules over content, and over what the settings say of rules.
    public static let rules: [Rule] = all.map { $0.rule } + WaiverRule.all + [SettingsRule.rule]

    public static func findings(in graph: SiteGraph, today: CalendarDate) -> [Finding] {
        all.flatMap { $0.findings(in: graph, today: today) }
    }
}
