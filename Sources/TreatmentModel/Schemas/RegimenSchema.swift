import ContentSchema
import ContentSyntax

extension Regimen {
    static let schema = Schema<Regimen>("regimen", about: "How often it is put on or taken at home, as a value.") {
        fields in
        Regimen(
            fields.required("times", Amount.fieldType(1...24, whole: true), "How many times."),
            per: fields.required("per", .oneOf(), "In which time."), scope: FactScope.read(from: &fields),
            cite: fields.optional("cite", .reference(to: .reference), "The reference.")?.value)
    }
}
