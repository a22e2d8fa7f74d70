import SiteOutput

/// A picture of `Content/media/` as the finished site has it: one file, or several widths in one or two formats.
public struct Picture: Sendable {
    /// Largest last, in the format that every browser shows. Never empty.
    public let files: [File]
    /// The same widths in WebP, where that is another format.
    public let modern: [File]

    public struct File: Sendable {
        /// Below the output folder: `media/chart-800.1f3a9c02.png`.
        public let path: String
        /// Nothing for a kind of file whose size cannot be told.
        public let size: ImageSize?
        public let format: ImageFormat?
        public let bytes: [UInt8]

        /// Where pages find it.
        public var address: String { "/" + path }
    }

    /// A picture that goes out as it is.
    public init(unchanged name: String, _ bytes: [UInt8]) {
        files = [File(path: "media/\(name)", size: ImageSize.read(bytes), format: ImageFormat(of: bytes), bytes: bytes)]
        modern = []
    }

    /// A picture in the widths and formats that were made of it, each named after its content, so that browsers may keep it
    /// forever. Nothing if there is none.
    init?(named name: String, _ images: [EncodedImage]) {
        let stem = name.split(separator: ".").dropLast().joined(separator: ".")
        let files = images.sorted { $0.size.width < $1.size.width }.map { File(named: "\(stem)-\($0.size.width)", $0) }
        let fallback = files.filter { $0.format != .webp }
        self.files = fallback.isEmpty ? files : fallback
        modern = fallback.isEmpty ? [] : files.filter { $0.format == .webp }
        guard !self.files.isEmpty else { return nil }
    }

    /// The file that stands for the picture where only one can be named.
    public var main: File { files[files.count - 1] }

    public var allFiles: [File] { files + modern }

    /// Whether a preview on another site can show it; drawings are not shown there.
    public var isRaster: Bool { main.format.map { $0 != .svg } ?? false }

    /// The widths to choose from, as `srcset` takes them; nothing where there is no choice.
    public var srcset: String? { files.count > 1 ? Self.srcset(files) : nil }

    /// The widths in WebP; nothing where the picture has no second format.
    public var modernSrcset: String? { modern.isEmpty ? nil : Self.srcset(modern) }

    private static func srcset(_ files: [File]) -> String {
        files.compactMap { file in file.size.map { "\(file.address) \($0.width)w" } }.joined(separator: ", ")
    }
}

extension Picture.File {
    /// A file named after its content: `chart-800` becomes `media/chart-800.1f3a9c02.png`.
    init(named name: String, _ image: EncodedImage) {
        let hash = ContentHash(of: image.bytes).text.prefix(8)
        self.init(path: "media/\(name).\(hash).\(image.format.fileEnding)", size: image.size, format: image.format, bytes: image.bytes)
    }
}
