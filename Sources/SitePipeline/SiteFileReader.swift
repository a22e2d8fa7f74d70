import ContentSchema
import Diagnostics
import SiteOutput

/// Walks the folders of a site.
struct SiteFileReader {
    let site: String
    let disk: FileSystem
    var files = SiteFiles()

    /// Folders of `Content/` that hold no items: `reviews` is written by the program.
    private static let otherFolders: Set<String> = ["reviews"]

    mutating func readContent() throws(FileProblem) {
        let kinds = Dictionary(
            uniqueKeysWithValues: ItemKind.allCases.compactMap { kind in kind.folder.map { ($0, kind) } })
        for entry in try disk.list("\(site)/Content") where !isHidden(entry.name) {
            let path = "Content/\(entry.name)"
            switch entry.kind {
            case .folder where entry.name == ItemKind.media.folder: try readMedia(path)
            case .folder:
                if let kind = kinds[entry.name] {
                    try readItems(of: kind, in: path)
                } else if !Self.otherFolders.contains(entry.name) {
                    files.findings.append(StrayFile.folder(path, nearest: nearMiss(to: entry.name, in: kinds.keys)))
                }
            case .file where entry.name == "site.yml":
                files.settings = SiteFiles.ContentFile(file: try source(path), kind: .site, key: "site")
            case .file where entry.name.lowercased().hasPrefix("site."):
                files.findings.append(StrayFile.settingsName(path))
                files.hasMisnamedSettings = true
            case .file: files.findings.append(StrayFile.misplaced(path))
            case .link, .other: files.findings.append(StrayFile.link(path))
            }
        }
    }

    private mutating func readItems(of kind: ItemKind, in folder: String) throws(FileProblem) {
        let ending = kind.isMarkdown ? ".md" : ".yml"
        for entry in try disk.list("\(site)/\(folder)") where !isHidden(entry.name) {
            let path = "\(folder)/\(entry.name)"
            guard entry.kind == .file else {
                files.findings.append(entry.kind == .folder ? StrayFile.nested(path) : StrayFile.link(path))
                continue
            }
            guard entry.name.hasSuffix(ending) else {
                files.findings.append(StrayFile.ending(path, expected: ending, better: entry.name.stem.asKey))
                continue
            }
            let key = String(entry.name.dropLast(ending.count))
            guard isKey(key) else {
                files.findings.append(StrayFile.name(path, better: key.asKey.map { $0 + ending }))
                continue
            }
            files.content.append(SiteFiles.ContentFile(file: try source(path), kind: kind, key: key))
        }
    }

    private mutating func readMedia(_ folder: String) throws(FileProblem) {
        for entry in try disk.list("\(site)/\(folder)") where !isHidden(entry.name) {
            let path = "\(folder)/\(entry.name)"
            guard entry.kind == .file else {
                files.findings.append(entry.kind == .folder ? StrayFile.nested(path) : StrayFile.link(path))
                continue
            }
            let bytes = try disk.read("\(site)/\(path)")
            if entry.name.hasSuffix(".yml") {
                let key = String(entry.name.dropLast(4))
                files.content.append(
                    SiteFiles.ContentFile(file: SourceFile(path: path, bytes: bytes), kind: .media, key: key))
            } else {
                files.media.append(SiteFiles.Asset(name: entry.name, bytes: bytes))
            }
        }
    }

    mutating func readTemplates() throws(FileProblem) { try readTemplates(in: "Templates") }

    private mutating func readTemplates(in folder: String) throws(FileProblem) {
        for entry in try disk.list("\(site)/\(folder)") where !isHidden(entry.name) {
            let path = "\(folder)/\(entry.name)"
            switch entry.kind {
            case .folder where path == "Templates/assets": try readAssets(path)
            case .folder: try readTemplates(in: path)
            case .file where entry.name.hasSuffix(".mustache"): files.templates.append(try source(path))
            case .file: files.findings.append(StrayFile.noTemplate(path))
            case .link, .other: files.findings.append(StrayFile.link(path))
            }
        }
    }

    private mutating func readAssets(_ folder: String) throws(FileProblem) {
        for entry in try disk.list("\(site)/\(folder)") where !isHidden(entry.name) {
            let path = "\(folder)/\(entry.name)"
            switch entry.kind {
            case .folder: try readAssets(path)
            case .file:
                let name = String(path.dropFirst("Templates/assets/".count))
                files.assets.append(SiteFiles.Asset(name: name, bytes: try disk.read("\(site)/\(path)")))
            case .link, .other: files.findings.append(StrayFile.link(path))
            }
        }
    }

    private func source(_ path: String) throws(FileProblem) -> SourceFile {
        SourceFile(path: path, bytes: try disk.read("\(site)/\(path)"))
    }

    /// Editors and systems leave such files behind; they are nobody's content.
    private func isHidden(_ name: String) -> Bool { name.hasPrefix(".") || name.hasSuffix("~") }
}

extension String {
    /// A file's name without its ending.
    fileprivate var stem: String { lastIndex(of: ".").map { String(self[..<$0]) } ?? self }
}
