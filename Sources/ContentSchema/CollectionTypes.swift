import ContentSyntax
import Diagnostics

extension FieldType {
    /// A list, each of whose items has the given type. Items that cannot be read are reported one by one.
    public static func list<Item>(_ item: FieldType<Item>, atLeast least: Int = 0) -> FieldType where Value == [Item] {
        let expected = least > 0 ? "a list with at least \(least == 1 ? "one item" : "\(least) items")" : "a list"
        return FieldType(
            expected: "\(expected), each item \(item.expected)",
            jsonSchema: ["type": "array", "items": item.jsonSchema, "minItems": .integer(least)],
            nested: item.nested, placeholder: []
        ) { node, reading in
            guard case .sequence(let sequence) = node else {
                reading.report(.wrongForm(found: node, wanted: .list, expected: node.asListOfOne(in: reading.file) ?? expected), at: node.range)
                return nil
            }
            if sequence.items.count < least {
                reading.report(.empty(expected: expected), at: sequence.range)
                return nil
            }
            let items = sequence.items.map { node -> Item? in
                if case .scalar(let scalar) = node, scalar.isEmpty {
                    reading.report(.empty(expected: item.expected), at: scalar.range)
                    return nil
                }
                return item.read(node, into: &reading)
            }
            let values = items.compactMap(\.self)
            return values.count == items.count ? values : nil
        }
    }

    /// A nested record.
    public static func record(_ schema: Schema<Value>) -> FieldType {
        FieldType(
            expected: "a group of keys (\(schema.description.fields.map(\.key).joined(separator: ", ")))",
            jsonSchema: schema.description.jsonSchema, nested: schema.description, placeholder: schema.placeholder
        ) { node, reading in schema.read(node, &reading) }
    }

    /// Keys that the schema does not fix, each with a value of one type, in the order of the file.
    public static func map<Item>(keys: String, to item: FieldType<Item>) -> FieldType where Value == [(key: Located<String>, value: Item)] {
        let expected = "a group of `\(keys): value` lines, each value \(item.expected)"
        return FieldType(
            expected: expected, jsonSchema: ["type": "object", "additionalProperties": item.jsonSchema],
            nested: item.nested, placeholder: []
        ) { node, reading in
            guard case .mapping(let mapping) = node else {
                reading.report(.wrongForm(found: node, wanted: .group, expected: expected), at: node.range)
                return nil
            }
            let entries = mapping.entries.map { entry -> (key: Located<String>, value: Item)? in
                item.read(entry.value, into: &reading).map { (Located(entry.key, at: reading.file.span(entry.keyRange)), $0) }
            }
            let values = entries.compactMap(\.self)
            return values.count == entries.count ? values : nil
        }
    }
}

extension YAMLNode {
    /// What to write when a value on one line should have been a list: the value in brackets.
    fileprivate func asListOfOne(in file: SourceFile) -> String? {
        guard case .scalar(let scalar) = self, !scalar.isEmpty else { return nil }
        let written = file.text(in: range)
        return written.utf8.contains(UInt8(ascii: "\n")) ? nil : "a list: `[\(written.shortened)]`"
    }
}

extension FieldType where Value == Located<String> {
    /// The key of another item. Whether there is such an item is found out when the whole site is known.
    public static func reference(to kind: ItemKind) -> FieldType {
        let key = FieldType<String>.key
        return FieldType(
            expected: "the key of \(kind.noun.withArticle)",
            jsonSchema: ["type": "string", "description": .string("key of \(kind.noun.withArticle)")],
            placeholder: Located("", at: SourceFile(path: "", bytes: []).startSpan)
        ) { node, reading in
            guard let value = key.read(node, into: &reading) else { return nil }
            let span = reading.file.span(node.range)
            reading.references.append(ItemReference(kind: kind, key: value, span: span))
            return Located(value, at: span)
        }
    }
}

extension String {
    /// Whether it names a set, or has its article already.
    public var isNounWithoutArticle: Bool {
        hasPrefix("the ") || ["talking points", "opening hours", "practical facts", "media", "before and after"].contains(self)
    }

    /// "an article", "a clinic"; words that name a set take no article.
    public var withArticle: String {
        if isNounWithoutArticle { return self }
        return ("aeiou".contains(first ?? "x") ? "an " : "a ") + self
    }
}
