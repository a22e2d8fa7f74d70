import ContentModel
import Diagnostics

/// Settings that name a rule there is not, or one whose severity is fixed.
enum SettingsRule {
    static let rule = Rule(
        "unknown-rule", "The site settings name only rules that there are, and whose severity a site may change.",
        why: "A misspelled rule keeps its severity, and its editor believes that it is changed.", isAdjustable: false)

    static func unknown(_ choice: SiteSettings.SeverityChoice, adjustable: [String]) -> Finding {
        Finding(
            rule: rule, at: choice.rule.span, "There is no rule `\(choice.rule.value)`.",
            help: nearMiss(to: choice.rule.value, in: adjustable).map { "Did you mean `\($0)`?" }
                ?? "`sitegen explain` lists the rules.")
    }

    static func fixed(_ choice: SiteSettings.SeverityChoice, why: String) -> Finding {
        Finding(
            rule: rule, at: choice.rule.span, "The severity of `\(choice.rule.value)` cannot be changed.",
            help: "Remove the line: \(why)")
    }
}
