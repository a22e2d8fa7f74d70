import ContentSchema
import ContentSyntax

extension FieldType {
    /// A plain text, or a record for what has more to say: most entries of a list need no more than their words.
    ///
    /// - Parameter describes: whether the reference documentation shows the keys here; once is enough for several lists.
    static func text(
        orRecord schema: Schema<Value>, describes: Bool = true, placeholder: Value,
        make: @escaping @Sendable (String) -> Value
    ) -> FieldType {
        let keys = schema.description.fields.map(\.key).joined(separator: ", ")
        return FieldType(
            expected: "some text, or a group of keys (\(keys))",
            jsonSchema: ["oneOf": [["type": "string"], schema.description.jsonSchema]],
            nested: describes ? schema.description : nil, placeholder: placeholder
        ) { node, reading in
            switch node {
            case .scalar(let scalar): return make(scalar.value)
            case .mapping(let mapping): return schema.read(mapping, &reading)
            case .sequence:
                reading.report(
                    .wrongForm(found: node, wanted: .value, expected: "some text, or a group of keys (\(keys))"),
                    at: node.range)
                return nil
            }
        }
    }

    /// One record, or a list of them.
    static func oneOrMore<Item>(_ item: FieldType<Item>) -> FieldType where Value == [Item] {
        let list = FieldType<[Item]>.list(item, atLeast: 1)
        return FieldType(
            expected: "\(item.expected), or a list of such", jsonSchema: ["oneOf": [item.jsonSchema, list.jsonSchema]],
            nested: item.nested, placeholder: []
        ) { node, reading in
            if case .sequence = node { return list.read(node, into: &reading) }
            return item.read(node, into: &reading).map { [$0] }
        }
    }
}
