import SiteImages
import Testing

@Suite struct ImageFormatTests {
    @Test(arguments: [
        ("photo.JPG", ImageFormat.jpeg), ("photo.jpeg", .jpeg), ("a.b.png", .png), ("x.webp", .webp), ("x.gif", .gif), ("x.svg", .svg),
    ])
    func namesPromiseAFormat(name: String, format: ImageFormat) {
        #expect(ImageFormat(ofFileNamed: name) == format)
    }

    @Test(arguments: ["photo.heic", "photo", "page.html", "x.svgz", "jpg.", ""])
    func otherNamesPromiseNone(name: String) {
        #expect(ImageFormat(ofFileNamed: name) == nil)
    }

    @Test(arguments: [
        ([0xFF, 0xD8, 0xFF, 0xE0], ImageFormat.jpeg), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
        (Array("GIF89a".utf8), .gif), (Array("RIFF\0\0\0\0WEBPVP8 ".utf8), .webp), (Array("\u{FEFF}\n<svg/>".utf8), .svg),
    ] as [([UInt8], ImageFormat)])
    func bytesTellTheFormat(bytes: [UInt8], format: ImageFormat) {
        #expect(ImageFormat(of: bytes) == format)
        #expect(ImageFormat(of: Array(bytes.prefix(2))) == nil)
    }

    @Test func otherBytesAreNoPicture() {
        #expect(ImageFormat(of: []) == nil)
        #expect(ImageFormat(of: Array("%PDF-1.7".utf8)) == nil)
        #expect(ImageFormat(of: Array("RIFF\0\0\0\0WAVE".utf8)) == nil)
    }
}
