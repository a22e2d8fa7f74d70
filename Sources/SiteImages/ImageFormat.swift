/// The kinds of picture that a browser shows and a site may hold.
public enum ImageFormat: String, Sendable, CaseIterable {
    case jpeg, png, webp, gif, svg

    /// What the first bytes say; nothing for any other kind. A drawing has to be UTF-8, like every text of a site.
    public init?(of bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if bytes.starts(with: Array("GIF8".utf8)) {
            self = .gif
        } else if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) {
            self = .webp
        } else if bytes.first(where: { !isXMLSpace($0) && ![0xEF, 0xBB, 0xBF].contains($0) }) == UInt8(ascii: "<") {
            self = .svg
        } else {
            return nil
        }
    }

    /// What the ending of a file's name promises; nothing for an ending of another kind.
    public init?(ofFileNamed name: String) {
        guard let dot = name.lastIndex(of: ".") else { return nil }
        switch name[name.index(after: dot)...].lowercased() {
        case "jpg", "jpeg": self = .jpeg
        case "png": self = .png
        case "webp": self = .webp
        case "gif": self = .gif
        case "svg": self = .svg
        default: return nil
        }
    }

    /// The ending of the names of files we make.
    public var fileEnding: String { self == .jpeg ? "jpg" : rawValue }

    /// As people call it.
    public var name: String {
        switch self {
        case .jpeg: "JPEG"
        case .png: "PNG"
        case .webp: "WebP"
        case .gif: "GIF"
        case .svg: "SVG"
        }
    }
}

/// Space as XML has it.
func isXMLSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
