import ContentSchema
import ContentSyntax

extension PartialDate {
    /// A year, a year and month, or a day.
    static let fieldType = FieldType<PartialDate>.scalar(
        "a year such as 2002, or a year and month such as 2024-07", jsonSchema: ["type": ["string", "integer"]],
        placeholder: PartialDate("2000")!
    ) { scalar, _ in PartialDate(scalar.value) }
}
