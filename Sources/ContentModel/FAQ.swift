import ContentSchema
import ContentSyntax
import Diagnostics

/// One question; the file's text is its answer: `Content/faqs/<key>.md`.
public struct FAQ: Sendable {
    public let question: MappedText
    public let treatments: [Located<String>]
    public let conditions: [Located<String>]
    public let byline: Byline
    public let isDraft: Bool

    public static let schema = Schema<FAQ>("question", about: "A patient's question; the text below the keys is its answer.") { fields in
        FAQ(
            question: fields.required("question", .text, "The question, as a patient would ask it."),
            treatments: fields.list("treatments", .reference(to: .treatment), "The treatments it is about, its subject first."),
            conditions: fields.list("conditions", .reference(to: .condition), "The conditions it is about."),
            byline: Byline(review: &fields),
            isDraft: fields.optional("draft", .flag, "Whether it is not to be published yet.") ?? false)
    }
}
