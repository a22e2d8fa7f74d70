import ContentSchema
import ContentSyntax

extension FamilyMember {
    static let schema = Schema<FamilyMember>("family member", about: "One product of a family that is kept in one file.") { fields in
        FamilyMember(
            name: fields.required("name", .string, "The name by which facts are bound to it."),
            aliases: fields.list("aliases", .string, "What prose may call it besides its name."),
            generic: fields.optional("generic", .string, "What sets it apart."))
    }
}

extension Population {
    static let schema = Schema<Population>("population", about: "Whom the label means, where it is not a matter of age.") { fields in
        Population(
            fields.required("people", .string, "Who, such as immune-competent people."),
            synonyms: fields.list("synonyms", .string, "Plain names of the same people."))
    }

    /// The people's name alone, or a record.
    static let fieldType = FieldType<Population>.text(orRecord: schema, placeholder: Population("")) { Population($0) }
}

extension PartialDate {
    /// A year, a year and month, or a day.
    static let fieldType = FieldType<PartialDate>.scalar(
        "a year such as 2002, or a year and month such as 2024-07", jsonSchema: ["type": ["string", "integer"]],
        placeholder: PartialDate("2000")!
    ) { scalar, _ in PartialDate(scalar.value) }
}
