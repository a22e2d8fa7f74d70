import ContentSyntax
import Diagnostics
import SitePipeline
import SiteRules
import TestSupport
import Testing

/// A finding's severity is the site's decision, within limits.
@Suite struct SeverityTests {
    private static let overdue = CalendarDate("2027-06-01")!

    @available(macOS 15, *)
    private func severities(_ level: String) async throws -> [Severity] {
        let site = try MemorySite.golden()
        try site.replace(in: "Content/site.yml", "speaker: clinic", with: "speaker: clinic\nseverity: {fact-review-overdue: \(level)}")
        return try await site.check(today: Self.overdue).report.diagnostics.map(\.severity)
    }

    @available(macOS 15, *)
    @Test func levels() async throws {
        #expect(try await severities("error") == [.error, .error])
        #expect(try await severities("warning") == [.warning, .warning])
        #expect(try await severities("note") == [.note, .note])
        #expect(try await severities("off") == [])
    }

    @Test func aRuleThatIsNotInTheCatalogueIsAnError() {
        let policy = SeverityPolicy(rules: [], settings: nil)
        let finding = Finding(rule: "missing-key", at: SourceFile(path: "a", text: "").startSpan, "m")
        #expect(policy.diagnostic(finding)?.severity == .error)
    }

    @Test func theCatalogueIsInOrderAndExplained() {
        let ids = RuleCatalog.all.map(\.id)
        #expect(ids == ids.sorted() && Set(ids).count == ids.count)
        for rule in RuleCatalog.all {
            #expect(rule.summary.hasSuffix(".") && rule.why.hasSuffix("."), "\(rule.id)")
            if let source = rule.source {
                #expect(source.url.hasPrefix("https://") || source.url.hasPrefix("http://"), "\(rule.id)")
                #expect(CalendarDate(source.seen) != nil, "\(rule.id)")
            }
        }
    }

    /// What nothing may switch off: a site in use must not show a patient without consent, nor facts nobody has checked.
    @Test func someRulesCannotBeSwitchedOff() {
        let fixed = Set(RuleCatalog.all.filter { !$0.isAdjustable }.map(\.id))
        #expect(fixed.isSuperset(of: ["image-consent", "unverified-treatment"]))
    }
}
