import ContentSchema
import ContentSyntax

extension FactScope {
    /// The keys that bind a fact, in whatever record it stands.
    static func read(from fields: inout FieldReader) -> FactScope {
        let product = fields.optional(
            "product", FieldType<String>.string.located, "The member of the family it is bound to.")
        let indication = fields.optional("indication", FieldType<String>.key.located, "The indication it belongs to.")
        return FactScope(
            product: product?.value, productSpan: product?.span, indication: indication?.value,
            indicationSpan: indication?.span,
            jurisdictions: fields.list("jurisdictions", .oneOf(), "Where it holds; everywhere if left out."))
    }
}
