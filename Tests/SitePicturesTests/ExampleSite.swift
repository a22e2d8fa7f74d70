import ContentSyntax
import Diagnostics
import SiteImages
import SiteOutput
import SitePipeline
import Synchronization
import Testing

/// The repository's own site, on a disk in memory.
final class ExampleSite: Sendable {
    let disk = MemoryFileSystem()
    private static let record = "Content/media/lake-at-sunrise.yml"

    init() throws {
        let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        for folder in ["Content", "Templates"] { try copy(folder, from: root) }
    }

    private func copy(_ folder: String, from root: String) throws {
        disk.putFolder("/site/\(folder)")
        for entry in try FileSystem.live.list("\(root)/\(folder)") where !entry.name.hasPrefix(".") {
            let path = "\(folder)/\(entry.name)"
            if entry.kind == .folder { try copy(path, from: root) } else { try write(path, FileSystem.live.read("\(root)/\(path)")) }
        }
    }

    func write(_ path: String, _ bytes: [UInt8]) throws { try disk.files.write("/site/\(path)", bytes) }

    func write(_ path: String, _ text: String) throws { try write(path, Array(text.utf8)) }

    func read(_ path: String) throws -> [UInt8] { try disk.files.read("/site/\(path)") }

    func text(_ path: String) throws -> String { String(decoding: try read(path), as: UTF8.self) }

    func replace(in path: String, _ old: String, with new: String) throws {
        let text = try text(path)
        try #require(text.contains(old))
        try write(path, text.replacing(old, with: new, maxReplacements: 1))
    }

    /// Puts a picture with its record on the site.
    func add(_ name: String, _ bytes: [UInt8]) throws {
        try write("Content/media/\(name)", bytes)
        try write("Content/media/\(name).yml", "file: \(name)\nalt: A picture of nothing.\ncredit: Us\nrights: own\nsubject: none\n")
    }

    func pipeline(_ images: @escaping ImageLibrary.Source) -> Pipeline {
        Pipeline(
            BuildOptions(site: "/site", today: CalendarDate("2026-11-21")!, disk: disk.files, images: images, workers: 2))
    }

    func build(_ images: @escaping ImageLibrary.Source = ImageLibrary.none) async throws -> Pipeline.Outcome {
        try await pipeline(images).build()
    }

    /// The names of the finished pictures.
    var media: [String] {
        disk.tree("/site/Public/media").keys.filter { !$0.hasSuffix("/") }.sorted()
    }

    var cacheEntries: Set<String> { Set(disk.tree("/site/.sitegen-cache/images").keys) }
}

/// A library that writes the right sizes and nothing else, and counts its work.
final class FakeLibrary: Sendable {
    private let count = Mutex(0)

    var workDone: Int { count.withLock { $0 } }

    var source: ImageLibrary.Source {
        let library = ImageLibrary(
            shrink: { picture, width, formats in
                self.count.withLock { $0 += 1 }
                guard let size = ImageSize.read(picture) else { return nil }
                let shown = min(width, size.width)
                return formats.map { format in
                    EncodedImage(
                        format: format, size: ImageSize(width: shown, height: size.height * shown / size.width),
                        bytes: Array("\(format.rawValue) \(shown) \(picture.count)".utf8))
                }
            },
            draw: { svg in
                self.count.withLock { $0 += 1 }
                return EncodedImage(format: .png, size: ImageSize(width: 1200, height: 630), bytes: Array("card ".utf8) + svg)
            })
        return { .success(library) }
    }
}

extension Pipeline.Outcome {
    func diagnostics(of rule: String) -> [Diagnostic] { report.diagnostics.filter { $0.rule == rule } }
}
