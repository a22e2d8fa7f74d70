import ContentModel
import ContentSyntax
import Diagnostics

/// Turns findings into diagnostics: the rule's own severity unless the site has decided otherwise.
public struct SeverityPolicy: Sendable {
    private let rules: [String: RuleInfo]
    private let chosen: [String: SiteSettings.SeverityChoice.Level]
    private let unknownClaimIsError: Bool
    private let waivers: [Waiver]
    /// The rule of claims that the model neither supports nor contradicts.
    public static let unknownClaimRule = "claim-unknown"

    /// - Parameter rules: every rule there is; a finding whose rule is not among them is an error.
    public init(rules: [RuleInfo], settings: SiteSettings?) {
        self.rules = Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        chosen = Dictionary(
            (settings?.severities ?? []).map { ($0.rule.value, $0.level) }, uniquingKeysWith: { first, _ in first })
        unknownClaimIsError = settings?.claims == .strict
        waivers = settings?.waivers ?? []
    }

    /// The findings as this site judges them, its waivers applied.
    ///
    /// - Parameter today: the day by which waivers end.
    public func diagnostics(_ findings: [Finding], today: CalendarDate) -> [Diagnostic] {
        WaiverRule.apply(waivers, to: findings.compactMap(diagnostic), today: today) { rules[$0]?.isAdjustable == true }
    }

    /// Nothing for a finding whose rule is switched off.
    public func diagnostic(_ finding: Finding) -> Diagnostic? {
        guard let rule = rules[finding.rule] else { return Diagnostic(.error, finding) }
        guard rule.isAdjustable, let level = chosen[rule.id] else {
            let isError = rule.id == Self.unknownClaimRule && unknownClaimIsError
            return Diagnostic(isError ? .error : rule.severity, finding)
        }
        switch level {
        case .error: return Diagnostic(.error, finding)
        case .warning: return Diagnostic(.warning, finding)
        case .note: return Diagnostic(.note, finding)
        case .off: return nil
        }
    }

    /// Settings that name a rule there is not, or one whose severity is fixed.
    public func settingsFindings(_ settings: SiteSettings) -> [Finding] {
        settings.severities.compactMap { choice in
            guard let rule = rules[choice.rule.value] else {
                let adjustable = rules.values.filter(\.isAdjustable).map(\.id).sorted()
                return Finding(
                    rule: "unknown-rule", at: choice.rule.span, "There is no rule `\(choice.rule.value)`.",
                    help: nearMiss(to: choice.rule.value, in: adjustable).map { "Did you mean `\($0)`?" }
                        ?? "`sitegen explain` lists the rules.")
            }
            guard !rule.isAdjustable else { return nil }
            return Finding(
                rule: "unknown-rule", at: choice.rule.span, "The severity of `\(rule.id)` cannot be changed.",
                help: "Remove the line: \(rule.why)")
        }
    }
}
