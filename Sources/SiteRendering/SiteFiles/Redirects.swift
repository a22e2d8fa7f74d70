import ContentModel
import SiteGraph
import Templating

/// A small page at every path that a page had before, which leads to where it is now.
enum Redirects {
    static func pages(_ graph: SiteGraph, baseURL: String) -> [(String, String)] {
        graph.pages.flatMap { page in
            page.publication.aliases.map { alias in (Route(alias: alias.value).outputPath, html(to: baseURL + page.route.path)) }
        }
    }

    private static func html(to address: String) -> String {
        let address = address.escapedForHTML()
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>This page has moved</title>
            <meta name="robots" content="noindex">
            <link rel="canonical" href="\(address)">
            <meta http-equiv="refresh" content="0; url=\(address)">
            </head>
            <body>
            <h1>This page has moved</h1>
            <p><a href="\(address)">Go to its new place</a></p>
            </body>
            </html>

            """
    }
}
