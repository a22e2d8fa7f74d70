import ContentSyntax
import TestSupport
import Testing

/// The whole finished site of the small good site: one page of every kind, and the files beside them.
///
/// It is made with plain templates of its own, which show every field, so that the theme can change without it.
@Suite struct GoldenSiteTests {
    private static let folder = Repository.fixtures + "/golden/html"

    /// Stylesheets and scripts are left out: they go to the site as they are in the theme.
    @available(macOS 15, *)
    private func output() async throws -> [String: String] {
        let site = try MemorySite.golden(theme: Repository.fixtures + "/golden/theme")
        let report = try await site.build().report
        #expect(report.diagnostics == [])
        return site.output.filter { !$0.key.hasPrefix("assets/") && !$0.key.hasPrefix("media/") && $0.key != ".gitkeep" }
    }

    @available(macOS 15, *)
    @Test func everyFile() async throws {
        let output = try await output()
        for (path, text) in output.sorted(by: { $0.key < $1.key }) {
            let problem = try Golden.problem(text.withPlainAssetNames, with: "\(Self.folder)/\(path)")
            #expect(problem == nil)
        }
        let recorded = try Set(Repository.tree(Self.folder).keys)
        #expect(recorded == Set(output.keys), "a file too many or too few")
    }

    /// The day of the build changes nothing but the year that the footer names.
    @available(macOS 15, *)
    @Test func anotherDay() async throws {
        let first = try MemorySite.golden()
        let second = try MemorySite.golden()
        _ = try await first.build()
        _ = try await second.build(today: CalendarDate("2026-11-22")!)
        #expect(first.output == second.output)
    }
}

extension String {
    /// Without the part of an asset's name that changes with its content: a change of the stylesheet is not a change of
    /// every page.
    fileprivate var withPlainAssetNames: String {
        var result = ""
        var rest = self[...]
        while let start = rest.firstRange(of: "/assets/") {
            result += rest[..<start.upperBound]
            let name = rest[start.upperBound...].prefix { $0 != "\"" && $0 != " " && $0 != ")" && $0 != "\n" }
            let parts = name.split(separator: ".", omittingEmptySubsequences: false)
            result += parts.count == 3 ? "\(parts[0]).\(parts[2])" : String(name)
            rest = rest[name.endIndex...]
        }
        return result + rest
    }
}
