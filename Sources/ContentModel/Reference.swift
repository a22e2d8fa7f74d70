import ContentSchema
import ContentSyntax
import Diagnostics

/// A work that pages cite, with the field names of the Citation Style Language: `Content/references/*.yml`.
public struct Reference: Sendable {
    public let id: Located<String>
    public let type: WorkType
    public let title: String
    public let authors: [Author]
    /// The journal, book or site it appeared in.
    public let containerTitle: String?
    /// "2015", "2015-04" or "2015-04-01".
    /// Nothing for a page without a date.
    public let issued: String?
    public let volume: String?
    public let issue: String?
    public let page: String?
    public let publisher: String?
    public let number: String?
    public let doi: String?
    public let pmid: String?
    public let url: String?
    public let accessed: CalendarDate?
    public let treatments: [Located<String>]

    public enum WorkType: String, Sendable, CaseIterable {
        case articleJournal = "article-journal"
        case webpage, report, legislation, book, chapter, dataset
    }

    /// A person by family and given name, or a body by its whole name.
    public enum Author: Sendable, Hashable {
        case person(family: String, given: String)
        case body(String)
    }

    public static let schema = Schema<Reference>("reference", about: "A work that pages cite.") { fields in
        Reference(
            id: fields.required("id", FieldType.key.located, "Its key, for `[@key]`."),
            type: fields.required("type", .oneOf(), "What kind of work it is."),
            title: fields.required("title", .string, "Its title."),
            authors: fields.list("author", .record(Author.schema), "Its authors, in order."),
            containerTitle: fields.optional("container-title", .string, "The journal, book or site it appeared in."),
            issued: fields.optional("issued", .issueDate, "When it appeared."),
            volume: fields.optional("volume", .string, "Volume."),
            issue: fields.optional("issue", .string, "Issue."),
            page: fields.optional("page", .string, "Pages."),
            publisher: fields.optional("publisher", .string, "Who published it."),
            number: fields.optional("number", .string, "Its number, for reports and decisions."),
            doi: fields.optional("DOI", .string, "Its DOI, without https://doi.org/."),
            pmid: fields.optional("PMID", .string, "Its number in PubMed."),
            url: fields.optional("URL", .url, "Where it can be read."),
            accessed: fields.optional("accessed", .date, "The day the web page was read."),
            treatments: fields.list("treatments", .reference(to: .treatment), "The treatments it is about."))
    }
}

extension Reference.Author {
    static let schema = Schema<Reference.Author>("author", about: "A person by `family` and `given`, or a body by `literal`.") { fields in
        let family = fields.optional("family", .string, "A person's family name.")
        let given = fields.optional("given", .string, "A person's given names or initials.")
        let literal = fields.optional("literal", .string, "The whole name of a body, such as an agency.")
        if let literal, family == nil, given == nil { return .body(literal) }
        if let family, literal == nil { return .person(family: family, given: given ?? "") }
        if fields.isReading {
            fields.problem(
                .other(
                    rule: .missingKey, message: "An author needs either `family` and `given`, or `literal`.",
                    help: "Write `{family: Karnik, given: J}` for a person, `{literal: U.S. Food and Drug Administration}` for a body."),
                at: fields.span)
        }
        return .body("")
    }
}
