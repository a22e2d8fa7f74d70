import SiteImages
import Testing

/// Sizes read from the heads of files, and from no more than there is of them.
@Suite struct ImageSizeTests {
    private static func bigEndian(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).reversed().map { UInt8(value >> ($0 * 8) & 0xFF) } }
    private static func littleEndian(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(value >> ($0 * 8) & 0xFF) } }

    static func png(_ width: Int, _ height: Int) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + bigEndian(width, 4) + bigEndian(height, 4) + [8, 6, 0, 0, 0]
    }

    /// A comment, tables and fill bytes stand before the frame.
    static func jpeg(_ width: Int, _ height: Int, frame: UInt8 = 0xC2) -> [UInt8] {
        [0xFF, 0xD8, 0xFF, 0xE0] + bigEndian(4, 2) + [1, 2] + [0xFF, 0xC4] + bigEndian(3, 2) + [0] + [0xFF, 0xFF, 0xFF, 0xFE] + bigEndian(2, 2)
            + [0xFF, frame] + bigEndian(11, 2) + [8] + bigEndian(height, 2) + bigEndian(width, 2) + [1, 1, 0x11, 0]
    }

    static func gif(_ width: Int, _ height: Int) -> [UInt8] { Array("GIF89a".utf8) + littleEndian(width, 2) + littleEndian(height, 2) + [0, 0, 0] }

    static func webp(_ kind: String, _ data: [UInt8]) -> [UInt8] {
        let chunk = Array(kind.utf8) + littleEndian(data.count, 4) + data
        return Array("RIFF".utf8) + littleEndian(chunk.count + 4, 4) + Array("WEBP".utf8) + chunk
    }

    static func lossy(_ width: Int, _ height: Int) -> [UInt8] {
        webp("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A] + littleEndian(width | 1 << 14, 2) + littleEndian(height, 2) + [0, 0])
    }

    static func lossless(_ width: Int, _ height: Int) -> [UInt8] {
        webp("VP8L", [0x2F] + littleEndian((width - 1) | (height - 1) << 14 | 1 << 28, 4) + [0, 0, 0, 0, 0])
    }

    static func extended(_ width: Int, _ height: Int) -> [UInt8] {
        webp("VP8X", [0x10, 0, 0, 0] + littleEndian(width - 1, 3) + littleEndian(height - 1, 3))
    }

    static func svg(_ box: String) -> [UInt8] { Array("<?xml version=\"1.0\"?>\n<!-- a > b -->\n<svg xmlns=\"x\" viewBox=\"\(box)\"><g/></svg>".utf8) }

    private static let pictures: [(name: String, bytes: [UInt8], width: Int, height: Int)] = [
        ("png", png(800, 450), 800, 450), ("png", png(1, 70_000), 1, 70_000), ("jpeg", jpeg(800, 450), 800, 450),
        ("baseline jpeg", jpeg(65_535, 1, frame: 0xC0), 65_535, 1), ("gif", gif(300, 2), 300, 2), ("lossy webp", lossy(640, 360), 640, 360),
        ("lossless webp", lossless(16_384, 1), 16_384, 1), ("extended webp", extended(4000, 3000), 4000, 3000), ("svg", svg("0 0 800 450"), 800, 450),
        ("svg", svg("0,0,79.6,45.2"), 80, 45), ("svg", svg("-10 -10 100 50"), 100, 50),
    ]

    @Test func sizes() {
        for picture in Self.pictures {
            #expect(ImageSize.read(picture.bytes) == ImageSize(width: picture.width, height: picture.height), "\(picture.name)")
        }
    }

    /// Cut anywhere: no size or the right one, never a crash and never another size.
    @Test func truncated() {
        for picture in Self.pictures {
            let right = ImageSize(width: picture.width, height: picture.height)
            for length in 0..<picture.bytes.count {
                let size = ImageSize.read(Array(picture.bytes.prefix(length)))
                #expect(size == nil || size == right, "\(picture.name) cut to \(length)")
            }
        }
    }

    @Test(arguments: [
        [], [0xFF, 0xD8], [0xFF, 0xD8, 0xFF, 0xE0, 0, 0], [0xFF, 0xD8, 0xFF, 0xFF, 0xFF], Array("GIF8".utf8), Array("RIFF".utf8), Array("%PDF-1.7".utf8),
        Array("<svg viewBox=\"0 0 10\">".utf8), Array("<svg viewBox=\"0 0 x y\">".utf8), Array("<svg viewBox=\"0 0 1e9 1e9\">".utf8),
        Array("<svg viewBox=\"0 0 -5 5\">".utf8), Array("<svg viewBox=\"0 0 nan nan\">".utf8), Array("<svg".utf8), Array("<svg>viewBox=\"0 0 8 8\"".utf8),
        png(0, 5), jpeg(0, 5), gif(5, 0), webp("ABCD", [UInt8](repeating: 0, count: 20)),
    ] as [[UInt8]])
    func noSize(_ bytes: [UInt8]) { #expect(ImageSize.read(bytes) == nil) }
}
