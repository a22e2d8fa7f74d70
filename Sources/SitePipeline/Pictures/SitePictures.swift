import ContentModel
import Diagnostics
import SiteGraph
import SiteImages
import SiteOutput

/// The pictures of a site as they go out, and what is wrong with their files.
struct SitePictures: Sendable {
    /// By the names of the files in `Content/media/`. A picture with an error is not among them.
    let pictures: [String: Picture]
    let findings: [Finding]
    /// The entries of the cache that were needed.
    let cacheKeys: Set<ImageCache.Key>

    /// - Parameter cache: what was made by earlier builds.
    static func make(_ graph: SiteGraph, files: SiteFiles, cache: ImageCache, options: BuildOptions) async
        -> SitePictures
    {
        let maker = PictureMaker(library: options.images, cache: cache)
        let recorded = files.media.compactMap { file in graph.content.media[file.name].map { (file: file, record: $0) }
        }
        let outcomes = await inParallel(recorded, workers: options.workers) { source in
            (maker.make(source.file.name, source.file.bytes), drawingFindings(source.file, record: source.record))
        }
        var pictures: [String: Picture] = [:]
        var findings: [Finding] = []
        for (source, (outcome, drawingFindings)) in zip(recorded, outcomes) {
            pictures[source.file.name] = outcome.picture
            if let problem = outcome.problem { findings.append(PictureRules.finding(problem, at: source.record)) }
            findings += drawingFindings
        }
        return SitePictures(pictures: pictures, findings: findings, cacheKeys: Set(outcomes.compactMap(\.0.cacheKey)))
    }

    /// Two records may hold the same picture under names that differ in their endings alone.
    var files: [OutputFile] { pictures.values.flatMap(\.allFiles).outputFiles }

    private static func drawingFindings(_ file: SiteFiles.Asset, record: Item<Media>) -> [Finding] {
        guard ImageFormat(of: file.bytes) == .svg else { return [] }
        let source = SourceFile(path: "Content/media/\(file.name)", bytes: file.bytes)
        return DrawingCheck.problems(in: file.bytes).map { PictureRules.finding($0, in: source, record: record) }
    }
}

extension [Picture.File] {
    /// Each once, in the order of their paths.
    var outputFiles: [OutputFile] {
        Dictionary(map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
            .map { OutputFile(path: $0.key, bytes: $0.value) }.sorted { $0.path < $1.path }
    }
}
