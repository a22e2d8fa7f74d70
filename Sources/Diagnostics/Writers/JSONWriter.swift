/// A report as one JSON document, for programs. Columns count UTF-8 bytes from one.
struct JSONWriter {
    static let version = 1

    func document(_ report: Report, claims: JSONValue) -> JSONValue {
        var maps = LineMaps()
        let diagnostics = report.diagnostics.map { self.diagnostic($0, maps: &maps) }
        return [
            "version": .integer(Self.version),
            "summary": [
                "errors": .integer(report.diagnostics.count(.error)), "warnings": .integer(report.diagnostics.count(.warning)),
                "notes": .integer(report.diagnostics.count(.note)),
                "claims": report.sentences.json,
            ],
            "diagnostics": .array(diagnostics),
            "claims": claims,
        ]
    }

    private func diagnostic(_ diagnostic: Diagnostic, maps: inout LineMaps) -> JSONValue {
        let finding = diagnostic.finding
        var members: [(key: String, value: JSONValue)] = [
            ("rule", .string(finding.rule.id)), ("severity", .string(diagnostic.severity.rawValue)),
            ("certainty", .string(finding.certainty.rawValue)), ("file", .string(finding.span.file.path)),
        ]
        members += place(finding.span, maps: &maps)
        members.append(("message", .string(finding.message)))
        if let help = finding.help { members.append(("help", .string(help))) }
        members.append(("notes", .array(finding.notes.map { note($0, maps: &maps) })))
        members.append(("fixes", .array(finding.fixes.map { fix($0, maps: &maps) })))
        if let claim = finding.claim { members.append(("claim", claim.json)) }
        return .object(members)
    }

    private func note(_ note: Note, maps: inout LineMaps) -> JSONValue {
        var members: [(key: String, value: JSONValue)] = [("message", .string(note.message))]
        if let span = note.span { members += [("file", .string(span.file.path))] + place(span, maps: &maps) }
        return .object(members)
    }

    private func fix(_ fix: Fix, maps: inout LineMaps) -> JSONValue {
        .object([("replacement", .string(fix.replacement))] + place(fix.span, maps: &maps))
    }

    private func place(_ span: Span, maps: inout LineMaps) -> [(key: String, value: JSONValue)] {
        let (start, end) = maps.positions(of: span)
        return [
            ("line", .integer(start.line)), ("column", .integer(start.column)), ("endLine", .integer(end.line)),
            ("endColumn", .integer(end.column)),
        ]
    }
}

extension ClaimSummary {
    /// The claim object of every JSON document.
    public var json: JSONValue {
        .compact([
            "treatment": treatment.map(JSONValue.string) ?? .null, "indication": indication.map(JSONValue.string) ?? .null,
            "slot": .string(slot), "said": .string(said), "model": model.map(JSONValue.string) ?? .null,
            "verdict": .string(verdict.rawValue),
        ])
    }
}
