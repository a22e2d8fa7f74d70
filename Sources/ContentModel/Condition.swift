import ContentSchema
import ContentSyntax
import Diagnostics

/// A page about what is treated, which lists every treatment with an indication for it: `Content/conditions/<key>.md`.
public struct Condition: Sendable {
    public let publication: Publication
    public let byline: Byline
    /// The condition as indications name it: "acne scars".
    public let name: MappedText
    public let synonyms: [String]
    public let related: [Located<String>]

    public static let schema = Schema<Condition>("condition", about: "A page about what is treated, with its treatments.") { fields in
        Condition(
            publication: Publication(&fields, summaryRequired: true), byline: Byline(medical: &fields),
            name: fields.required("name", .text, "The condition, as the treatments' indications name it."),
            synonyms: fields.list("synonyms", .string, "Other names, by which its treatments are found."),
            related: fields.list("related", .itemPath, "Other pages to go on to, such as `articles/scar-types`."))
    }
}
