/// Makes of a picture what the finished site has of it.
public struct PictureMaker: Sendable {
    let library: ImageLibrary.Source
    let cache: ImageCache

    public init(library: @escaping ImageLibrary.Source, cache: ImageCache) {
        self.library = library
        self.cache = cache
    }

    /// In pixels. Nothing is made wider than the picture is.
    public static let widths = [480, 800, 1200, 1600]
    /// In pixels, width times height: 100 megapixels, more than any camera in a clinic takes.
    public static let largestPicture = 100_000_000
    /// A progressive JPEG comes in about ten passes over the whole picture. A small file can hold thousands of empty ones,
    /// which keep a reader busy for an hour.
    static let mostPasses = 200
    /// Changes with everything below and in the library that changes bytes.
    private static let recipe = "pictures 1: 480 800 1200 1600 jpeg82 webp80 png9"

    /// A picture, a problem, or both: what cannot be made smaller for want of a library goes out as it is.
    public struct Outcome: Sendable {
        public let picture: Picture?
        public let problem: PictureProblem?
        /// The entry of the cache that the picture needs.
        public let cacheKey: ImageCache.Key?

        init(_ picture: Picture?, _ problem: PictureProblem? = nil, cacheKey: ImageCache.Key? = nil) {
            self.picture = picture
            self.problem = problem
            self.cacheKey = cacheKey
        }
    }

    /// - Parameter name: of the file in `Content/media/`.
    public func make(_ name: String, _ bytes: [UInt8]) -> Outcome {
        let format = ImageFormat(of: bytes)
        if let problem = Self.problem(ofName: name, format: format) { return Outcome(nil, problem) }
        guard let format, Self.isMadeSmaller(format, bytes) else { return Outcome(Picture(unchanged: name, bytes)) }
        guard let size = ImageSize.read(bytes) else { return Outcome(nil, .broken(file: name)) }
        let (pixels, overflows) = size.width.multipliedReportingOverflow(by: size.height)
        guard !overflows, pixels <= Self.largestPicture else { return Outcome(nil, .tooLarge(file: name, size)) }

        let key = ImageCache.Key(of: bytes, recipe: Self.recipe)
        if let picture = cache.read(key).flatMap({ Picture(named: name, $0) }) { return Outcome(picture, cacheKey: key) }
        switch library() {
        case .failure(let reason): return Outcome(Picture(unchanged: name, bytes), .notPrepared(file: name, reason))
        case .success(let library):
            guard format != .jpeg || Self.passes(ofJPEG: bytes) <= Self.mostPasses,
                let images = Self.images(of: bytes, format, library), let picture = Picture(named: name, images) else {
                return Outcome(nil, .broken(file: name))
            }
            cache.write(images, for: key)
            return Outcome(picture, cacheKey: key)
        }
    }

    /// All widths. The widest comes first, for only it tells how wide the picture is once it stands upright.
    private static func images(of bytes: [UInt8], _ format: ImageFormat, _ library: ImageLibrary) -> [EncodedImage]? {
        let formats: [ImageFormat] = format == .webp ? [.webp] : [format, .webp]
        guard var images = library.shrink(bytes, widths[widths.count - 1], formats), let widest = images.first?.size.width else {
            return nil
        }
        // A width that is nearly that of the widest would be bytes for nothing.
        for width in widths where width * 10 <= widest * 9 {
            guard let more = library.shrink(bytes, width, formats) else { return nil }
            images += more
        }
        return images
    }

    /// How often a pass begins (the marker SOS, 0xFF 0xDA, which pixels cannot look like), previews in the file included.
    static func passes(ofJPEG bytes: [UInt8]) -> Int {
        zip(bytes, bytes.dropFirst()).reduce(0) { $0 + ($1.0 == 0xFF && $1.1 == 0xDA ? 1 : 0) }
    }

    /// Drawings have no width of their own, and moving pictures would stand still.
    private static func isMadeSmaller(_ format: ImageFormat, _ bytes: [UInt8]) -> Bool {
        switch format {
        case .jpeg, .png: true
        case .webp: !isAnimatedWebP(bytes)
        case .gif, .svg: false
        }
    }

    /// Source: RFC 9649, the flags of the extended format.
    private static func isAnimatedWebP(_ bytes: [UInt8]) -> Bool {
        bytes.count > 20 && Array(bytes[12..<16]) == Array("VP8X".utf8) && bytes[20] & 0b10 != 0
    }

    private static func problem(ofName name: String, format: ImageFormat?) -> PictureProblem? {
        guard let promised = ImageFormat(ofFileNamed: name) else {
            if let format, format != .svg { return .otherFormat(file: name, is: format) }
            let ending = name.split(separator: ".").last?.lowercased() ?? ""
            if endingsForCameras.contains(ending) { return .notForBrowsers(file: name) }
            return otherEndings.contains(ending) ? nil : .noPicture(file: name)
        }
        guard let format else { return .noPicture(file: name) }
        guard format != promised else { return nil }
        return format == .svg ? .noPicture(file: name) : .otherFormat(file: name, is: format)
    }

    private static let endingsForCameras: Set = ["heic", "heif", "tif", "tiff", "bmp", "psd", "jxl", "jp2", "dng", "raw"]
    /// Further files that go out as they are. Anything else might be a page or a script in a picture's place.
    private static let otherEndings: Set = ["avif", "pdf"]
}
