import ContentModel
import ContentSchema
import ContentSyntax
import Diagnostics
import SiteGraph

/// A site after discover, parse, decode and resolve: everything that can be known of it without judging it.
struct LoadedSite: Sendable {
    let files: SiteFiles
    /// Nothing if the site settings cannot be read.
    let graph: SiteGraph?
    let findings: [Finding]

    static func load(_ files: SiteFiles, options: BuildOptions) async -> LoadedSite {
        var findings = files.findings
        let settings = files.settings.map { ContentDecoder.decode($0.file, kind: .site, key: $0.key) }
        if settings == nil, !files.hasMisnamedSettings { findings.append(missingSettings) }
        var allowsRawHTML = false
        if case .site(let item) = settings?.item { allowsRawHTML = item.content.allowsRawHTML }
        let markdown = MarkdownOptions.page(allowsRawHTML: allowsRawHTML)

        let parsed = await inParallel(files.content, workers: options.workers) { ParsedFile($0, options: markdown) }
        let decoded = [settings].compactMap(\.self) + parsed.map(\.decoded)
        findings += decoded.flatMap(\.findings) + parsed.flatMap(\.findings)
        let documents = Dictionary(
            uniqueKeysWithValues: parsed.compactMap { file in file.document.map { (file.decoded.file.path, $0) } })
        let (graph, problems) = SiteGraph.build(
            decoded, documents: documents, mediaFiles: files.media.map(\.name), includingDrafts: options.includesDrafts)
        return LoadedSite(files: files, graph: graph, findings: findings + problems)
    }

    static let missingSettingsRule = Rule(
        "missing-settings", "A site has its settings in Content/site.yml.",
        why:
            "Without them nobody knows whose site it is, where it stands, and by which country's decisions it is judged.",
        isAdjustable: false)

    private static let missingSettings = Finding(
        rule: missingSettingsRule, at: SourceFile(path: "Content/site.yml", bytes: []).startSpan,
        "The site settings are missing.",
        help: "Add Content/site.yml; `sitegen new site DIR` writes one to start from.")
}
