import ContentSchema
import ContentSyntax

extension LabeledTime {
    /// - Parameter name: what the time is, for messages: "duration", "onset".
    static func fieldType(_ name: String, about: String) -> FieldType<LabeledTime> {
        let schema = Schema<LabeledTime>(name, about: about) { fields in
            let time = TimeSpan.read(from: &fields)
            return LabeledTime(
                time ?? TimeSpan(Amount(), .days),
                statistic: fields.optional(
                    "statistic", .oneOf(), "What the number is, where the source says: an “up to” is `longest`."),
                product: fields.optional("product", .string, "The member of the family it was shown for."),
                evidence: fields.list("evidence", .reference(to: .reference), "The references that show it.").map(
                    \.value))
        }
        return .record(schema)
    }

    static let onset = fieldType("onset", about: "When the effect begins to show.")
    static let fullEffect = fieldType("full effect", about: "When the whole effect has come.")
}

extension LabeledDuration {
    static let fieldType: FieldType<LabeledDuration> = {
        let time = LabeledTime.fieldType("duration", about: "How long the effect was shown to last.")
        return FieldType(
            expected: time.expected, jsonSchema: time.jsonSchema, nested: time.nested,
            placeholder: LabeledDuration(LabeledTime(TimeSpan(Amount(), .days)))
        ) { node, reading in time.read(node, into: &reading).map { LabeledDuration($0) } }
    }()
}
