import ContentSchema
import ContentSyntax
import Diagnostics

extension Amount {
    /// `20`, or `{from: 20, through: 40}` with one bound at least.
    static func fieldType(_ bounds: ClosedRange<Double>, whole: Bool = false) -> FieldType<Amount> {
        let number = FieldType<Double>.number(bounds)
        let schema = boundsSchema(number)
        let expected = "\(number.expected), or its bounds such as `{from: 1, through: 3}`"
        let type = FieldType<Amount>(
            expected: expected, jsonSchema: ["oneOf": [number.jsonSchema, schema.description.jsonSchema]],
            placeholder: Amount()
        ) { node, reading in
            switch node {
            case .scalar: return number.read(node, into: &reading).map { Amount($0) }
            case .mapping(let mapping): return schema.read(mapping, &reading)
            case .sequence:
                reading.report(.wrongForm(found: node, wanted: .value, expected: expected), at: node.range)
                return nil
            }
        }
        guard whole else { return type }
        return type.check { amount in
            let bounds = [amount.lower, amount.upper].compactMap(\.self)
            return bounds.allSatisfy { $0 == $0.rounded() }
                ? nil
                : .other(
                    rule: .factValue, message: "This is counted, so it takes whole numbers.",
                    help: "Write whole numbers.")
        }
    }

    /// `{from: 18, through: 30}`, with one bound at least.
    static func boundsSchema(_ number: FieldType<Double>) -> Schema<Amount> {
        Schema("bounds", about: "The least and the most, both included.") { fields in
            let amount = Amount(
                from: fields.optional("from", number, "The least."),
                through: fields.optional("through", number, "The most."))
            guard fields.isReading else { return amount }
            if amount.lower == nil, amount.upper == nil, fields.keySpans.isEmpty {
                fields.problem(
                    .other(
                        rule: .factValue, message: "No bound is given.", help: "Write `from`, `through` or both."),
                    at: fields.span)
            }
            if let lower = amount.lower, let upper = amount.upper, lower > upper {
                fields.problem(
                    .other(
                        rule: .factValue,
                        message:
                            "The bounds are upside down: nothing is at least \(lower.plain) and at most \(upper.plain).",
                        help: "Put the lesser number in `from`, the greater in `through`."), at: fields.span)
            }
            return amount
        }
    }
}
