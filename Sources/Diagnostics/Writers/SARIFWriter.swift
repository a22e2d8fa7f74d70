/// A report in SARIF 2.1.0, the form code hosts show beside the changed lines. Each rule that occurs is described once.
///
/// Source: OASIS, Static Analysis Results Interchange Format 2.1.0, sections 3.13 to 3.50. Columns count Unicode
/// scalars there by default, so the document declares its own `columnKind`.
struct SARIFWriter {
    func document(_ report: Report) -> JSONValue {
        var maps = LineMaps()
        let rules = Set(report.diagnostics.map(\.rule)).sorted { $0.id < $1.id }
        let results = report.diagnostics.map { result($0, rules: rules, maps: &maps) }
        return [
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [
                [
                    "tool": ["driver": ["name": "sitegen", "rules": .array(rules.map(description))]],
                    "columnKind": "unicodeCodePoints",
                    "results": .array(results),
                ]
            ],
        ]
    }

    /// The rule for a reader who has never met it. Source: sections 3.49 and 3.50 of the standard.
    private func description(_ rule: Rule) -> JSONValue {
        .compact([
            "id": .string(rule.id),
            "shortDescription": ["text": .string(rule.summary)],
            "fullDescription": ["text": .string(rule.why)],
            "helpUri": rule.sources.first.map { .string($0.url) } ?? .null,
            "help": ["text": .string("\(rule.summary) \(rule.why)"), "markdown": .string(rule.explanation)],
            "defaultConfiguration": ["level": .string(rule.severity.rawValue)],
        ])
    }

    private func result(_ diagnostic: Diagnostic, rules: [Rule], maps: inout LineMaps) -> JSONValue {
        let finding = diagnostic.finding
        let text = [finding.message, finding.help].compactMap(\.self).joined(separator: " ")
        var members: [(key: String, value: JSONValue)] = [
            ("ruleId", .string(finding.rule.id)), ("ruleIndex", .integer(rules.firstIndex(of: finding.rule)!)),
            ("level", .string(diagnostic.severity.rawValue)), ("message", ["text": .string(text)]),
            ("locations", [["physicalLocation": location(finding.span, maps: &maps)]]),
        ]
        let related = finding.notes.compactMap { note -> JSONValue? in
            guard let span = note.span else { return nil }
            return ["physicalLocation": location(span, maps: &maps), "message": ["text": .string(note.message)]]
        }
        if !related.isEmpty { members.append(("relatedLocations", .array(related))) }
        return .object(members)
    }

    private func location(_ span: Span, maps: inout LineMaps) -> JSONValue {
        let map = maps.map(of: span.file)
        let (start, end) = maps.positions(of: span)
        return [
            "artifactLocation": ["uri": .string(span.file.path.percentEncodedPath)],
            "region": [
                "startLine": .integer(start.line), "startColumn": .integer(scalarColumn(start, in: map)),
                "endLine": .integer(end.line), "endColumn": .integer(scalarColumn(end, in: map)),
            ],
        ]
    }

    private func scalarColumn(_ position: SourcePosition, in map: LineMap) -> Int {
        let line = map.bytes(ofLine: position.line)
        return String(decoding: line.prefix(position.column - 1), as: UTF8.self).unicodeScalars.count + 1
    }
}

extension String {
    /// The path as a relative URI.
    var percentEncodedPath: String {
        let hex = Array("0123456789ABCDEF".utf8)
        var out: [UInt8] = []
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "~"), UInt8(ascii: "/"):
                out.append(byte)
            default:
                out += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
