import ContentSchema
import ContentSyntax
import Diagnostics

extension AgeLimit {
    /// `{over: 21}`, `{from: 22}`, `{under: 65}`, `{through: 64}`, `{adults: true}` and what goes together of them.
    public static let fieldType = FieldType<AgeLimit>(
        expected: "an age limit such as `{over: 21}`, `{from: 22}`, `{under: 65}` or `{adults: true}`",
        jsonSchema: Bounds.schema.description.jsonSchema, nested: Bounds.schema.description, placeholder: AgeLimit(.any)
    ) { node, reading in
        guard case .mapping = node else {
            reading.report(
                .wrongForm(found: node, wanted: .group, expected: "an age limit such as `{over: 21}` or `{from: 22}`"),
                at: node.range)
            return nil
        }
        guard let bounds = FieldType.record(Bounds.schema).read(node, into: &reading) else { return nil }
        let lower = bounds.over.map { $0 + 1 } ?? bounds.from ?? (bounds.adults ? AgeRange.adults.lower : nil)
        let upper = bounds.under.map { $0 - 1 } ?? bounds.through
        let range = AgeRange(from: lower, through: upper)
        func refuse(_ message: String, _ help: String) -> AgeLimit? {
            reading.report(.other(rule: .ageLimit, message: message, help: help), at: node.range)
            return nil
        }
        if bounds.over != nil, bounds.from != nil {
            return refuse(
                "`over` and `from` say the same thing in two ways.", "Keep one: `over: 21` is the same as `from: 22`.")
        }
        if bounds.under != nil, bounds.through != nil {
            return refuse(
                "`under` and `through` say the same thing in two ways.",
                "Keep one: `under: 65` is the same as `through: 64`.")
        }
        if range.lower == nil, range.upper == nil {
            return refuse("No age is given.", "Write at least one bound, such as `{over: 21}`, or leave `age` out.")
        }
        if range.isEmpty {
            return refuse(
                "The ages are upside down: nobody is at least \(lower ?? 0) and at most \(upper ?? 0).",
                "Put the younger age in `over` or `from`, the older in `under` or `through`.")
        }
        let wording = bounds.wording ?? bounds.over.map { "over the age of \($0)" }
        return AgeLimit(range, saysAdults: bounds.adults && bounds.over == nil && bounds.from == nil, wording: wording)
    }

    private struct Bounds: Sendable {
        let over, from, under, through: Int?
        let adults: Bool
        let wording: String?

        static let schema = Schema<Bounds>("age limit", about: "Who is old enough, and not too old.") { fields in
            Bounds(
                over: fields.optional(
                    "over", .integer(0...120), "Older than this many years; `over: 21` begins at 22."),
                from: fields.optional("from", .integer(0...120), "At least this many years."),
                under: fields.optional("under", .integer(1...120), "Younger than this many years."),
                through: fields.optional("through", .integer(0...120), "At most this many years."),
                adults: fields.optional("adults", .flag, "The label says adults.") ?? false,
                wording: fields.optional("wording", .string, "How the label words it."))
        }
    }
}
