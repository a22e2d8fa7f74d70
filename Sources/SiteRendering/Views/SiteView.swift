import Templating

/// The site itself, known on every page.
struct SiteView: ViewModel {
    let name: String
    let tagline: String
    let founded: String?
    let language: String
    let baseURL: String
    let year: String
    var navigation: [NavigationView]
    var footerNavigation: [NavigationView]
    let disclaimer: String?
    let booking: LinkView?
    let clinic: ClinicView
    let clinics: [ClinicView]
    let stylesheet: String
    let script: String
    let icon: String
    let logo: ImageView?
    let search: String?
    let analytics: String?
    let analyticsNotice: String?

    static let fields = Fields<SiteView>("site", [
        .text("name", \.name, doc: "The site's name."),
        .text("tagline", \.tagline, doc: "One line about it."),
        .optionalText("founded", \.founded, doc: "The year it began."),
        .text("language", \.language, doc: "Language tag, such as en-US."),
        .text("base-url", \.baseURL, doc: "Web address without a slash at the end."),
        .text("year", \.year, doc: "The year of the build."),
        .list("navigation", \.navigation, doc: "The main menu."),
        .list("footer-navigation", \.footerNavigation, doc: "The menu at the foot."),
        .optionalHTML("disclaimer", \.disclaimer, doc: "The note at the foot."),
        .optionalObject("booking", \.booking, doc: "Where a visitor asks for a visit."),
        .object("clinic", \.clinic, doc: "The clinic shown on the page."),
        .list("clinics", \.clinics, doc: "All clinics."),
        .text("stylesheet", \.stylesheet, doc: "Path of the stylesheet."),
        .text("script", \.script, doc: "Path of the page script."),
        .text("icon", \.icon, doc: "Path of the icon in the tab."),
        .optionalObject("logo", \.logo, doc: "The logo."),
        .optionalText("search", \.search, doc: "Path of the search page."),
        .optionalText("analytics", \.analytics, doc: "Address of the script that counts visitors."),
        .optionalHTML("analytics-notice", \.analyticsNotice, doc: "What visitors are told about it."),
    ], doc: "What every page knows of the site.")
}

/// An entry of a menu.
struct NavigationView: ViewModel {
    let title: String
    let href: String
    let isCurrent: Bool
    let isSection: Bool

    static let fields = Fields<NavigationView>("navigation entry", [
        .text("title", \.title, doc: "What the menu says."),
        .text("href", \.href, doc: "The page it opens."),
        .flag("is-current", \.isCurrent, doc: "Whether it is the page at hand."),
        .flag("is-section", \.isSection, doc: "Whether the page at hand lies below it."),
    ])
}

/// A link with its words.
struct LinkView: ViewModel {
    let title: String
    let href: String

    static let fields = Fields<LinkView>("link", [
        .text("title", \.title, doc: "The words."),
        .text("href", \.href, doc: "Where it leads."),
    ])
}
