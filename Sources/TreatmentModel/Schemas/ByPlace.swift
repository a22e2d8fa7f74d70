import ContentSchema
import ContentSyntax
import Diagnostics

extension FieldType {
    /// One value a jurisdiction: `{ca: …, uk: …}`.
    static func byPlace<Item>(_ item: FieldType<Item>) -> FieldType where Value == [Jurisdiction: Item] {
        let known = Jurisdiction.allCases.map(\.rawValue)
        let map = FieldType<[(key: Located<String>, value: Item)]>.map(keys: "place", to: item)
        return FieldType(
            expected: "\(item.expected) by place (\(known.map { "`\($0)`" }.joined(separator: ", ")))",
            jsonSchema: [
                "type": "object", "propertyNames": ["enum": .strings(known)], "additionalProperties": item.jsonSchema,
            ], placeholder: [:]
        ) { node, reading in
            guard let entries = map.read(node, into: &reading) else { return nil }
            var values: [Jurisdiction: Item] = [:]
            for entry in entries {
                guard let place = Jurisdiction(rawValue: entry.key.value) else {
                    let nearest = nearMiss(to: entry.key.value, in: known)
                    reading.report(
                        .unknownValue(entry.key.value.shortened, nearest: nearest, known: known),
                        at: entry.key.span.range)
                    return nil
                }
                values[place] = entry.value
            }
            return values
        }
    }
}
