import Diagnostics
import Foundation
import Testing

/// What SARIF 2.1.0 requires: version, runs, tool.driver.name, results with message; rules by index; columns in
/// characters where `columnKind` says so.
@Suite struct SARIFWriterTests {
    private func run(_ report: Report = Samples.report) throws -> NSDictionary {
        let text = ReportFormat.sarif.write(report)
        let document = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
        #expect(document["version"] as? String == "2.1.0")
        #expect((document["$schema"] as? String)?.contains("sarif-2.1.0") == true)
        return try #require((document["runs"] as? [NSDictionary])?.first)
    }

    @Test func toolAndRules() throws {
        let run = try run()
        let driver = try #require(run.at("tool.driver") as? NSDictionary)
        #expect(driver["name"] as? String == "sitegen")
        let rules = try #require(driver["rules"] as? [NSDictionary]).map { $0["id"] as? String }
        #expect(rules == ["age-boundary", "proof", "z"])
        for result in try #require(run["results"] as? [NSDictionary]) {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(rules[index] == result["ruleId"] as? String)
        }
    }

    @Test func results() throws {
        let results = try #require(try run()["results"] as? [NSDictionary])
        #expect(results.map { $0["level"] as? String } == ["note", "error", "warning"])
        #expect(results[1].at("message.text") as? String == "The label says over 21. Write \"22 and older\".")
    }

    @Test func placesCountCharactersAndPathsAreURIs() throws {
        let run = try run()
        #expect(run["columnKind"] as? String == "unicodeCodePoints")
        let result = try #require((run["results"] as? [NSDictionary])?[1])
        let location = try #require((result["locations"] as? [NSDictionary])?.first?["physicalLocation"] as? NSDictionary)
        #expect(location.at("artifactLocation.uri") as? String == "Content/pages/a%20b.md")
        #expect(location["region"] as? [String: Int] == ["startLine": 5, "startColumn": 14, "endLine": 5, "endColumn": 26])
    }

    @Test func notesWithAPlaceAreRelatedLocations() throws {
        let result = try #require((try run()["results"] as? [NSDictionary])?[1])
        let related = try #require(result["relatedLocations"] as? [NSDictionary])
        #expect(related.count == 1)
        #expect(related[0].at("message.text") as? String == "Said here too.")
    }

    @Test func nothingToSay() throws {
        #expect(try run(Report([]))["results"] as? [NSDictionary] == [])
    }
}

extension NSDictionary {
    /// The value at a path of keys: `tool.driver`.
    fileprivate func at(_ path: String) -> Any? {
        path.split(separator: ".").reduce(self as Any?) { ($0 as? NSDictionary)?[String($1)] }
    }
}
