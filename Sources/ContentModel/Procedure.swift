import ContentSchema
import ContentSyntax
import Diagnostics

/// A page about a treatment the clinic offers: `Content/procedures/<key>.md`.
public struct Procedure: Sendable {
    public let publication: Publication
    public let byline: Byline
    /// Keys of treatments, the page's subject first.
    public let treatments: [Located<String>]
    /// The indication the page is about, a key within the first treatment.
    public let indication: Located<String>?
    public let conditions: [Located<String>]
    public let clinics: [Located<String>]
    /// Keys of questions, in the order shown.
    public let faqs: [Located<String>]
    public let talkingPoints: Located<String>?
    public let related: [Located<String>]

    public static let schema = Schema<Procedure>("procedure", about: "A page about a treatment that the clinic offers.") { fields in
        Procedure(
            publication: Publication(&fields, summaryRequired: true), byline: Byline(medical: &fields),
            treatments: fields.required(
                "treatments", .list(.reference(to: .treatment), atLeast: 1), "The treatments it is about, its subject first."),
            indication: fields.optional("indication", FieldType.key.located, "The first treatment's indication that the page is about."),
            conditions: fields.list("conditions", .reference(to: .condition), "The conditions it is for."),
            clinics: fields.list("clinics", .reference(to: .clinic), "Where it is offered."),
            faqs: fields.list("faqs", .reference(to: .faq), "The questions shown on the page, in order."),
            talkingPoints: fields.optional("talking-points", .reference(to: .talkingPoints), "The talking points shown on the page."),
            related: fields.list("related", .itemPath, "Other pages to go on to, such as `articles/scar-types`."))
    }
}
