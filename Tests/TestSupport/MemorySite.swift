import ContentSyntax
import Diagnostics
import SiteOutput
import SitePipeline

/// A site on a disk in memory, run through the same pipeline as one on a real disk.
@available(macOS 15, *)
public final class MemorySite: Sendable {
    public let disk = MemoryFileSystem()
    private static let folder = "/site"
    /// The day of every build that names no other.
    public static let today = CalendarDate("2026-11-21")!

    /// - Parameter files: by their paths in the site's folder, such as `Content/site.yml`.
    public init(_ files: [String: [UInt8]]) throws(FileProblem) {
        for (path, bytes) in files { try write(path, bytes) }
    }

    /// The small site in which nothing is wrong, with the repository's own templates.
    public static func golden() throws(FileProblem) -> MemorySite {
        var files = try Repository.tree(Repository.goldenSite)
        for (path, bytes) in try Repository.tree(Repository.root + "/Templates") { files["Templates/\(path)"] = bytes }
        return try MemorySite(files)
    }

    /// The repository's own example site.
    public static func example() throws(FileProblem) -> MemorySite {
        var files: [String: [UInt8]] = [:]
        for folder in ["Content", "Templates"] {
            for (path, bytes) in try Repository.tree("\(Repository.root)/\(folder)") { files["\(folder)/\(path)"] = bytes }
        }
        return try MemorySite(files)
    }

    public func write(_ path: String, _ bytes: [UInt8]) throws(FileProblem) {
        disk.put("\(Self.folder)/\(path)", "")
        try disk.files.write("\(Self.folder)/\(path)", bytes)
    }

    public func write(_ path: String, _ text: String) throws(FileProblem) { try write(path, Array(text.utf8)) }

    public func read(_ path: String) throws(FileProblem) -> [UInt8] { try disk.files.read("\(Self.folder)/\(path)") }

    public func text(_ path: String) throws(FileProblem) -> String { String(decoding: try read(path), as: UTF8.self) }

    public func remove(_ path: String) throws(FileProblem) { try disk.files.removeFile("\(Self.folder)/\(path)") }

    /// Replaces a text that has to stand in the file exactly once.
    public func replace(in path: String, _ old: String, with new: String) throws {
        try write(path, try Array(text(path).utf8).replacingOnly(Array(old.utf8), with: Array(new.utf8), in: path))
    }

    /// The paths of the files that the site is made from, sorted.
    public var sources: [String] {
        disk.tree(Self.folder).keys.filter { !$0.hasPrefix("Public") && !$0.hasSuffix("/") }.sorted()
    }

    /// The files of the finished site.
    public var output: [String: String] {
        disk.tree(Self.folder + "/Public").filter { !$0.key.hasPrefix(".sitegen/") && !$0.key.hasSuffix("/") }
    }

    public func check(today: CalendarDate = today, drafts: Bool = false) async throws(Pipeline.Failure) -> Pipeline.Outcome {
        try await pipeline(today, drafts).check()
    }

    public func build(today: CalendarDate = today, drafts: Bool = false) async throws(Pipeline.Failure) -> Pipeline.Outcome {
        try await pipeline(today, drafts).build()
    }

    private func pipeline(_ today: CalendarDate, _ drafts: Bool) -> Pipeline {
        Pipeline(BuildOptions(site: Self.folder, includesDrafts: drafts, today: today, disk: disk.files, workers: 1))
    }
}

/// A text to be replaced that is not there, or is there more than once.
public struct NotOnce: Error, CustomStringConvertible {
    public let description: String
}

extension [UInt8] {
    /// The bytes with the one place that holds `old` replaced.
    public func replacingOnly(_ old: [UInt8], with new: [UInt8], in path: String) throws(NotOnce) -> [UInt8] {
        let places = indices.filter { self[$0...].starts(with: old) }
        guard places.count == 1, let place = places.first else {
            throw NotOnce(description: "\(path) holds \(places.count) times: \(String(decoding: old, as: UTF8.self))")
        }
        return Array(self[..<place] + new + self[(place + old.count)...])
    }
}
