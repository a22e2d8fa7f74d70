import ContentSchema
import ContentSyntax

extension FamilyMember {
    static let schema = Schema<FamilyMember>(
        "family member", about: "One product of a family that is kept in one file."
    ) { fields in
        FamilyMember(
            name: fields.required("name", .string, "The name by which facts are bound to it."),
            aliases: fields.list("aliases", .string, "What prose may call it besides its name."),
            generic: fields.optional("generic", .string, "What sets it apart."))
    }
}
