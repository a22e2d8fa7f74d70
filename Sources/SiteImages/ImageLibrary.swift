/// What is done with pictures by a library, as values, so that tests can have another one.
///
/// Both functions may be called from several threads at once, and give the same bytes for the same input as long as the
/// library and the fonts of the machine are the same.
public struct ImageLibrary: Sendable {
    /// Reads a JPEG, PNG or WebP picture, turns it upright, brings its colours to sRGB and writes it no wider than asked in
    /// each of the formats, with nothing but its pixels. Nothing for a broken picture.
    public var shrink: @Sendable (_ picture: [UInt8], _ width: Int, _ formats: [ImageFormat]) -> [EncodedImage]?
    /// Turns a drawing into a PNG picture of the drawing's own size. Nothing if there is no reader for drawings.
    public var draw: @Sendable (_ svg: [UInt8]) -> EncodedImage?

    public init(
        shrink: @escaping @Sendable (_ picture: [UInt8], _ width: Int, _ formats: [ImageFormat]) -> [EncodedImage]?,
        draw: @escaping @Sendable (_ svg: [UInt8]) -> EncodedImage?
    ) {
        self.shrink = shrink
        self.draw = draw
    }

    /// Why there is no library.
    public enum Unavailable: Error, Sendable {
        case notInstalled, tooOld, doesNotStart
    }

    /// Looks for the library when it is first needed: starting it takes longer than building a small site.
    public typealias Source = @Sendable () -> Result<ImageLibrary, Unavailable>

    /// A machine without a library.
    public static let none: Source = { .failure(.notInstalled) }
}

/// A picture in the bytes of a file.
public struct EncodedImage: Sendable, Equatable {
    public let format: ImageFormat
    public let size: ImageSize
    public let bytes: [UInt8]

    public init(format: ImageFormat, size: ImageSize, bytes: [UInt8]) {
        self.format = format
        self.size = size
        self.bytes = bytes
    }
}
