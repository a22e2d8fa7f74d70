import Foundation
import TestSupport

/// A folder of its own for one test, removed with it.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("sitegen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        do { try FileManager.default.removeItem(at: url) } catch { print("could not clean up \(url.path): \(error)") }
    }

    /// The small good site, its files made in the given order.
    static func withSite(madeBy order: ([String]) -> [String] = { $0 }) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        var files: [String: [UInt8]] = [:]
        for (path, bytes) in try Repository.tree(Repository.goldenSite) { files[path] = bytes }
        for (path, bytes) in try Repository.tree(Repository.root + "/Templates") { files["Templates/\(path)"] = bytes }
        for path in order(files.keys.sorted()) { try folder.write(path, files[path]!) }
        return folder
    }

    func write(_ path: String, _ bytes: [UInt8]) throws {
        let file = url.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    func write(_ path: String, _ text: String) throws { try write(path, Array(text.utf8)) }

    func replace(in path: String, _ old: String, with new: String) throws {
        try write(path, try Array(text(path).utf8).replacingOnly(Array(old.utf8), with: Array(new.utf8), in: path))
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(at: url.appendingPathComponent(path)) }

    func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: url.appendingPathComponent(path).path) }

    func text(_ path: String) throws -> String { String(decoding: try Data(contentsOf: url.appendingPathComponent(path)), as: UTF8.self) }

    /// An empty file to write to.
    func handle(_ name: String) throws -> FileHandle {
        try Data().write(to: url.appendingPathComponent(name))
        return try FileHandle(forWritingTo: url.appendingPathComponent(name))
    }

    /// Every file below a folder with its bytes.
    func tree(_ path: String) throws -> [String: [UInt8]] {
        exists(path) ? try Repository.tree(url.appendingPathComponent(path).path) : [:]
    }

    /// Every file below a folder with its number on the disk and the time it was last written.
    func stamps(_ path: String) throws -> [String: String] {
        var stamps: [String: String] = [:]
        for name in try tree(path).keys {
            var status = stat()
            guard stat(url.appendingPathComponent("\(path)/\(name)").path, &status) == 0 else { continue }
            #if canImport(Darwin)
                let time = status.st_mtimespec
            #else
                let time = status.st_mtim
            #endif
            stamps[name] = "\(status.st_ino) \(time.tv_sec).\(time.tv_nsec)"
        }
        return stamps
    }
}
