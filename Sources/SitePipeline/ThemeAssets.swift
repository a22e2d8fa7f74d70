import ContentModel
import SiteOutput
import SiteRendering

/// The theme's own files. Each is named after its content, so that browsers may keep it forever.
struct ThemeAssets: Sendable {
    let files: [OutputFile]
    private let pathsByName: [String: String]

    init(_ assets: [SiteFiles.Asset], colors: ThemeColors?) {
        var files: [OutputFile] = []
        var paths: [String: String] = [:]
        for asset in assets {
            let asset = asset.name == "site.css" ? asset.with(colors) : asset
            let path = "assets/" + Self.fingerprinted(asset)
            files.append(OutputFile(path: path, bytes: asset.bytes))
            paths[asset.name] = "/" + path
        }
        self.files = files
        pathsByName = paths
    }

    /// Nothing if one of the files that every page names is missing.
    var paths: SiteRenderer.AssetPaths? {
        guard let stylesheet = pathsByName["site.css"], let script = pathsByName["site.js"],
            let icon = pathsByName["icon.svg"]
        else { return nil }
        return SiteRenderer.AssetPaths(stylesheet: stylesheet, script: script, icon: icon)
    }

    /// Eight hexadecimal digits that differ for different bytes.
    static func fingerprint(_ bytes: [UInt8]) -> String { String(ContentHash(of: bytes).text.prefix(8)) }

    /// `site.css` becomes `site.1f3a9c02.css`.
    private static func fingerprinted(_ asset: SiteFiles.Asset) -> String {
        let hash = fingerprint(asset.bytes)
        guard let dot = asset.name.lastIndex(of: ".") else { return "\(asset.name).\(hash)" }
        return "\(asset.name[..<dot]).\(hash)\(asset.name[dot...])"
    }
}

extension SiteFiles.Asset {
    /// The stylesheet with the site's own colours behind the theme's.
    fileprivate func with(_ colors: ThemeColors?) -> SiteFiles.Asset {
        guard let colors else { return self }
        let rules = """

            :root { --accent: \(colors.accent.text); --accent-strong: \(colors.accent.text); }
            @media (prefers-color-scheme: dark) { :root { --accent: \(colors.darkAccent.text); --accent-strong: \(colors.darkAccent.text); } }

            """
        return SiteFiles.Asset(name: name, bytes: bytes + Array(rules.utf8))
    }
}
