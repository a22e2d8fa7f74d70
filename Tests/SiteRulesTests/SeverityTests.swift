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

    @Test(arguments: Severity.allCases) func aFindingCostsWhatItsRuleSays(_ severity: Severity) {
        let rule = Rule("r", "Something holds.", why: "Something matters.", severity: severity)
        let finding = Finding(rule: rule, at: SourceFile(path: "a", text: "").startSpan, "m")
        #expect(SeverityPolicy(rules: [rule], settings: nil).diagnostic(finding)?.severity == severity)
        #expect(SeverityPolicy(rules: [], settings: nil).diagnostic(finding)?.severity == severity)
    }

    /// Strictness is the site's word, not the rule's.
    @available(macOS 15, *)
    @Test func strictClaimsTurnWhatIsUnknownIntoErrors() async throws {
        for (claims, expected) in [("normal", Severity.warning), ("strict", .error)] {
            let site = try MemorySite.example()
            try site.replace(in: "Content/site.yml", "speaker: clinic", with: "speaker: clinic\nclaims: \(claims)")
            try site.replace(
                in: "Content/procedures/chemical-peels.md", "It suits people with shallow marks who can stay out of the sun for weeks.",
                with: "Chemical peels are for people 30 and older.")
            let found = try await site.check().report.diagnostics.filter { $0.rule.id == "claim-unknown" }
            #expect(found.map(\.severity) == [expected])
        }
    }
}
