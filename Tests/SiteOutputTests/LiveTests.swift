import SiteOutput
import Synchronization
import Testing

#if canImport(Glibc)
    import FoundationEssentials
    import Glibc
#else
    import Darwin
    import Foundation
#endif

/// The same on the real disk, as far as a real disk matters.
@Suite struct LiveTests {
    /// A folder of its own for one test.
    private struct Scratch: ~Copyable {
        let path: String

        init() throws {
            let folder = FileManager.default.temporaryDirectory.path
            var template = Array("\(folder)/site-output-XXXXXX".utf8CString)
            path = try #require(mkdtemp(&template).map { String(cString: $0) })
        }

        deinit { Self.remove(path) }

        private static func remove(_ path: String) {
            do {
                for entry in try FileSystem.live.list(path) {
                    let below = "\(path)/\(entry.name)"
                    if entry.kind == .folder { remove(below) } else { try FileSystem.live.removeFile(below) }
                }
                try FileSystem.live.removeFolder(path)
            } catch {
                Issue.record("could not clean up: \(error)")
            }
        }
    }

    private static func files(_ texts: [String: String]) -> [OutputFile] {
        texts.map { OutputFile(path: $0.key, bytes: Array($0.value.utf8)) }
    }

    /// Everything in a folder but what is kept there for the next build, links and empty folders included.
    private static func tree(_ path: String, under prefix: String = "") throws -> [String: String] {
        var tree: [String: String] = [:]
        for entry in try FileSystem.live.list(path) where prefix + entry.name != ".sitegen" {
            let name = prefix + entry.name
            switch entry.kind {
            case .file: tree[name] = String(decoding: try FileSystem.live.read("\(path)/\(entry.name)"), as: UTF8.self)
            case .folder:
                tree[name + "/"] = ""
                tree.merge(try Self.tree("\(path)/\(entry.name)", under: name + "/")) { a, _ in a }
            case .link, .other: tree[name + "@"] = ""
            }
        }
        return tree
    }

    private static func modified(_ path: String) -> Int {
        var status = stat()
        guard lstat(path, &status) == 0 else { return 0 }
        #if canImport(Glibc)
            return status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
        #else
            return status.st_mtimespec.tv_sec * 1_000_000_000 + status.st_mtimespec.tv_nsec
        #endif
    }

    @Test func writesUpdatesAndRemoves() throws {
        let scratch = try Scratch()
        let folder = OutputFolder(at: "\(scratch.path)/Public", ofSite: scratch.path)
        _ = try folder.commit(Self.files(firstSite))
        let before = Self.modified("\(scratch.path)/Public/style.css")
        let summary = try folder.commit(Self.files(secondSite))
        #expect(summary.removed == ["blog/one/index.html"])
        #expect(
            try Self.tree("\(scratch.path)/Public")
                == secondSite.merging(["blog/": "", "team/": "", "team/ann/": ""]) { a, _ in a })
        #expect(Self.modified("\(scratch.path)/Public/style.css") == before)
        #expect(try FileSystem.live.list("\(scratch.path)/Public/.sitegen").map(\.name) == ["manifest"])
    }

    @Test func refusesALinkToTheContent() throws {
        let scratch = try Scratch()
        try FileSystem.live.makeFolder("\(scratch.path)/Content")
        symlink("\(scratch.path)/Content", "\(scratch.path)/Public")
        #expect(
            throws: OutputProblem.overlap(output: "\(scratch.path)/Public", input: "\(scratch.path)/Content")
        ) { try OutputFolder(at: "\(scratch.path)/Public", ofSite: scratch.path).commit([]) }
    }

    @Test func onlyOneHasTheLock() throws {
        let scratch = try Scratch()
        let path = "\(scratch.path)/lock"
        let lock = try #require(try FileSystem.live.lock(path))
        #expect(try FileSystem.live.lock(path).map { _ in "taken twice" } == nil)
        lock.release()
        #expect(try FileSystem.live.kind(path) == nil)
        let again = try #require(try FileSystem.live.lock(path))
        again.release()
    }

    @Test func saysWhatIsMissing() {
        #expect(throws: FileProblem(.read, "/nowhere/at all", .missing)) { try FileSystem.live.read("/nowhere/at all") }
        #expect(throws: FileProblem(.list, "/nowhere", .missing)) { try FileSystem.live.list("/nowhere") }
        #expect(throws: FileProblem(.makeFolder, "/", .exists)) { try FileSystem.live.makeFolder("/") }
        #expect(throws: FileProblem(.read, "/", .isFolder)) { try FileSystem.live.read("/") }
        #expect(throws: FileProblem(.write, "/", .isFolder)) { try FileSystem.live.write("/", []) }
    }

    @Test func aProcessThatIsReallyKilledIsRepaired() async throws {
        for number in [0, 1, 2, 4, 6, 8, 9, 10, 11] {
            let scratch = try Scratch()
            let path = scratch.path
            _ = try OutputFolder(at: "\(path)/Public", ofSite: path).commit(Self.files(firstSite))
            await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, number = number as Int] in
                let folder = OutputFolder(at: "\(path)/Public", ofSite: path, on: .dying(atChange: number))
                _ = try folder.commit(LiveTests.files(secondSite))
            }
            for (name, text) in try Self.tree("\(path)/Public") where !name.hasSuffix("/") {
                #expect(text == firstSite[name] || text == secondSite[name], "\(name) after change \(number)")
            }
            _ = try OutputFolder(at: "\(path)/Public", ofSite: path).commit(Self.files(secondSite))
            #expect(
                try Self.tree("\(path)/Public")
                    == secondSite.merging(["blog/": "", "team/": "", "team/ann/": ""]) { a, _ in a })
            #expect(try FileSystem.live.list("\(path)/Public/.sitegen").map(\.name) == ["manifest"])
        }
    }
}

extension FileSystem {
    /// The real disk, on which the process kills itself before the change with this number, counted from zero.
    fileprivate static func dying(atChange last: Int) -> FileSystem {
        let counter = Counter(last)
        var disk = FileSystem.live
        let live = disk
        disk.write = { path, bytes throws(FileProblem) in
            // A file that is cut in the middle is the worst that a kill can leave.
            if counter.isLast() { try live.write(path, Array(bytes.prefix(bytes.count / 2))) }
            counter.step()
            try live.write(path, bytes)
        }
        disk.rename = { from, to throws(FileProblem) in
            counter.step()
            try live.rename(from, to)
        }
        disk.removeFile = { path throws(FileProblem) in
            counter.step()
            try live.removeFile(path)
        }
        disk.makeFolder = { path throws(FileProblem) in
            counter.step()
            try live.makeFolder(path)
        }
        disk.removeFolder = { path throws(FileProblem) in
            counter.step()
            try live.removeFolder(path)
        }
        return disk
    }
}

/// Counts down to the end of the process.
private final class Counter: Sendable {
    private let left: Mutex<Int>

    init(_ changes: Int) { left = Mutex(changes) }

    func isLast() -> Bool { left.withLock { $0 == 0 } }

    func step() {
        left.withLock { left in
            if left == 0 { kill(getpid(), SIGKILL) }
            left -= 1
        }
    }
}
