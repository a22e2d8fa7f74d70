import ContentModel
import ContentSyntax
import SiteGraph
import SiteImages

extension Picture {
    /// How wide pictures are shown in a text: as wide as the window up to the width of the column, as `Templates/assets/site.css`
    /// and `Templates/partials/figure.mustache` have it.
    private static let sizesInText = "(min-width: 48.5rem) 46rem, calc(100vw - 2.5rem)"

    /// The picture as it stands in a text.
    var destination: HTMLDestination {
        var attributes: [HTMLDestination.Attribute] = []
        if let srcset { attributes += [.init("srcset", srcset), .init("sizes", Self.sizesInText)] }
        if let size = main.size { attributes += [.init("width", String(size.width)), .init("height", String(size.height))] }
        let source = modernSrcset.map { srcset in
            HTMLDestination.Source([.init("type", "image/webp"), .init("srcset", srcset), .init("sizes", Self.sizesInText)])
        }
        return HTMLDestination(main.address, attributes: attributes, sources: [source].compactMap(\.self))
    }
}

extension SitePage {
    /// Whether its layout shows the page's own picture, above the text. The lists have theirs for previews alone.
    var showsItsPicture: Bool {
        guard publication.image != nil else { return false }
        return switch self {
        case .procedure, .article, .condition: true
        case .page(let item): item.content.layout == .page
        }
    }
}
