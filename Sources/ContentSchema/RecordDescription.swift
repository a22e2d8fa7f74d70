import Diagnostics

/// What a schema says of itself: the source of its JSON Schema and its reference documentation.
public struct RecordDescription: Sendable {
    public let name: String
    public let about: String
    public let fields: [FieldDescription]

    /// JSON Schema of the record (draft 2020-12).
    public var jsonSchema: JSONValue {
        .object([
            (key: "type", value: "object"),
            (key: "description", value: .string(about)),
            (key: "properties", value: .object(fields.map { (key: $0.key, value: $0.jsonSchema) })),
            (key: "required", value: .strings(fields.filter(\.isRequired).map(\.key))),
            (key: "additionalProperties", value: false),
        ])
    }

    /// A Markdown section: one row a key, nested records below.
    public func markdown(level: Int = 2) -> String {
        var lines = ["\(String(repeating: "#", count: level)) \(name)", "", about, ""]
        lines += ["| Key | Needed | What to write | What it is |", "| --- | --- | --- | --- |"]
        for field in fields {
            lines.append("| `\(field.key)` | \(field.isRequired ? "yes" : "no") | \(field.expected) | \(field.about) |")
        }
        for nested in fields.compactMap(\.nested) where !nested.fields.isEmpty {
            lines += ["", nested.markdown(level: level + 1)]
        }
        return lines.joined(separator: "\n")
    }
}

/// One key of a record.
public struct FieldDescription: Sendable {
    public let key: String
    public let about: String
    public let isRequired: Bool
    public let expected: String
    public let nested: RecordDescription?
    private let valueSchema: JSONValue

    init<Value>(key: String, about: String, isRequired: Bool, type: FieldType<Value>) {
        self.key = key
        self.about = about
        self.isRequired = isRequired
        expected = type.expected
        nested = type.nested
        valueSchema = type.jsonSchema
    }

    public var jsonSchema: JSONValue {
        guard case .object(let members) = valueSchema else { return valueSchema }
        return .object(members.filter { $0.key != "description" } + [(key: "description", value: .string(about))])
    }
}
