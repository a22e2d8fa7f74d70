import Templating

/// What every page has, whatever its layout.
struct PageView: ViewModel {
    let title: String
    let fullTitle: String
    let description: String
    let summary: String?
    let canonical: String
    let path: String
    let kind: String
    let body: String?
    let contents: [ContentsEntryView]
    let breadcrumbs: [BreadcrumbView]
    let references: [ReferenceView]
    let byline: BylineView?
    let image: ImageView?
    let related: [CardView]
    let unlabeledUseNotice: String?
    let structuredData: String
    let socialImage: SocialImageView?
    let isIndexed: Bool
    let asksToBook: Bool
    let language: String
    let translations: [TranslationView]

    static let fields = Fields<PageView>("page", [
        .text("title", \.title, doc: "The page's title, its main heading."),
        .text("full-title", \.fullTitle, doc: "Title and site name, for the browser's tab."),
        .text("description", \.description, doc: "For search engines."),
        .optionalText("summary", \.summary, doc: "The answer in one sentence."),
        .text("canonical", \.canonical, doc: "The page's whole address."),
        .text("path", \.path, doc: "The page's path."),
        .text("kind", \.kind, doc: "procedure, article, condition or the page's layout."),
        .optionalHTML("body", \.body, doc: "The text."),
        .list("contents", \.contents, doc: "The text's headings."),
        .list("breadcrumbs", \.breadcrumbs, doc: "The way from the home page."),
        .list("references", \.references, doc: "The works cited, in order."),
        .optionalObject("byline", \.byline, doc: "Author and medical reviewer."),
        .optionalObject("image", \.image, doc: "The page's picture."),
        .list("related", \.related, doc: "Pages to go on to."),
        .optionalText("unlabeled-use-notice", \.unlabeledUseNotice, doc: "Given on pages about an unlabeled use."),
        .html("structured-data", \.structuredData, doc: "JSON-LD."),
        .optionalObject("social-image", \.socialImage, doc: "The picture for link previews: the page's card, or its own picture."),
        .flag("is-indexed", \.isIndexed, doc: "Whether search engines may list it."),
        .flag("asks-to-book", \.asksToBook, doc: "Whether the head of the page may ask for a visit: not where risks are to be told first."),
        .text("language", \.language, doc: "The page's language."),
        .list("translations", \.translations, doc: "The page in its languages, itself included; empty if there is only one."),
    ], doc: "What every page has.")
}

/// A heading of the text.
struct ContentsEntryView: ViewModel {
    let title: String
    let href: String
    let children: [ContentsEntryView]

    static let fields = Fields<ContentsEntryView>("contents entry", [
        .text("title", \.title, doc: "The heading's words."),
        .text("href", \.href, doc: "The heading's place, such as #results."),
        .list("children", \.children, doc: "The headings below it."),
    ])
}

/// A step on the way from the home page.
struct BreadcrumbView: ViewModel {
    let title: String
    let href: String
    let isCurrent: Bool

    static let fields = Fields<BreadcrumbView>("breadcrumb", [
        .text("title", \.title, doc: "The page's title."),
        .text("href", \.href, doc: "The page's path."),
        .flag("is-current", \.isCurrent, doc: "Whether it is the page at hand."),
    ])
}

/// A work cited on the page.
struct ReferenceView: ViewModel {
    let number: Int
    let id: String
    let text: String
    let backlinks: [LinkView]

    static let fields = Fields<ReferenceView>("reference", [
        .text("number", { String($0.number) }, doc: "Its number by first use."),
        .text("id", \.id, doc: "Its place in the page."),
        .html("text", \.text, doc: "Authors, title, journal, year, with links."),
        .list("backlinks", \.backlinks, doc: "The places that cite it."),
    ])
}

/// A picture with what is known of it.
struct ImageView: ViewModel {
    let source: String
    let srcset: String?
    let modernSrcset: String?
    let alt: String
    let caption: String?
    let credit: String?
    let width: Int?
    let height: Int?
    let isLazy: Bool

    static let fields = Fields<ImageView>("image", [
        .text("source", \.source, doc: "Its path; that of the widest file if there are several."),
        .optionalText("srcset", \.srcset, doc: "Its files by width, for the attribute of that name."),
        .optionalText("modern-srcset", \.modernSrcset, doc: "The same in WebP, if the files are not WebP already."),
        .text("alt", \.alt, doc: "What it shows; empty for a decorative picture."),
        .optionalHTML("caption", \.caption, doc: "The line below it."),
        .optionalText("credit", \.credit, doc: "Who made it."),
        .optionalText("width", { $0.width.map(String.init) }, doc: "Width in pixels."),
        .optionalText("height", { $0.height.map(String.init) }, doc: "Height in pixels."),
        .flag("is-lazy", \.isLazy, doc: "Whether it can wait until a reader comes near: every picture but a page's first."),
    ])
}

/// The picture that other sites show beside a link to the page.
struct SocialImageView: ViewModel {
    let address: String
    let width: Int?
    let height: Int?
    let alt: String

    static let fields = Fields<SocialImageView>("social image", [
        .text("address", \.address, doc: "Its whole address."),
        .optionalText("width", { $0.width.map(String.init) }, doc: "Width in pixels."),
        .optionalText("height", { $0.height.map(String.init) }, doc: "Height in pixels."),
        .text("alt", \.alt, doc: "What it shows."),
    ])
}

/// A page as it is shown in a list.
struct CardView: ViewModel {
    let title: String
    let href: String
    let summary: String
    let label: String
    let date: String?

    static let fields = Fields<CardView>("card", [
        .text("title", \.title, doc: "The page's title."),
        .text("href", \.href, doc: "The page's path."),
        .text("summary", \.summary, doc: "Its summary or description."),
        .text("label", \.label, doc: "Procedure, article, condition or page."),
        .optionalText("date", \.date, doc: "The day of its last review or publication."),
    ])
}

/// The page in one language.
struct TranslationView: ViewModel {
    let language: String
    let address: String
    let path: String
    let name: String
    let isCurrent: Bool

    static let fields = Fields<TranslationView>("translation", [
        .text("language", \.language, doc: "Language tag, such as es-US."),
        .text("address", \.address, doc: "The page's whole address."),
        .text("path", \.path, doc: "The page's path."),
        .text("name", \.name, doc: "The language's own name."),
        .flag("is-current", \.isCurrent, doc: "Whether it is the page at hand."),
    ])
}
