import Diagnostics
import SiteGraph
import SiteOutput
import SiteRendering
import Templating

/// The finished site in memory, inspected, before any of it is written.
struct MadeSite: Sendable {
    let files: [OutputFile]
    let findings: [Finding]

    static func make(
        _ graph: SiteGraph, templates: TemplateSet, files: SiteFiles, options: BuildOptions
    ) async throws(Pipeline.Failure) -> MadeSite {
        let assets = ThemeAssets(files.assets)
        guard let paths = assets.paths else {
            throw .usage("Templates/assets needs `site.css`, `site.js` and `icon.svg`.")
        }
        let sizes = Dictionary(
            uniqueKeysWithValues: files.media.compactMap { file in ImageSize.read(file.bytes).map { (file.name, $0) } })
        let renderer = SiteRenderer(
            graph: graph, templates: templates, assets: paths, imageSizes: sizes, today: options.today, baseURL: options.baseURL)
        let rendered = await inParallel(graph.pages, workers: options.workers) { page in
            Result { try renderer.render(page) }
        }
        var pages: [RenderedPage] = []
        for result in rendered {
            switch result {
            case .success(let page): pages.append(page)
            case .failure(let error): throw .internalError("A page could not be rendered: \(error).")
            }
        }
        let media = files.media.filter { graph.content.media[$0.name] != nil }
            .map { OutputFile(path: "media/\($0.name)", bytes: $0.bytes) }
        let outputs = pages.map { OutputFile(path: $0.page.route.outputPath, bytes: $0.html) }
            + renderer.siteFiles().map { OutputFile(path: $0.path, bytes: $0.bytes) } + assets.files + media
        return MadeSite(files: outputs, findings: [])
    }
}
