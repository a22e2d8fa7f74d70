import SiteGraph
import SiteImages
import SiteOutput
import SiteRendering

/// The cards of a site's pages as they go out. Without a library there are none, and nothing is missing: a card is no
/// part of what a reader sees.
struct CardMaker: Sendable {
    /// By the pages' paths.
    let cards: [String: Picture.File]
    let cacheKeys: Set<ImageCache.Key>

    static func make(_ graph: SiteGraph, stylesheet: [UInt8], cache: ImageCache, options: BuildOptions) async
        -> CardMaker
    {
        let drawings = SocialCards(graph: graph, stylesheet: stylesheet)
        let pages = drawings.pages
        let drawer = ImageDrawer(library: options.images, cache: cache)
        let made = await inParallel(pages, workers: options.workers) { page in
            drawer.picture(of: drawings.drawing(of: page), named: "cards/\(page.route.cardName)")
        }
        var cards: [String: Picture.File] = [:]
        for (page, card) in zip(pages, made) { cards[page.route.path] = card?.file }
        return CardMaker(cards: cards, cacheKeys: Set(made.compactMap { $0?.cacheKey }))
    }

    var files: [OutputFile] { Array(cards.values).outputFiles }
}

extension Route {
    /// `/procedures/x/` is `procedures-x`.
    fileprivate var cardName: String {
        let names = path.split(separator: "/")
        return names.isEmpty ? "home" : names.joined(separator: "-")
    }
}
