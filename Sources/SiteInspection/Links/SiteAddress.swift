/// Where a site will be on the web: `https://example.org` or `https://example.org/clinic`.
struct SiteAddress: Sendable {
    /// `https://example.org`
    let origin: String
    /// `/clinic`, or empty.
    let folder: String

    init(_ url: String) {
        let host = url.utf8.firstIndex(of: UInt8(ascii: ":")).map {
            url.index($0, offsetBy: 3, limitedBy: url.endIndex) ?? url.endIndex
        }
        let slash = url[(host ?? url.startIndex)...].firstIndex(of: "/") ?? url.endIndex
        origin = url[..<slash].lowercased()
        var path = url[slash...]
        while path.last == "/" { path.removeLast() }
        folder = String(path)
    }

    /// The address of an output file as readers see it: `a/index.html` is `/a/`.
    func path(ofFile file: String) -> String {
        let shown = file == "index.html" ? "" : file.hasSuffix("/index.html") ? String(file.dropLast(10)) : file
        return "\(folder)/\(shown)"
    }
}

/// What a link leads to.
enum Destination: Equatable {
    /// Something that is not part of the site, by its address.
    case elsewhere
    /// A place on the same host that the site does not reach.
    case outside(String)
    /// A path in the output folder, empty for the home page and with a slash at the end for a folder, and the id in it.
    case here(path: String, fragment: String?)
}

extension SiteAddress {
    /// What a link on a page means.
    func destination(of target: String, onFile file: String) -> Destination {
        if let path = plainPath(target) { return .here(path: path, fragment: nil) }
        var rest = target[...]
        let fragment = Self.cut(&rest, at: "#").map { Self.percentDecoded($0) }
        _ = Self.cut(&rest, at: "?")
        if let scheme = Self.scheme(of: rest) {
            guard scheme == "http" || scheme == "https", let inside = path(ofOwn: rest) else { return .elsewhere }
            rest = inside
        } else if rest.hasPrefix("//") {
            let scheme = origin.prefix { $0 != "/" }
            guard let inside = path(ofOwn: "\(scheme)\(rest)") else { return .elsewhere }
            rest = inside
        } else if rest.isEmpty {
            return .here(path: Self.folderStyle(file), fragment: fragment)
        }
        let absolute = rest.hasPrefix("/") ? String(rest) : Self.directory(of: path(ofFile: file)) + rest
        let path = Self.withoutDots(Self.percentDecoded(absolute[...]))
        if path == folder { return .here(path: "", fragment: fragment) }
        guard path.hasPrefix(folder + "/") else { return .outside(path) }
        return .here(path: String(path.dropFirst(folder.count + 1)), fragment: fragment)
    }

    /// The path of the kind of link that most are: from the root of the site, with nothing in it to work out.
    private func plainPath(_ target: String) -> String? {
        guard target.utf8.first == UInt8(ascii: "/"), target.hasPrefix(folder + "/") else { return nil }
        var previous = UInt8(ascii: "x")
        for byte in target.utf8 {
            switch byte {
            case UInt8(ascii: "#"), UInt8(ascii: "?"), UInt8(ascii: "%"): return nil
            case UInt8(ascii: "/"), UInt8(ascii: "."): if previous == UInt8(ascii: "/") { return nil }
            default: break
            }
            previous = byte
        }
        return String(target.utf8.dropFirst(folder.utf8.count + 1))
    }

    /// `a/index.html` is `a/`.
    private static func folderStyle(_ file: String) -> String {
        file == "index.html" ? "" : file.hasSuffix("/index.html") ? String(file.dropLast(10)) : file
    }

    /// The path of an absolute address of this site.
    private func path(ofOwn url: Substring) -> Substring? {
        guard !origin.isEmpty, url.lowercased().hasPrefix(origin) else { return nil }
        let path = url.dropFirst(origin.count)
        if path.isEmpty { return "/" }
        return path.hasPrefix("/") ? path : nil
    }

    private func path(ofOwn url: String) -> Substring? { path(ofOwn: url[...]) }

    private static func cut(_ text: inout Substring, at sign: Unicode.Scalar) -> Substring? {
        guard let index = text.utf8.firstIndex(of: UInt8(ascii: sign)) else { return nil }
        let after = text[text.utf8.index(after: index)...]
        text = text[..<index]
        return after
    }

    private static func scheme(of target: Substring) -> String? {
        guard let colon = target.utf8.firstIndex(of: UInt8(ascii: ":")), let first = target.utf8.first, isLetter(first)
        else { return nil }
        let scheme = target[..<colon]
        let isScheme = scheme.utf8.allSatisfy { byte in
            isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "+")
                || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        }
        return isScheme ? scheme.lowercased() : nil
    }

    private static func directory(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? "/"
    }

    /// The path with `.` and `..` worked out, as a browser does.
    private static func withoutDots(_ path: String) -> String {
        let names = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        var result: [Substring] = []
        for (index, name) in names.enumerated() {
            let isLast = index == names.count - 1
            switch name {
            case ".": if isLast { result.append("") }
            case "..":
                _ = result.popLast()
                if isLast { result.append("") }
            default: result.append(name)
            }
        }
        return "/" + result.joined(separator: "/")
    }

    private static func percentDecoded(_ text: Substring) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        var bytes: [UInt8] = []
        var rest = text.utf8
        while let byte = rest.first {
            let digits = rest.dropFirst().prefix(2)
            if byte == UInt8(ascii: "%"), digits.count == 2,
                let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(3)
            } else {
                bytes.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
