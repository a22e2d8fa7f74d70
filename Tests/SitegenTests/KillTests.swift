import Foundation
import Testing
import TestSupport

/// A build that is killed: every page is the old one or the new one, and the next build repairs the site.
@Suite struct KillTests {
    private static let pageCount = 60

    private static func site() throws -> TemporaryFolder {
        let site = try TemporaryFolder.withSite()
        for number in 0..<pageCount {
            let text = String(repeating: "A line of text about nothing in particular. ", count: 4)
            try site.write("Content/pages/p\(number).md", "---\ntitle: Page \(number)\ndescription: About nothing, part \(number).\nlayout: page\n---\n\nOld. \(text)\n")
        }
        return site
    }

    private static func change(_ site: TemporaryFolder) throws {
        for number in 0..<pageCount {
            let path = "Content/pages/p\(number).md"
            if number % 5 == 0 { try site.remove(path) } else { try site.replace(in: path, "Old. ", with: "New. ") }
        }
    }

    private static func pages(_ site: TemporaryFolder) throws -> [String: [UInt8]] {
        try site.tree("Public").filter { !$0.key.hasPrefix(".sitegen/") }
    }

    private static let build = ["build", "--now", "2026-11-21"]

    private static func finish(_ site: TemporaryFolder) throws {
        let process = try Sitegen.start(build, in: site)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    /// The moments: at once, while it reads and renders, and at several stages of its writing.
    @Test func atAnyMoment() throws {
        let site = try Self.site()
        try Self.finish(site)
        let old = try Self.pages(site)
        try Self.change(site)
        let reference = try Self.site()
        try Self.change(reference)
        let start = Date()
        try Self.finish(reference)
        let duration = Date().timeIntervalSince(start)
        let new = try Self.pages(reference)
        let pages = { (tree: [String: [UInt8]]) in tree.keys.count { $0.hasSuffix("/index.html") } }
        #expect(pages(old) - pages(new) == Self.pageCount / 5)

        var kills = 0
        for moment in [0, 0.1, 0.2, 0.3, 0.4, 0.5] {
            let process = try Sitegen.start(Self.build, in: site)
            Thread.sleep(forTimeInterval: duration * moment)
            if process.isRunning { kill(process.processIdentifier, SIGKILL) }
            process.waitUntilExit()
            if process.terminationReason == .uncaughtSignal { kills += 1 }
            for (path, bytes) in try Self.pages(site) where !path.hasSuffix("~") {
                #expect(bytes == old[path] || bytes == new[path], "\(path) is neither old nor new after \(moment)")
            }
        }
        #expect(kills >= 1)
        try Self.finish(site)
        #expect(try Self.pages(site) == new)
        #expect(try site.tree("Public") == reference.tree("Public"))
    }

    /// In the middle of the very first writing, when the folder fills.
    @Test func whileTheFirstFilesAppear() throws {
        let reference = try Self.site()
        try Self.finish(reference)
        for count in [1, 20, 50] {
            let site = try Self.site()
            let process = try Sitegen.start(Self.build, in: site)
            let folder = site.url.appendingPathComponent("Public").path
            while process.isRunning {
                let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
                if entries.count >= count { break }
                Thread.sleep(forTimeInterval: 0.0005)
            }
            if process.isRunning { kill(process.processIdentifier, SIGKILL) }
            process.waitUntilExit()
            try Self.finish(site)
            #expect(try site.tree("Public") == reference.tree("Public"))
        }
    }
}
