import Diagnostics
import SiteGraph
import SiteImages
import SiteInspection
import SiteOutput
import SiteRendering
import Templating

/// The finished site in memory, inspected, before any of it is written.
struct MadeSite: Sendable {
    let files: [OutputFile]
    let findings: [Finding]
    /// The entries of the cache that its cards needed.
    let cacheKeys: Set<ImageCache.Key>

    static func make(
        _ graph: SiteGraph, templates: TemplateSet, files: SiteFiles, pictures: SitePictures, cache: ImageCache,
        accounts: SiteAccounts, options: BuildOptions
    ) async throws(Pipeline.Failure) -> MadeSite {
        let assets = ThemeAssets(files.assets, colors: graph.settings.colors)
        guard let paths = assets.paths else {
            throw .usage("Templates/assets needs `site.css`, `site.js` and `icon.svg`.")
        }
        let stylesheet = files.assets.first { $0.name == "site.css" }?.bytes ?? []
        let cards = await CardMaker.make(graph, stylesheet: stylesheet, cache: cache, options: options)
        let renderer = SiteRenderer(
            graph: graph, templates: templates, assets: paths, pictures: pictures.pictures, cards: cards.cards,
            unlabeledUsePages: accounts.unlabeledUsePages, today: options.today, baseURL: options.baseURL,
            fingerprint: ThemeAssets.fingerprint)
        let results = await inParallel(graph.pages, workers: options.workers) { page in
            Result { try renderer.render(page) }
        }
        var pages: [RenderedPage] = []
        for result in results {
            switch result {
            case .success(let page): pages.append(page)
            case .failure(let error): throw .internalError("A page could not be rendered: \(error).")
            }
        }
        let outputs =
            pages.map { OutputFile(path: $0.page.route.outputPath, bytes: $0.html) }
            + renderer.siteFiles().map { OutputFile(path: $0.path, bytes: $0.bytes) } + assets.files + pictures.files
            + cards.files
        let rendered = Dictionary(uniqueKeysWithValues: pages.map { ($0.page.route.outputPath, $0) })
        let finished = outputs.filter { $0.path.hasSuffix(".html") }.map { $0.finishedPage(rendered[$0.path]) }
        let inspections = await inParallel(finished, workers: options.workers) { PageInspection(of: $0) }
        let others = outputs.map(\.path).filter { !$0.hasSuffix(".html") }
        return MadeSite(
            files: outputs, findings: SiteInspector(baseURL: renderer.baseURL).inspect(inspections, assets: others),
            cacheKeys: cards.cacheKeys)
    }
}

extension OutputFile {
    /// The page with the places its parts were written at. A page that comes from no item has none.
    fileprivate func finishedPage(_ rendered: RenderedPage?) -> FinishedPage {
        guard let rendered else {
            return FinishedPage(
                path: path, bytes: bytes, source: SourceFile(path: "Public/\(path)", bytes: bytes).startSpan)
        }
        let marks = rendered.origins.map { SourceMark($0.kind.mark, $0.text, at: $0.span) }
        return FinishedPage(path: path, bytes: bytes, source: rendered.page.file.startSpan, marks: marks)
    }
}

extension PageOrigin.Kind {
    fileprivate var mark: SourceMark.Kind {
        switch self {
        case .link: .link
        case .image: .image
        case .id: .heading
        }
    }
}
