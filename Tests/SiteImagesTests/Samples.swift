import SiteImages
import SiteOutput
import Synchronization
import Testing

/// Heads of pictures, put together by hand.
enum Samples {
    static func png(width: UInt32, height: UInt32) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + bigEndian(width) + bigEndian(height)
            + [8, 2, 0, 0, 0]
    }

    /// With a segment before that of the frame.
    static func jpeg(width: UInt16, height: UInt16) -> [UInt8] {
        let size = [UInt8(height >> 8), UInt8(height & 0xFF), UInt8(width >> 8), UInt8(width & 0xFF)]
        return [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC2, 0, 17, 8] + size + [3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]
    }

    static func extendedWebP(width: Int, height: Int, flags: UInt8) -> [UInt8] {
        func three(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value >> 16 & 0xFF)] }
        return Array("RIFF\0\0\0\0WEBPVP8X".utf8) + [10, 0, 0, 0, flags, 0, 0, 0] + three(width - 1) + three(height - 1)
    }

    private static func bigEndian(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> (24 - 8 * $0) & 0xFF) } }
}

/// A library that makes pictures of the right size and no content, and counts what it is asked for.
final class CountingLibrary: Sendable {
    private let widths = Mutex<[Int]>([])
    private let size: ImageSize

    init(width: Int, height: Int) { size = ImageSize(width: width, height: height) }

    var askedWidths: [Int] { widths.withLock { $0 } }

    var source: ImageLibrary.Source {
        let library = ImageLibrary(
            shrink: { _, width, formats in
                self.widths.withLock { $0.append(width) }
                let shown = min(width, self.size.width)
                let size = ImageSize(width: shown, height: max(1, self.size.height * shown / self.size.width))
                return formats.map { EncodedImage(format: $0, size: size, bytes: Array("\($0.rawValue) of width \(shown)".utf8)) }
            },
            draw: { svg in
                self.widths.withLock { $0.append(0) }
                return EncodedImage(format: .png, size: self.size, bytes: svg.reversed())
            })
        return { .success(library) }
    }
}

extension MemoryFileSystem {
    /// A disk with an empty site at `/site`.
    static func withSite() -> MemoryFileSystem {
        let disk = MemoryFileSystem()
        disk.putFolder("/site")
        return disk
    }

    func cache(isWritable: Bool = true) -> ImageCache { ImageCache(ofSite: "/site", on: files, isWritable: isWritable) }

    /// The names of the cache's entries.
    var entries: [String] { tree("/site/.sitegen-cache/images").keys.sorted() }
}
