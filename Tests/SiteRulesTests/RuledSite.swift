import ContentSyntax
import Diagnostics
import TestSupport

/// The small good site with one change, and what one rule finds in it.
struct RuledSite {
    var file: String
    var old: String
    var new: String

    init(_ file: String, _ old: String, _ new: String) {
        self.file = file
        self.old = old
        self.new = new
    }

    /// Each finding of a rule as `severity file:text`.
    @available(macOS 15, *)
    func findings(of rule: String, on day: String = "2026-11-21") async throws -> [String] {
        let site = try MemorySite.golden()
        try site.replace(in: "Content/" + file, old, with: new)
        return try await site.findings(of: rule, on: day)
    }
}

@available(macOS 15, *)
extension MemorySite {
    func findings(of rule: String, on day: String = "2026-11-21") async throws -> [String] {
        let report = try await check(today: CalendarDate(day)!).report
        return report.diagnostics.filter { $0.rule.id == rule }.map {
            "\($0.severity.rawValue) \($0.span.file.path.dropFirst("Content/".count)):\($0.span.text)"
        }
    }
}
