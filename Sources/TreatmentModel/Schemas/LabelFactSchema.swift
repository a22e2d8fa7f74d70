import ContentSchema
import ContentSyntax

extension LabelFact {
    static let schema = Schema<LabelFact>("fact", about: "A fact in words, with what it is bound to.") { fields in
        LabelFact(
            fields.required("text", .string, "The fact."), scope: FactScope.read(from: &fields),
            since: fields.optional("since", .date, "The day it came to be known, where it is newer than the label."),
            cite: fields.optional("cite", .reference(to: .reference), "The reference.")?.value)
    }

    /// The fact's words alone, or a record.
    static let fieldType = FieldType<LabelFact>.text(orRecord: schema, describes: false, placeholder: LabelFact("")) {
        LabelFact($0)
    }
    /// The same, with its keys shown in the documentation.
    static let describedFieldType = FieldType<LabelFact>.text(orRecord: schema, placeholder: LabelFact("")) {
        LabelFact($0)
    }
}
