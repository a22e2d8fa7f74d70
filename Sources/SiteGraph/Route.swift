import ContentSchema

/// Where a page is found, and the file that makes it so.
public struct Route: Sendable, Hashable, Comparable {
    /// From the site's root, with a slash at both ends: `/procedures/microneedling/`.
    public let path: String

    public init(path: String) {
        self.path = path
    }

    /// Pages stand at the root, the page `index` is the root itself, everything else stands in its kind's folder.
    init(kind: ItemKind, key: String, isNotFoundPage: Bool) {
        if isNotFoundPage {
            path = "/404.html"
        } else if kind == .page {
            path = key == "index" ? "/" : "/\(key)/"
        } else {
            path = "/\(kind.folder ?? "")/\(key)/"
        }
    }

    /// The path a page had before, with the slash that folders end in.
    public init(alias: String) {
        path = alias.hasSuffix("/") || alias.hasSuffix(".html") ? alias : alias + "/"
    }

    /// The file below the output folder: `procedures/microneedling/index.html`.
    public var outputPath: String {
        let relative = String(path.dropFirst())
        return relative.isEmpty || relative.hasSuffix("/") ? relative + "index.html" : relative
    }

    public static func < (a: Route, b: Route) -> Bool { a.path < b.path }
}
