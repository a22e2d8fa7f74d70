import ContentModel
import ContentSyntax
import Diagnostics

/// Turns findings into diagnostics: the rule's own severity unless the site has decided otherwise.
public struct SeverityPolicy: Sendable {
    /// The rules that site settings and waivers may name.
    private let rules: [String: Rule]
    private let chosen: [String: SiteSettings.SeverityChoice.Level]
    /// What is an error on this site because it has set `claims: strict`.
    private let errors: Set<Rule>
    private let waivers: [Waiver]

    /// - Parameters:
    ///   - rules: every rule there is.
    ///   - strict: the rules that are errors on a site with `claims: strict`, unless it has chosen otherwise.
    public init(rules: [Rule], strict: Set<Rule> = [], settings: SiteSettings?) {
        self.rules = Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        chosen = Dictionary(
            (settings?.severities ?? []).map { ($0.rule.value, $0.level) }, uniquingKeysWith: { first, _ in first })
        errors = settings?.claims == .strict ? strict : []
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
        let rule = finding.rule
        guard rule.isAdjustable, let level = chosen[rule.id] else {
            return Diagnostic(errors.contains(rule) ? .error : rule.severity, finding)
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
                return SettingsRule.unknown(choice, adjustable: rules.values.filter(\.isAdjustable).map(\.id).sorted())
            }
            return rule.isAdjustable ? nil : SettingsRule.fixed(choice, why: rule.why)
        }
    }
}
