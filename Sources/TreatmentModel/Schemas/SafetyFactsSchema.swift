import ContentSchema
import ContentSyntax

extension SafetyFacts {
    /// The safety keys of a treatment's file.
    static func read(from fields: inout FieldReader) -> SafetyFacts {
        SafetyFacts(
            contraindications: fields.list("contraindications", LabelFact.describedFieldType, "Who must not have it."),
            warnings: fields.list("warnings", LabelFact.fieldType, "The label's warnings."),
            precautions: fields.list("precautions", LabelFact.fieldType, "The label's precautions."),
            risks: fields.list("adverse-events", Risk.fieldType, "What may go wrong, the common first."),
            boxedWarning: fields.optional("boxed-warning", .string, "The label's boxed warning."))
    }
}
