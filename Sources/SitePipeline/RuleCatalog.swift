import ClaimAnalysis
import Diagnostics
import SiteInspection
import SiteRules
import Templating

/// Every rule there is, by the name its findings carry.
public enum RuleCatalog {
    /// Rules over claims, content, templates and finished pages, whose severity a site may choose, in the order of their names.
    public static let all: [RuleInfo] = (claimRules + templateRules + inspectionRules + SiteRuleSet.all.map { $0.info } + WaiverRule.all + PictureRules.all
        + [UnreadLanguage.info, OpenSentences.info]).sorted { $0.id < $1.id }

    /// What makes a page wrong without a word cannot be waved through.
    private static let templateRules = TemplateRule.allCases.map { rule in
        RuleInfo(rule.rawValue, rule.summary, why: rule.why, severity: .error, isAdjustable: false)
    }

    private static let inspectionRules = InspectionRule.allCases.map { rule in
        RuleInfo(rule.rawValue, rule.summary, why: rule.why, severity: .error)
    }

    private static let claimRules = ClaimRules.all.map { rule in
        let documentation = rule.documentation
        return RuleInfo(
            documentation.id, documentation.summary, why: documentation.why,
            source: documentation.sources.first.map { RuleSource($0.title, url: $0.url, seen: $0.seen) },
            severity: documentation.severity)
    }
}
