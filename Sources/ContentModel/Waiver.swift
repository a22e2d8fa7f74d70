import ContentSchema
import ContentSyntax
import Diagnostics

/// A decision to live with one finding for a time: what, why, who answers for it, and until when.
public struct Waiver: Sendable {
    public let rule: Located<String>
    /// The file it is in, from the site's folder: "Content/procedures/peels.md".
    public let file: String
    /// Words of the page that the finding is about.
    public let words: String
    public let reason: String
    /// Key of the person who has decided it.
    public let approvedBy: Located<String>
    /// The last day it holds.
    public let until: CalendarDate

    static let schema = Schema<Waiver>("waiver", about: "A finding that somebody has decided to live with for a time.") { fields in
        Waiver(
            rule: fields.required("rule", FieldType.string.located, "The rule, as it stands in brackets behind the message."),
            file: fields.required("file", .string, "The file, such as Content/procedures/peels.md."),
            words: fields.required("words", .string, "The words the finding is about."),
            reason: fields.required("reason", .string, "Why the words may stand."),
            approvedBy: fields.required("approved-by", .reference(to: .person), "Who has decided it."),
            until: fields.required("until", .date, "The last day it holds."))
    }
}
