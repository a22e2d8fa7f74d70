import Diagnostics

/// Everything that a link can lead to.
struct SiteMap {
    enum Hit {
        case missing
        /// `a`, where only `a/` is.
        case folderWithoutSlash
        case asset
        case page(ids: Set<String>)
    }

    private var ids: [String: Set<String>] = [:]
    private let assets: Set<String>
    private let addresses: [String]
    private var nearest: [String: String?] = [:]
    private static let mostComparisons = 50

    init(pages: [PageInspection], assets: [String]) {
        self.assets = Set(assets)
        ids = Dictionary(pages.map { ($0.page.path, Set($0.ids.map(\.text))) }) { first, _ in first }
        addresses = (pages.map { Self.folder(of: $0.page.path) } + assets).filter { !$0.isEmpty }
    }

    /// - Parameter path: In the output folder; empty or with a slash at the end it means the `index.html` there.
    func lookUp(_ path: String) -> Hit {
        let file = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
        if let ids = ids[file] { return .page(ids: ids) }
        if assets.contains(file) { return .asset }
        if file == path, ids[path + "/index.html"] != nil { return .folderWithoutSlash }
        return .missing
    }

    /// The address on the site that a wrong one most likely means.
    ///
    /// A site with very many wrong addresses has another trouble than typing errors, and comparing each with all pages
    /// would take long: then only the first ones are compared.
    mutating func nearest(to path: String) -> String? {
        if let known = nearest[path] { return known }
        guard nearest.count < Self.mostComparisons else { return nil }
        let wanted = Self.folder(of: path)
        let length = wanted.utf8.count
        let close = addresses.filter { abs($0.utf8.count - length) <= max(1, max($0.utf8.count, length) / 3) }
        let found = nearMiss(to: wanted, in: close)
        nearest[path] = .some(found)
        return found
    }

    private static func folder(of path: String) -> String {
        path.hasSuffix("index.html") ? String(path.dropLast(10)) : path
    }
}
