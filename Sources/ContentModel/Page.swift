import ContentSchema
import ContentSyntax
import Diagnostics

/// Any other page: home, team, locations, the lists of procedures and articles: `Content/pages/<key>.md`.
public struct Page: Sendable {
    public let publication: Publication
    public let byline: Byline
    public let layout: Layout

    /// The layouts a page can ask for; all but `page` add what the site knows: its people, clinics, articles and so on.
    public enum Layout: String, Sendable, CaseIterable {
        case page, home, team, locations, procedures, conditions, articles, faqs, press, search, glossary
        case notFound = "not-found"
    }

    public static let schema = Schema<Page>("page", about: "Any other page: home, team, locations, lists of what there is.") { fields in
        Page(
            publication: Publication(&fields, summaryRequired: false), byline: Byline(optional: &fields),
            layout: fields.required("layout", .oneOf(), "What the page shows besides its text."))
    }
}
