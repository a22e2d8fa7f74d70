import Testing

@testable import SiteImages

@Suite struct WebPMetadataTests {
    func file(_ chunks: [(String, [UInt8])], flags: UInt8) -> [UInt8] {
        let all = [("VP8X", [flags, 0, 0, 0] + [UInt8](repeating: 7, count: 6))] + chunks
        let content = all.flatMap { name, bytes in
            Array(name.utf8) + number(bytes.count) + bytes + [UInt8](repeating: 0, count: bytes.count % 2)
        }
        return Array("RIFF".utf8) + number(content.count + 4) + Array("WEBP".utf8) + content
    }

    private func number(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }

    @Test func notesGoAndPixelsStay() {
        let pixels: [(String, [UInt8])] = [("ALPH", [1, 2, 3]), ("VP8 ", [4, 5, 6, 7])]
        let notes: [(String, [UInt8])] = [("EXIF", [9, 9, 9]), ("XMP ", [8])]
        let noted = file([("ICCP", [1])] + pixels + notes, flags: 0b0011_1100)
        #expect(WebPMetadata.removed(from: noted) == file(pixels, flags: 0b0001_0000))
        #expect(WebPMetadata.removed(from: file(pixels, flags: 0b0001_0010)) == file(pixels, flags: 0b0001_0010))
    }

    @Test func aPlainFileStaysAsItIs() {
        let plain = Array("RIFF\u{20}\0\0\0WEBPVP8 \u{14}\0\0\0EXIF and twelve more".utf8)
        #expect(WebPMetadata.removed(from: plain) == plain)
        #expect(WebPMetadata.removed(from: []) == [])
    }

    @Test func anyPartOfAFileIsReadWithoutATrap() {
        let whole = file([("VP8 ", [4, 5, 6]), ("EXIF", [1, 2])], flags: 8)
        for count in whole.indices { _ = WebPMetadata.removed(from: Array(whole.prefix(count))) }
        var long = whole
        for index in 16..<20 { long[index] = 0xFF }
        _ = WebPMetadata.removed(from: long)
    }
}
