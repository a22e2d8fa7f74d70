import SiteOutput
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Prints how long a commit takes: `SITEGEN_MEASURE=1 swift test -c release --filter CommitSpeed`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["SITEGEN_MEASURE"] != nil)) struct CommitSpeed {
    @Test func aThousandPages() throws {
        let site = FileManager.default.temporaryDirectory.path + "/site-output-speed"
        defer { do { try FileManager.default.removeItem(atPath: site) } catch { Issue.record(error) } }
        try FileManager.default.createDirectory(atPath: site, withIntermediateDirectories: true)
        let body = [UInt8](repeating: UInt8(ascii: "x"), count: 30_000)
        func pages(_ version: UInt8) -> [OutputFile] {
            (0..<1_000).map { OutputFile(path: "pages/\($0)/index.html", bytes: body + [version]) }
        }
        let folder = OutputFolder(at: "\(site)/Public", ofSite: site)
        for (name, version) in [("first", 1), ("unchanged", 1), ("all changed", 2)] as [(String, UInt8)] {
            let files = pages(version)
            let time = try ContinuousClock().measure { _ = try folder.commit(files) }
            print("\(name): \(time / files.count) a page")
        }
    }
}
