import Testing
import TestSupport

/// The same site gives the same bytes, wherever and however it is built.
@Suite struct DeterminismTests {
    @Test func anyOrderZoneAndLocale() throws {
        let orders: [([String]) -> [String]] = [{ $0 }, { $0.reversed() }, { paths in paths.sorted { $0.hashValue < $1.hashValue } }]
        let worlds = [
            ["TZ": "UTC", "LC_ALL": "C"], ["TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"],
            ["TZ": "America/St_Johns", "LANG": "de_DE.UTF-8", "LC_ALL": "ar_EG.UTF-8", "TERM": "dumb"],
        ]
        var results: [[String: [UInt8]]] = []
        var reports: [String] = []
        for (order, world) in zip(orders, worlds) {
            let site = try TemporaryFolder.withSite(madeBy: order)
            let outcome = try Sitegen.run("build", "--now", "2026-11-21", in: site, environment: world)
            #expect(outcome.code == 0)
            results.append(try site.tree("Public"))
            reports.append(outcome.output)
        }
        #expect(results[0].count > 20)
        #expect(results[1] == results[0] && results[2] == results[0])
        #expect(Set(reports).count == 1)
    }

    /// Reports too: many findings from several workers come in one order.
    @Test func reportsInOneOrder() throws {
        var reports: Set<String> = []
        for _ in 0..<4 {
            let site = try TemporaryFolder.withSite()
            for number in 0..<30 {
                try site.write("Content/pages/p\(number).md", "---\ntitle: P\ndescription: P.\nlayout: pge\n---\n\n[x](/nowhere/)\n")
            }
            reports.insert(try Sitegen.run("check", "--now", "2026-11-21", in: site).output)
        }
        #expect(reports.count == 1)
        #expect(reports.first?.contains("60 errors") == true)
    }
}
