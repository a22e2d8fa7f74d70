import SiteImages
import Testing

@Suite struct ImageSizeTests {
    static let heads: [(name: String, bytes: [UInt8], size: ImageSize)] = [
        ("PNG", Samples.png(width: 3000, height: 2), ImageSize(width: 3000, height: 2)),
        ("GIF", Array("GIF89a".utf8) + [0x2C, 0x01, 0x02, 0x00], ImageSize(width: 300, height: 2)),
        ("JPEG", Samples.jpeg(width: 640, height: 480), ImageSize(width: 640, height: 480)),
        (
            "WebP, lossy", Array("RIFF\0\0\0\0WEBPVP8 ".utf8) + [0, 0, 0, 0, 0, 0, 0, 0x9D, 0x01, 0x2A, 0x80, 0x02, 0xE0, 0x01],
            ImageSize(width: 640, height: 480)
        ),
        (
            "WebP, lossless", Array("RIFF\0\0\0\0WEBPVP8L".utf8) + [0, 0, 0, 0, 0x2F, 0x7F, 0xC2, 0x77, 0x00] + [0, 0, 0, 0, 0],
            ImageSize(width: 640, height: 480)
        ),
        ("WebP, extended", Samples.extendedWebP(width: 640, height: 480, flags: 0), ImageSize(width: 640, height: 480)),
        ("SVG", Array(#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640.4 480">"#.utf8), ImageSize(width: 640, height: 480)),
    ]

    @Test(arguments: heads)
    func isReadFromTheHead(name: String, bytes: [UInt8], size: ImageSize) {
        #expect(ImageSize.read(bytes) == size, "\(name)")
    }

    @Test(arguments: heads)
    func aHeadCutShortHasNoSize(name: String, bytes: [UInt8], size: ImageSize) {
        for count in 0..<bytes.count {
            let found = ImageSize.read(Array(bytes.prefix(count)))
            #expect(found == nil || found == size, "\(name), \(count) bytes")
        }
    }

    @Test func aPictureOfNothingHasNoSize() {
        #expect(ImageSize.read(Samples.png(width: 0, height: 10)) == nil)
        #expect(ImageSize.read(Array(#"<svg viewBox="0 0 -1 99999999999">"#.utf8)) == nil)
    }
}
