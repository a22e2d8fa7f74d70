import ContentSchema
import ContentSyntax

extension Population {
    static let schema = Schema<Population>(
        "population", about: "Whom the label means, where it is not a matter of age."
    ) { fields in
        Population(
            fields.required("people", .string, "Who, such as immune-competent people."),
            synonyms: fields.list("synonyms", .string, "Plain names of the same people."))
    }

    /// The people's name alone, or a record.
    static let fieldType = FieldType<Population>.text(orRecord: schema, placeholder: Population("")) { Population($0) }
}
