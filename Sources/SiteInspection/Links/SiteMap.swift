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

    init(pages: [PageInspection], assets: [String]) {
        self.assets = Set(assets)
        ids = Dictionary(pages.map { ($0.page.path, Set($0.ids.map(\.text))) }) { first, _ in first }
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
    func nearest(to path: String) -> String? {
        let wanted = path.hasSuffix("/index.html") ? String(path.dropLast(10)) : path
        let addresses = ids.keys.map { $0.hasSuffix("index.html") ? String($0.dropLast(10)) : $0 } + assets
        return nearMiss(to: wanted, in: addresses.filter { !$0.isEmpty })
    }
}
