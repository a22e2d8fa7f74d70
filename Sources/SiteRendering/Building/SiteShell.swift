import ContentModel
import ContentSyntax
import SiteGraph

extension SiteView {
    /// What all pages share. Made once: only the menus differ from page to page.
    init(
        _ graph: SiteGraph, texts: SiteTexts, places: PeopleAndPlaces, assets: SiteRenderer.AssetPaths, today: CalendarDate
    ) {
        let settings = graph.settings
        func entries(_ items: [SiteSettings.NavigationItem]) -> [NavigationView] {
            items.map { NavigationView(title: texts.plain($0.title), href: $0.page.value, isCurrent: false, isSection: false) }
        }
        let primary = places.clinic(settings.primaryClinic.value) ?? places.clinics[0]
        self.init(
            name: settings.name, tagline: texts.plain(settings.tagline), founded: settings.founded.map(String.init),
            language: settings.language, baseURL: texts.baseURL, year: String(today.year),
            navigation: entries(settings.navigation), footerNavigation: entries(settings.footerNavigation),
            disclaimer: settings.disclaimer.map(places.inline), booking: LinkView.booking(settings), clinic: primary,
            clinics: places.clinics, stylesheet: assets.stylesheet, script: assets.script, icon: assets.icon,
            logo: settings.logo.flatMap { places.image($0.value) }, search: graph.page(layout: .search)?.route.path,
            analytics: settings.analytics?.script, analyticsNotice: settings.analytics.map { places.inline($0.notice) })
    }

    /// The same on the page at a path.
    func on(_ path: String) -> SiteView {
        var view = self
        view.navigation = navigation.map { $0.on(path) }
        view.footerNavigation = footerNavigation.map { $0.on(path) }
        return view
    }
}

extension NavigationView {
    fileprivate func on(_ path: String) -> NavigationView {
        NavigationView(
            title: title, href: href, isCurrent: path == href, isSection: href != "/" && path != href && path.hasPrefix(href))
    }
}

extension LinkView {
    /// Where a visitor asks for a visit; nothing if the site names no place.
    static func booking(_ settings: SiteSettings) -> LinkView? {
        settings.bookingURL.map { LinkView(title: "Book a visit", href: $0.value) }
    }
}
