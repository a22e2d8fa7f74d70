import ContentSyntax
import Diagnostics

/// The form of a value: how it is read, what an editor is told to write, and its JSON Schema.
public struct FieldType<Value: Sendable>: Sendable {
    /// Completes "Write …": "a date such as 2026-11-21".
    public let expected: String
    /// The JSON Schema of the value.
    public let jsonSchema: JSONValue
    /// The records nested in the value, for the reference documentation.
    public let nested: RecordDescription?
    /// Stands in for a value that could not be read, so that reading the rest can go on; never reaches a caller.
    let placeholder: Value
    private let readValue: @Sendable (YAMLNode, inout Reading) -> Value?

    public init(
        expected: String, jsonSchema: JSONValue, nested: RecordDescription? = nil, placeholder: Value,
        read: @escaping @Sendable (YAMLNode, inout Reading) -> Value?
    ) {
        self.expected = expected
        self.jsonSchema = jsonSchema
        self.nested = nested
        self.placeholder = placeholder
        readValue = read
    }

    /// Reads a value that is there. Nothing means that at least one problem was reported.
    public func read(_ node: YAMLNode, into reading: inout Reading) -> Value? { readValue(node, &reading) }

    /// A type over a single written value. `parse` returns nothing for a value of the wrong form.
    public static func scalar(
        _ expected: String, jsonSchema: JSONValue, placeholder: Value,
        parse: @escaping @Sendable (YAMLScalar, SourceFile) -> Value?
    ) -> FieldType {
        FieldType(expected: expected, jsonSchema: jsonSchema, placeholder: placeholder) { node, reading in
            guard case .scalar(let scalar) = node else {
                reading.report(.wrongForm(found: node, wanted: .value, expected: expected), at: node.range)
                return nil
            }
            guard let value = parse(scalar, reading.file) else {
                reading.report(.outOfRange(scalar.value.shortened, expected: expected), at: scalar.range)
                return nil
            }
            return value
        }
    }

    /// The same type with a further condition on its value.
    public func check(_ problem: @escaping @Sendable (Value) -> FieldProblem?) -> FieldType {
        FieldType(expected: expected, jsonSchema: jsonSchema, nested: nested, placeholder: placeholder) { node, reading in
            guard let value = read(node, into: &reading) else { return nil }
            guard let problem = problem(value) else { return value }
            reading.report(problem, at: node.range)
            return nil
        }
    }

    /// The value together with its place.
    public var located: FieldType<Located<Value>> {
        let nowhere = SourceFile(path: "", bytes: [])
        return FieldType<Located<Value>>(
            expected: expected, jsonSchema: jsonSchema, nested: nested,
            placeholder: Located(placeholder, at: nowhere.startSpan)
        ) { node, reading in
            read(node, into: &reading).map { Located($0, at: reading.file.span(node.range)) }
        }
    }
}

extension String {
    /// At most forty characters, for quoting in a message.
    public var shortened: String { count <= 40 ? self : prefix(39) + "…" }
}
