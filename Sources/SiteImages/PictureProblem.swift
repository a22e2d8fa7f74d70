/// Why a picture is not shown, or not as it should be.
public enum PictureProblem: Error, Sendable, Equatable {
    /// The name promises another kind of file than this is.
    case otherFormat(file: String, is: ImageFormat)
    /// The name promises a picture, and the file is none that browsers show.
    case noPicture(file: String)
    /// A kind of picture that browsers do not show.
    case notForBrowsers(file: String)
    case tooLarge(file: String, ImageSize)
    case broken(file: String)
    /// The picture goes out as it is.
    case notPrepared(file: String, ImageLibrary.Unavailable)

    /// Whether the site can still be built.
    public var isWarning: Bool { if case .notPrepared = self { true } else { false } }

    public var message: String {
        switch self {
        case .otherFormat(let file, let format):
            "`\(file)` is a \(format.name) picture, which its name does not say."
        case .noPicture(let file): "`\(file)` is not a picture."
        case .notForBrowsers(let file): "Browsers do not show pictures such as `\(file)`."
        case .tooLarge(let file, let size):
            "`\(file)` has \(size.width) by \(size.height) pixels, which is more than \(PictureMaker.largestPicture / 1_000_000) million."
        case .broken(let file): "`\(file)` is damaged or not complete."
        case .notPrepared(let file, let reason):
            switch reason {
            case .notInstalled: "`\(file)` goes out as it is: libvips, which makes pictures smaller, is not installed."
            case .tooOld: "`\(file)` goes out as it is: the libvips on this machine is older than 8.13."
            case .doesNotStart: "`\(file)` goes out as it is: the libvips on this machine does not start."
            }
        }
    }

    public var help: String {
        switch self {
        case .otherFormat(let file, let format):
            "Rename it to `\(file.split(separator: ".").dropLast().joined(separator: ".")).\(format.fileEnding)`, here and in its record."
        case .noPicture: "Save the picture again as JPEG, PNG, WebP, GIF or SVG."
        case .notForBrowsers: "Save it as JPEG or PNG."
        case .tooLarge: "Save it smaller: 3200 pixels in width are plenty."
        case .broken: "Open it in a picture program and save it again, or copy it again from where it came from."
        case .notPrepared:
            "Install libvips (`apt-get install libvips42`, or `brew install vips`) and build again. Until then the file is "
                + "slow to load and keeps what the camera wrote into it, which may be the place where it was taken."
        }
    }
}
