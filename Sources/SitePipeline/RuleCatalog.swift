import ClaimAnalysis
import Diagnostics
import SiteRules

/// Every rule there is, by the name its findings carry.
public enum RuleCatalog {
    /// Rules over claims and over the site's content, whose severity a site may choose, in the order of their names.
    public static let all: [RuleInfo] = (claimRules + SiteRuleSet.all.map { $0.info } + WaiverRule.all + PictureRules.all).sorted { $0.id < $1.id }

    private static let claimRules = ClaimRules.all.map { rule in
        let documentation = rule.documentation
        return RuleInfo(
            documentation.id, documentation.summary, why: documentation.why,
            source: documentation.sources.first.map { RuleSource($0.title, url: $0.url, seen: $0.seen) },
            severity: documentation.severity)
    }
}
