import ContentModel
import SiteGraph

/// `sitemap.xml`: every page a search engine may list, with the day its content last changed.
///
/// Source: https://www.sitemaps.org/protocol.html
enum Sitemap {
    static func xml(_ graph: SiteGraph, baseURL: String) -> String {
        var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"]
        for page in graph.pages where !page.isNotFoundPage {
            let modified = page.byline.lastChange.map { "<lastmod>\($0)</lastmod>" } ?? ""
            lines.append("  <url><loc>\((baseURL + page.route.path).escapedForXML)</loc>\(modified)</url>")
        }
        lines.append("</urlset>")
        return lines.joined(separator: "\n") + "\n"
    }

    static func robots(baseURL: String) -> String {
        "User-agent: *\nAllow: /\n\nSitemap: \(baseURL)/sitemap.xml\n"
    }
}
