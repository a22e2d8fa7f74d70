import ClaimAnalysis
import Diagnostics
import SiteRules

/// The rules in words, for `sitegen explain` and for the documentation.
extension RuleCatalog {
    /// One line a rule.
    public static var list: String {
        let width = all.map(\.id.count).max() ?? 0
        return all.map { rule in
            rule.id + String(repeating: " ", count: width - rule.id.count) + "  \(rule.severity.rawValue)"
                + String(repeating: " ", count: 9 - rule.severity.rawValue.count) + rule.summary + "\n"
        }.joined()
    }

    /// Everything there is to say of a rule, as Markdown; nothing if there is no such rule.
    public static func explanation(of id: String) -> String? {
        guard let rule = all.first(where: { $0.id == id }) else { return nil }
        var lines = ["# \(rule.id)", "", rule.summary, "", "Severity: \(rule.severity.rawValue)\(rule.isAdjustable ? "" : " (fixed)").", "", rule.why]
        if let claim = ClaimRules.all.first(where: { $0.id == id })?.documentation {
            lines += sources(claim.sources.map { RuleSource($0.title, url: $0.url, seen: $0.seen) })
            lines += examples("Reported", claim.failing) + examples("Not reported", claim.passing)
        } else if let source = rule.source {
            lines += sources([source])
        }
        return lines.joined(separator: "\n")
    }

    /// All rules in full.
    public static var reference: String {
        "# Rules\n\n" + all.compactMap { explanation(of: $0.id).map { "#" + $0 } }.joined(separator: "\n\n")
    }

    public static func unknown(_ id: String) -> String {
        let near = nearMiss(to: id, in: all.map(\.id)).map { "Did you mean `\($0)`?" }
        return "There is no rule `\(id)`. \(near ?? "`sitegen explain` lists them.")"
    }

    private static func sources(_ sources: [RuleSource]) -> [String] {
        guard !sources.isEmpty else { return [] }
        return ["", "Sources:"] + sources.map { "- \($0.title), \($0.url), seen \($0.seen)" }
    }

    private static func examples(_ title: String, _ examples: [ClaimRuleDocumentation.Example]) -> [String] {
        guard !examples.isEmpty else { return [] }
        return ["", "\(title):"] + examples.map { "- “\($0.text)”" + ($0.treatment.map { " (on a page about `\($0)`)" } ?? "") }
    }
}
