import ContentSyntax
import Diagnostics

/// The declaration of a record: its keys, what each takes, and the value they make.
///
/// The one closure is all there is. Run over a file it reads it; run over nothing it tells which keys there are, from
/// which come the check for unknown keys, the JSON Schema and the reference documentation.
public struct Schema<Record: Sendable>: Sendable {
    public let description: RecordDescription
    let placeholder: Record
    private let build: @Sendable (inout FieldReader) -> Record

    /// - Parameters:
    ///   - name: what messages call it, with its article left out: "procedure".
    ///   - about: one sentence for the reference documentation.
    public init(_ name: String, about: String, build: @escaping @Sendable (inout FieldReader) -> Record) {
        self.build = build
        var reader = FieldReader(describing: name)
        placeholder = build(&reader)
        description = RecordDescription(name: name, about: about, fields: reader.fields)
    }

    /// Reads a record. Nothing means that at least one problem was reported; all of them were.
    public func read(_ node: YAMLNode, _ reading: inout Reading) -> Record? {
        guard case .mapping(let mapping) = node else {
            let keys = description.fields.filter(\.isRequired).map { "`\($0.key)`" }.joined(separator: ", ")
            reading.report(
                .wrongForm(found: node, wanted: .group, expected: "the keys of \(description.name.withArticle)" + (keys.isEmpty ? "" : ": \(keys)")),
                at: node.range)
            return nil
        }
        return read(mapping, &reading)
    }

    public func read(_ mapping: YAMLMapping, _ reading: inout Reading) -> Record? {
        var reader = FieldReader(reading: mapping, as: description.name, reading)
        let record = build(&reader)
        reader.reportUnknownAndMissingKeys(known: description.fields.map(\.key))
        reading = reader.reading
        return reader.failed ? nil : record
    }
}

/// Hands a schema's closure its values, key by key.
public struct FieldReader {
    private let name: String
    private let mapping: YAMLMapping?
    /// Keys that have to be there and are not, told at the end: a misspelled key is not missing as well.
    private var missing: [(key: String, expected: String)] = []
    var reading: Reading
    var failed = false
    var fields: [FieldDescription] = []

    init(describing name: String) {
        self.name = name
        mapping = nil
        reading = Reading(file: SourceFile(path: "", bytes: []))
    }

    init(reading mapping: YAMLMapping, as name: String, _ reading: Reading) {
        self.name = name
        self.mapping = mapping
        self.reading = reading
    }

    /// The place of the record in its file.
    public var span: Span { reading.file.span(mapping?.range ?? 0..<0) }

    /// Whether values are being read, rather than the schema described. Cross-checks belong behind it.
    public var isReading: Bool { mapping != nil && !failed }

    /// The value of a key that has to be there.
    public mutating func required<Value>(_ key: String, _ type: FieldType<Value>, _ about: String) -> Value {
        guard let mapping else {
            fields.append(FieldDescription(key: key, about: about, isRequired: true, type: type))
            return type.placeholder
        }
        guard let entry = mapping[key] else {
            failed = true
            missing.append((key, type.expected))
            return type.placeholder
        }
        if case .scalar(let scalar) = entry.value, isBlank(scalar) {
            report(.empty(expected: type.expected), at: scalar.range.isEmpty ? entry.keyRange : scalar.range)
            return type.placeholder
        }
        return read(entry, type) ?? type.placeholder
    }

    /// The value of a key that may be left out. A key that stands there without a value is an error, not an absence.
    public mutating func optional<Value>(_ key: String, _ type: FieldType<Value>, _ about: String) -> Value? {
        guard let mapping else {
            fields.append(FieldDescription(key: key, about: about, isRequired: false, type: type))
            return nil
        }
        guard let entry = mapping[key] else { return nil }
        if case .scalar(let scalar) = entry.value, isBlank(scalar) {
            report(.empty(expected: type.expected + ", or remove the key"), at: scalar.range.isEmpty ? entry.keyRange : scalar.range)
            return nil
        }
        return read(entry, type)
    }

    /// The values of a list that may be left out.
    public mutating func list<Item>(_ key: String, _ item: FieldType<Item>, _ about: String) -> [Item] {
        optional(key, .list(item), about) ?? []
    }

    /// The place of a key, for checks that span several.
    public func span(of key: String) -> Span {
        guard let entry = mapping?[key] else { return span }
        return reading.file.span(entry.value.range)
    }

    /// The places of all keys that are written, without their values.
    public var keySpans: [String: Span] {
        Dictionary((mapping?.entries ?? []).map { ($0.key, reading.file.span($0.keyRange)) }, uniquingKeysWith: { first, _ in first })
    }

    /// Reports a problem between keys.
    public mutating func problem(_ problem: FieldProblem, at span: Span) {
        report(problem, at: span.range)
    }

    private mutating func read<Value>(_ entry: YAMLMapping.Entry, _ type: FieldType<Value>) -> Value? {
        let value = type.read(entry.value, into: &reading)
        if value == nil { failed = true }
        return value
    }

    private func isBlank(_ scalar: YAMLScalar) -> Bool {
        scalar.isEmpty || scalar.value.allSatisfy(\.isWhitespace)
    }

    private mutating func report(_ problem: FieldProblem, at range: Range<Int>) {
        failed = true
        reading.report(problem, at: range)
    }

    mutating func reportUnknownAndMissingKeys(known: [String]) {
        guard let mapping else { return }
        var free = known.filter { mapping[$0] == nil }
        for entry in mapping.entries where !known.contains(entry.key) {
            let nearest = nearMiss(to: entry.key, in: free)
            free.removeAll { $0 == nearest }
            missing.removeAll { $0.key == nearest }
            report(.unknown(key: entry.key.shortened, nearest: nearest, known: known, in: name), at: entry.keyRange)
        }
        let start = mapping.range.lowerBound
        for (key, expected) in missing { report(.missing(key: key, expected: expected, in: name), at: start..<start) }
    }
}
