import SiteOutput
import SiteRendering

/// The theme's own files. Each is named after its content, so that browsers may keep it forever.
struct ThemeAssets: Sendable {
    let files: [OutputFile]
    private let pathsByName: [String: String]

    init(_ assets: [SiteFiles.Asset]) {
        var files: [OutputFile] = []
        var paths: [String: String] = [:]
        for asset in assets {
            let path = "assets/" + Self.fingerprinted(asset)
            files.append(OutputFile(path: path, bytes: asset.bytes))
            paths[asset.name] = "/" + path
        }
        self.files = files
        pathsByName = paths
    }

    /// Nothing if one of the files that every page names is missing.
    var paths: SiteRenderer.AssetPaths? {
        guard let stylesheet = pathsByName["site.css"], let script = pathsByName["site.js"], let icon = pathsByName["icon.svg"]
        else { return nil }
        return SiteRenderer.AssetPaths(stylesheet: stylesheet, script: script, icon: icon)
    }

    /// `site.css` becomes `site.1f3a9c02.css`.
    private static func fingerprinted(_ asset: SiteFiles.Asset) -> String {
        let hash = String(ContentHash(of: asset.bytes).text.prefix(8))
        guard let dot = asset.name.lastIndex(of: ".") else { return "\(asset.name).\(hash)" }
        return "\(asset.name[..<dot]).\(hash)\(asset.name[dot...])"
    }
}
