import ContentSchema
import ContentSyntax

extension Dose {
    static let schema = Schema<Dose>("dose", about: "How much is used, as values.") { fields in
        Dose(
            area: fields.required("area", .string, "What it is used on."),
            amount: fields.required("amount", Amount.fieldType(0...1_000_000), "How much."),
            unit: fields.required("unit", .string, "In what: unit, mL, mg, cm² and so on."),
            parts: fields.optional(
                "parts", Amount.fieldType(1...10_000, whole: true),
                "Into how many injections or applications it is divided."),
            isMaximum: fields.optional("maximum", .flag, "Whether it is the most that may be used.") ?? false,
            scope: FactScope.read(from: &fields),
            cite: fields.optional("cite", .reference(to: .reference), "The reference.")?.value)
    }
}
