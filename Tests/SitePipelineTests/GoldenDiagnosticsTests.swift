import SitePipeline
import TestSupport
import Testing

/// Every mistake an editor can make, with the whole report: Tests/Fixtures/golden/diagnostics has one file for each.
@Suite struct GoldenDiagnosticsTests {
    @available(macOS 15, *)
    @Test(arguments: GoldenCase.names) func report(of name: String) async throws {
        let golden = try GoldenCase(named: name)
        let problem = try Golden.problem(golden.text(report: try await golden.report()), with: "\(GoldenCase.folder)/\(name).txt")
        #expect(problem == nil)
    }

    @available(macOS 15, *)
    @Test func everyRuleThatOccursIsExplained() throws {
        let rules = try Set(GoldenCase.names.flatMap { try GoldenCase(named: $0).rules })
        #expect(rules.count > 40)
        for rule in rules.sorted() {
            #expect(RuleCatalog.explanation(of: rule)?.hasPrefix("# \(rule)\n") == true, "\(rule)")
        }
    }

    @Test func thereAreEnoughOfThem() {
        #expect(GoldenCase.names.count >= 60)
    }

    @available(macOS 15, *)
    @Test func theSiteTheyStartFromIsClean() async throws {
        let outcome = try await MemorySite.golden().check()
        #expect(outcome.report.diagnostics == [])
        #expect(outcome.pageCount == 13)
    }
}
