import Accounts
import ClaimJudging
import ClaimReading
import ContentModel
import ContentSchema
import ContentSyntax
import Diagnostics
import SiteGraph
import SiteInspection
import SiteRules
import Templating
import TreatmentModel

/// Every rule there is, by the name its findings carry.
public enum RuleCatalog {
    /// All rules, in the order of their names.
    public static let all: [Rule] = [fileRules, contentRules, claimRules, outputRules].flatMap(\.self)
        .sorted { $0.id < $1.id }

    /// The rules that are errors on a site with `claims: strict`.
    public static let strict: Set<Rule> = [.claimUnknown]

    private static let fileRules =
        Rule.shared + Rule.syntax + Rule.schema + [StrayFile.rule, LoadedSite.missingSettingsRule]
    private static let contentRules =
        [Rule.ageLimit, .factValue, .mediaRecord] + Rule.graph + SiteRuleSet.rules + PictureRules.all
    private static let claimRules = Rule.claims + [.corpus, .judgement, UnreadLanguage.rule, OpenSentences.rule]
    private static let outputRules = Rule.templates + Rule.inspection
}
