import ContentSchema
import ContentSyntax
import Diagnostics

/// What every page of its own has: what it is called, and where it stands in the site.
public struct Publication: Sendable {
    public let title: MappedText
    /// For search engines and link previews.
    public let description: MappedText
    /// The answer to the page's question in one sentence.
    public let summary: MappedText?
    /// Name of a file in `Content/media/`.
    public let image: Located<String>?
    /// Paths that led to the page before, each redirected to it.
    public let aliases: [Located<String>]
    /// The language of the page, where it is not the site's.
    public let language: String?
    /// The page this one is a translation of: `articles/scar-types`.
    public let translationOf: Located<String>?
    /// A draft is left out of the site unless drafts are asked for.
    public let isDraft: Bool

    /// The longest description that search engines show, in characters.
    public static let descriptionLimit = 160

    init(_ fields: inout FieldReader, summaryRequired: Bool) {
        title = fields.required("title", .text, "The page's title, which is also its main heading.")
        description = fields.required(
            "description", .text(longest: Self.descriptionLimit), "What the page says, for search engines and link previews.")
        let aboutSummary = "The page's answer in one sentence."
        summary = summaryRequired
            ? fields.required("summary", .text, aboutSummary) : fields.optional("summary", .text, aboutSummary)
        image = fields.optional("image", FieldType.mediaFile.located, "The page's picture: a file in Content/media.")
        aliases = fields.list("aliases", FieldType.path.located, "Paths the page had before; each leads to it.")
        language = fields.optional("language", .languageTag, "The page's language, where it is not the site's.")
        translationOf = fields.optional("translation-of", .itemPath, "The page it translates, such as `articles/scar-types`.")
        isDraft = fields.optional("draft", .flag, "Whether the page is not to be published yet.") ?? false
    }
}

/// Who wrote a page, and who answers for what it says.
public struct Byline: Sendable {
    /// Key of a person.
    public let author: Located<String>?
    /// Key of the medical reviewer.
    public let reviewer: Located<String>?
    public let reviewedOn: Located<CalendarDate>?
    public let publishedOn: Located<CalendarDate>?
    public let updatedOn: Located<CalendarDate>?

    public var reviewed: CalendarDate? { reviewedOn?.value }
    public var published: CalendarDate? { publishedOn?.value }
    public var updated: CalendarDate? { updatedOn?.value }

    /// The last day the content changed: for sitemaps and feeds.
    public var lastChange: CalendarDate? { [updated, reviewed, published].compactMap(\.self).max() }

    /// The byline of a medical page, where every part is needed.
    init(medical fields: inout FieldReader) {
        author = fields.required("author", .reference(to: .person), "Who wrote it.")
        reviewer = fields.required("reviewer", .reference(to: .person), "Which doctor reviewed it.")
        reviewedOn = fields.required("reviewed", FieldType.date.located, "The day of the last medical review.")
        publishedOn = fields.required("published", FieldType.date.located, "The day it was first published.")
        updatedOn = fields.optional("updated", FieldType.date.located, "The day of the last change that readers should know of.")
        check(&fields)
    }

    /// The byline of anything else, where every part may be left out.
    init(optional fields: inout FieldReader) {
        author = nil
        reviewer = fields.optional("reviewer", .reference(to: .person), "Which doctor reviewed it.")
        reviewedOn = fields.optional("reviewed", FieldType.date.located, "The day of the last medical review.")
        publishedOn = fields.optional("published", FieldType.date.located, "The day it was first published.")
        updatedOn = fields.optional("updated", FieldType.date.located, "The day of the last change that readers should know of.")
        check(&fields)
    }

    /// The byline of an answer or a list of talking points: a review without dates of publication.
    init(review fields: inout FieldReader) {
        author = nil
        reviewer = fields.optional("reviewer", .reference(to: .person), "Which doctor reviewed it.")
        reviewedOn = fields.optional("reviewed", FieldType.date.located, "The day of the last medical review.")
        publishedOn = nil
        updatedOn = nil
        check(&fields)
    }

    private func check(_ fields: inout FieldReader) {
        guard fields.isReading else { return }
        if (reviewer == nil) != (reviewed == nil) {
            let given = reviewer == nil ? "reviewed" : "reviewer"
            let lacking = reviewer == nil ? "reviewer" : "reviewed"
            fields.problem(
                .other(
                    rule: .missingKey, message: "`\(given)` is given without `\(lacking)`.",
                    help: "A review needs both: who reviewed the text, and on which day."),
                at: fields.span(of: given))
        }
        if let published, let updated, updated < published {
            fields.problem(
                .outOfRange(updated.description, expected: "a day not before `published` (\(published))"),
                at: fields.span(of: "updated"))
        }
    }
}
