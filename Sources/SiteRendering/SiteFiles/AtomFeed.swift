import ContentModel
import ContentSyntax
import SiteGraph

/// `feed.xml`: the newest articles and procedures. Source: RFC 4287.
enum AtomFeed {
    static let path = "feed.xml"
    private static let limit = 20

    static func xml(_ graph: SiteGraph, texts: SiteTexts, today: CalendarDate) -> String {
        let entries = graph.pages.compactMap { page -> (page: SitePage, published: CalendarDate, updated: CalendarDate)? in
            guard page.kind == .article || page.kind == .procedure, let published = page.byline.published else { return nil }
            return (page, published, page.byline.lastChange ?? published)
        }.sorted { ($1.updated, $0.page.route.path) < ($0.updated, $1.page.route.path) }
        let updated = entries.first?.updated ?? today
        let base = texts.baseURL
        var lines = [
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<feed xmlns=\"http://www.w3.org/2005/Atom\">",
            "  <id>\(base.escapedForXML)/</id>", "  <title>\(graph.settings.name.escapedForXML)</title>",
            "  <updated>\(updated)T00:00:00Z</updated>", "  <link rel=\"self\" href=\"\(base.escapedForXML)/\(path)\"/>",
            "  <link href=\"\(base.escapedForXML)/\"/>", "  <author><name>\(graph.settings.name.escapedForXML)</name></author>",
        ]
        for entry in entries.prefix(limit) {
            let address = (base + entry.page.route.path).escapedForXML
            let author = entry.page.byline.author.flatMap { graph.content.people[$0.value]?.content.nameWithCredentials }
            lines += [
                "  <entry>", "    <id>\(address)</id>", "    <title>\(texts.plain(entry.page.publication.title).escapedForXML)</title>",
                "    <link href=\"\(address)\"/>", "    <published>\(entry.published)T00:00:00Z</published>",
                "    <updated>\(entry.updated)T00:00:00Z</updated>",
            ]
            if let author { lines.append("    <author><name>\(author.escapedForXML)</name></author>") }
            let summary = entry.page.publication.summary ?? entry.page.publication.description
            lines += ["    <summary>\(texts.plain(summary).escapedForXML)</summary>", "  </entry>"]
        }
        lines.append("</feed>")
        return lines.joined(separator: "\n") + "\n"
    }
}
