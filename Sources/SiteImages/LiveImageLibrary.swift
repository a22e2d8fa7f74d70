import Cvips

extension ImageLibrary {
    /// libvips, as it is installed on this machine.
    public static let live: Source = {
        switch cvips_open() {
        case CVIPS_READY: .success(libvips)
        case CVIPS_MISSING: .failure(.notInstalled)
        case CVIPS_TOO_OLD: .failure(.tooOld)
        default: .failure(.doesNotStart)
        }
    }

    private static let libvips = ImageLibrary(
        shrink: { picture, width, formats in
            guard let image = picture.withUnsafeBytes({ cvips_shrink($0.baseAddress, $0.count, Int32(width)) }) else { return nil }
            defer { cvips_release(image) }
            let isDrawn = ImageFormat(of: picture) == .png
            let encoded = formats.compactMap { encode(image, $0, isDrawn: isDrawn) }
            return encoded.count == formats.count ? encoded : nil
        },
        draw: { svg in
            guard let image = svg.withUnsafeBytes({ cvips_draw($0.baseAddress, $0.count) }) else { return nil }
            defer { cvips_release(image) }
            return encode(image, .png, isDrawn: true)
        })

    /// - Parameter isDrawn: whether the picture may be a chart or a drawing, which WebP often writes smaller, and always
    ///   sharper, without loss.
    private static func encode(_ image: OpaquePointer, _ format: ImageFormat, isDrawn: Bool) -> EncodedImage? {
        let bytes: [UInt8]? = switch format {
        case .jpeg: write(image, CVIPS_JPEG, quality: 82)
        case .png: write(image, CVIPS_PNG, quality: 0)
        case .webp:
            [write(image, CVIPS_WEBP, quality: 80), isDrawn ? write(image, CVIPS_WEBP_LOSSLESS, quality: 0) : nil]
                .compactMap(\.self).map(WebPMetadata.removed).min { $0.count < $1.count }
        case .gif, .svg: nil
        }
        let size = ImageSize(width: Int(cvips_width(image)), height: Int(cvips_height(image)))
        return bytes.map { EncodedImage(format: format, size: size, bytes: $0) }
    }

    private static func write(_ image: OpaquePointer, _ format: cvips_format, quality: Int32) -> [UInt8]? {
        var count = 0
        guard let bytes = cvips_encode(image, format, quality, &count) else { return nil }
        defer { cvips_free(bytes) }
        return Array(UnsafeRawBufferPointer(start: bytes, count: count))
    }
}
