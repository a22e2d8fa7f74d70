/// Takes what is not pixels off a WebP file: the writer of libvips 8.14 adds notes of its own even when told not to.
/// Source: RFC 9649, sections 2.3 to 2.7.
enum WebPMetadata {
    /// The file as it is if it has no such parts, or is no WebP file.
    static func removed(from bytes: [UInt8]) -> [UInt8] {
        guard bytes.count >= 30, bytes.starts(with: Array("RIFF".utf8)), name(at: 8, of: bytes) == "WEBP", name(at: 12, of: bytes) == "VP8X"
        else { return bytes }
        var kept: [UInt8] = []
        var place = 12
        while place + 8 <= bytes.count {
            let count = (0..<4).reduce(0) { $0 | Int(bytes[place + 4 + $1]) << (8 * $1) }
            // Every part begins at an even place.
            let end = min(place + 8 + count + count % 2, bytes.count)
            if !["EXIF", "XMP ", "ICCP"].contains(name(at: place, of: bytes)) { kept += bytes[place..<end] }
            place = end
        }
        // The flags that say what was there.
        kept[8] &= ~0b0010_1100
        let size = kept.count + 4
        return Array("RIFF".utf8) + (0..<4).map { UInt8(truncatingIfNeeded: size >> (8 * $0)) } + Array("WEBP".utf8) + kept
    }

    private static func name(at place: Int, of bytes: [UInt8]) -> String { String(decoding: bytes[place..<place + 4], as: UTF8.self) }
}
