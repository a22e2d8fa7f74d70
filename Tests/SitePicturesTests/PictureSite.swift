import ContentSyntax
import Diagnostics
import SiteImages
import SiteOutput
import SitePipeline
import Synchronization
import TestSupport
import Testing

/// The small site in which nothing is wrong, with a photograph on its page about the clinic, and cards.
final class PictureSite: Sendable {
    let disk = MemoryFileSystem()

    init() throws {
        for (path, bytes) in try Repository.tree(Repository.goldenSite) { try write(path, bytes) }
        for (path, bytes) in try Repository.tree("\(Repository.root)/Templates") { try write("Templates/\(path)", bytes) }
        try append(to: "Content/site.yml", "social-cards: true\n")
        try add("lake.jpg", jpeg(width: 1600, height: 900))
        try replace(in: "Content/pages/about.md", "layout: page\n", with: "layout: page\nimage: lake.jpg\n")
    }

    func write(_ path: String, _ bytes: [UInt8]) throws {
        disk.put("/site/\(path)", "")
        try disk.files.write("/site/\(path)", bytes)
    }

    func write(_ path: String, _ text: String) throws { try write(path, Array(text.utf8)) }

    func append(to path: String, _ text: String) throws { try write(path, try self.text(path) + text) }

    func read(_ path: String) throws -> [UInt8] { try disk.files.read("/site/\(path)") }

    func text(_ path: String) throws -> String { String(decoding: try read(path), as: UTF8.self) }

    func remove(_ path: String) throws { try disk.files.removeFile("/site/\(path)") }

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
        Pipeline(BuildOptions(site: "/site", today: MemorySite.today, disk: disk.files, images: images, workers: 2))
    }

    func build(_ images: @escaping ImageLibrary.Source = ImageLibrary.none) async throws -> Pipeline.Outcome {
        try await pipeline(images).build()
    }

    /// The names of the finished pictures.
    var media: [String] { disk.tree("/site/Public/media").keys.filter { !$0.hasSuffix("/") }.sorted() }

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

/// The head of a photograph.
func jpeg(width: UInt16, height: UInt16) -> [UInt8] {
    let size = [UInt8(height >> 8), UInt8(height & 0xFF), UInt8(width >> 8), UInt8(width & 0xFF)]
    return [0xFF, 0xD8, 0xFF, 0xC2, 0, 17, 8] + size + [3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]
}

/// The head of a drawing of pixels.
func png(width: UInt32, height: UInt32) -> [UInt8] {
    func bytes(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> (24 - 8 * $0) & 0xFF) } }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + bytes(width) + bytes(height)
}

extension Pipeline.Outcome {
    func diagnostics(of rule: String) -> [Diagnostic] { report.diagnostics.filter { $0.rule.id == rule } }
}
