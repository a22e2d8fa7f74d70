import Diagnostics

/// Small makers of schema.org objects. Only properties that the vocabulary gives to the type are used:
/// `contraindication` belongs to MedicalTherapy but not to MedicalProcedure, `requiredMinAge` to PeopleAudience and its
/// subtype MedicalAudience. Source: https://schema.org/docs/full.html, version 29, seen 2026-11-21.
enum SchemaObject {
    static func make(_ type: String, id: String? = nil, _ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
        var all: [(key: String, value: JSONValue)] = [("@type", .string(type))]
        if let id { all.append(("@id", .string(id))) }
        all += members.filter { !$0.value.isNull }.map { ($0.key, $0.value) }
        return .object(all)
    }

    static func reference(_ id: String) -> JSONValue { .object([("@id", .string(id))]) }

    static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

    /// Nothing for an empty list, which says nothing.
    static func list(_ items: [JSONValue]) -> JSONValue { items.isEmpty ? .null : .array(items) }

    /// The document: everything said of the page in one graph.
    static func document(_ objects: [JSONValue]) -> String {
        JSONValue.object([("@context", "https://schema.org"), ("@graph", .array(objects))]).serialized()
    }
}
