import ContentModel
import SiteGraph

/// Files that static hosts read: security and caching of what they serve, and where moved pages are.
///
/// The forms of Netlify and Cloudflare Pages: https://docs.netlify.com/manage/routing/headers/ and
/// https://developers.cloudflare.com/pages/configuration/redirects/, seen 2026-11-21.
enum HostFiles {
    /// `_headers`. Nothing runs, loads or is shown but what the site itself holds; there is no inline script or style.
    static func headers(_ settings: SiteSettings) -> String {
        let counter = settings.analytics.map { " \($0.origin)" } ?? ""
        let policy = [
            "default-src 'none'", "script-src 'self'\(counter)", "style-src 'self'", "img-src 'self'", "font-src 'self'",
            "connect-src 'self'\(counter)", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
        ].joined(separator: "; ")
        return """
            /*
              Content-Security-Policy: \(policy)
              X-Content-Type-Options: nosniff
              Referrer-Policy: strict-origin-when-cross-origin
              Permissions-Policy: camera=(), geolocation=(), microphone=()

            /assets/*
              Cache-Control: public, max-age=31536000, immutable

            """
    }

    /// `_redirects`: the path a page had, the path it has, and that it moved for good.
    static func redirects(_ graph: SiteGraph) -> String {
        graph.pages.flatMap { page in
            page.publication.aliases.map { "\(Route(alias: $0.value).path) \(page.route.path) 301\n" }
        }.joined()
    }
}
