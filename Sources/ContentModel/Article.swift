import ContentSchema
import ContentSyntax
import Diagnostics

/// A text that explains: `Content/articles/<key>.md`.
public struct Article: Sendable {
    public let publication: Publication
    public let byline: Byline
    public let treatments: [Located<String>]
    public let conditions: [Located<String>]
    public let related: [Located<String>]

    public static let schema = Schema<Article>("article", about: "A text that explains a subject, with author and medical review.") { fields in
        Article(
            publication: Publication(&fields, summaryRequired: true), byline: Byline(medical: &fields),
            treatments: fields.list("treatments", .reference(to: .treatment), "The treatments it speaks of."),
            conditions: fields.list("conditions", .reference(to: .condition), "The conditions it speaks of."),
            related: fields.list("related", .itemPath, "Other pages to go on to, such as `procedures/microneedling`."))
    }
}
