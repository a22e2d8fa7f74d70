import ContentModel
import SiteGraph

/// Draws the picture that other sites show beside a link to a page: the page's title and the site's name in the colours
/// of the theme.
public struct SocialCards: Sendable {
    private let texts: SiteTexts
    private let colors: CardColors

    /// The size that Open Graph previews are shown in, in pixels.
    static let width = 1200
    static let height = 630

    /// - Parameter stylesheet: the theme's, which says what its colours are.
    public init(graph: SiteGraph, stylesheet: [UInt8]) {
        texts = SiteTexts(graph: graph, baseURL: "")
        colors = CardColors(stylesheet: stylesheet, accent: graph.settings.colors?.accent.text)
    }

    /// The pages that have a card: all that search engines list, unless the site wants none.
    public var pages: [SitePage] {
        texts.graph.settings.hasSocialCards ? texts.graph.pages.filter { !$0.isNotFoundPage } : []
    }

    /// An SVG drawing.
    public func drawing(of page: SitePage) -> [UInt8] {
        let settings = texts.graph.settings
        let label = page.kind == .page ? nil : page.kind.rawValue.prefix(1).uppercased() + page.kind.rawValue.dropFirst()
        let drawing = SocialCard(
            title: texts.plain(page.publication.title), label: label, siteName: settings.name, tagline: texts.plain(settings.tagline),
            colors: colors)
        return Array(drawing.svg.utf8)
    }
}

/// One card. What it says is set smaller where it is long, never cut.
struct SocialCard: Sendable {
    let title: String
    let label: String?
    let siteName: String
    let tagline: String
    let colors: CardColors

    private static let margin = 88.0
    private static let textWidth = 1024.0
    private static let serif = "'Source Serif 4', Georgia, 'Liberation Serif', 'DejaVu Serif', serif"
    private static let sans = "Inter, 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"

    var svg: String {
        let top = label == nil ? 96.0 : 142.0
        let title = CardText(title, width: Self.textWidth, height: 440 - top, largest: 80, smallest: 24)
        let name = CardText(siteName, width: Self.textWidth, height: 40, largest: 34, smallest: 14)
        let tagline = CardText(tagline, width: Self.textWidth, height: 34, largest: 24, smallest: 12)
        let label = label.map { label in
            text(
                CardText(label, width: Self.textWidth, height: 40, largest: 26, smallest: 12), top: 84, font: Self.sans, weight: 600,
                color: colors.accent)
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(SocialCards.width)" height="\(SocialCards.height)">
            <rect width="100%" height="100%" fill="\(colors.paper)"/>
            <circle cx="1120" cy="600" r="330" fill="\(colors.tint)"/>
            <circle cx="1120" cy="600" r="210" fill="\(colors.paper)"/>
            <circle cx="1120" cy="600" r="90" fill="\(colors.tint)"/>
            <rect width="16" height="100%" fill="\(colors.accent)"/>
            \(label ?? "")
            \(text(title, top: top, font: Self.serif, weight: 600, color: colors.ink))
            <rect x="\(Self.margin)" y="478" width="72" height="4" fill="\(colors.accent)"/>
            \(text(name, top: 502, font: Self.sans, weight: 600, color: colors.ink))
            \(text(tagline, top: 550, font: Self.sans, weight: 400, color: colors.softInk))
            </svg>

            """
    }

    private func text(_ text: CardText, top: Double, font: String, weight: Int, color: String) -> String {
        text.lines.enumerated().map { index, line in
            let foot = Int((top + Double(text.fontSize) * (0.9 + Double(index) * CardText.lineHeight)).rounded())
            return """
                <text x="\(Self.margin)" y="\(foot)" font-family="\(font)" font-size="\(text.fontSize)" font-weight="\(weight)" \
                fill="\(color)">\(line.escapedForXML)</text>
                """
        }.joined(separator: "\n")
    }
}
