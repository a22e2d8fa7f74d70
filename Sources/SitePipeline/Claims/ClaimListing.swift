import Diagnostics

/// The forms in which all claims of a site are listed.
public enum ClaimListing: String, Sendable, CaseIterable {
    case table, json, csv, html

    public func write(_ entries: [ClaimEntry], site: String, day: String) -> String {
        switch self {
        case .table: ClaimTable.text(entries)
        case .json: ClaimJSON.document(entries).serialized(indent: 2) + "\n"
        case .csv: ClaimCSV.text(entries)
        case .html: ClaimSheet.html(entries, site: site, day: day)
        }
    }
}

/// How much of what a site claims the model bears out.
struct ClaimCoverage {
    let counts: Report.ClaimCounts

    init(_ entries: [ClaimEntry]) {
        counts = Report.ClaimCounts(entries.lazy.map(\.claim.verdict))
    }

    /// Verified claims out of all, in whole per cent, rounded down so that 100 means all.
    var percent: Int { counts.total == 0 ? 100 : counts.verified * 100 / counts.total }

    var sentence: String {
        "\(counts.total) claims: \(counts.verified) verified, \(counts.unknown) unknown, \(counts.contradicted) contradicted. Coverage \(percent)%."
    }
}

enum ClaimTable {
    static func text(_ entries: [ClaimEntry]) -> String {
        let header = ["VERDICT", "PLACE", "TREATMENT", "SLOT", "SAID", "MODEL", "WORDS"]
        let rows = entries.map { entry in
            [
                entry.claim.verdict.rawValue, "\(entry.file):\(entry.start.line)",
                [entry.claim.treatment, entry.claim.indication].compactMap(\.self).joined(separator: "."), entry.claim.slot.rawValue,
                cut(entry.claim.said, 28), cut(entry.claim.model ?? "", 28), cut(entry.quote, 60),
            ]
        }
        let widths = header.indices.map { column in ([header] + rows).map { $0[column].count }.max() ?? 0 }
        let lines = ([header] + rows).map { row in
            let padded = row.indices.map { row[$0] + String(repeating: " ", count: widths[$0] - row[$0].count) }.joined(separator: "  ")
            return String(padded.reversed().drop { $0 == " " }.reversed())
        }
        return lines.joined(separator: "\n") + "\n\n" + ClaimCoverage(entries).sentence + "\n"
    }

    private static func cut(_ text: String, _ length: Int) -> String { text.count <= length ? text : text.prefix(length - 1) + "…" }
}

enum ClaimJSON {
    static func document(_ entries: [ClaimEntry]) -> JSONValue {
        let coverage = ClaimCoverage(entries)
        return [
            "version": 1,
            "summary": [
                "verified": .integer(coverage.counts.verified), "unknown": .integer(coverage.counts.unknown),
                "contradicted": .integer(coverage.counts.contradicted), "coverage": .integer(coverage.percent),
            ],
            "claims": .array(entries.map(entry)),
        ]
    }

    private static func entry(_ entry: ClaimEntry) -> JSONValue {
        [
            "rule": .string(entry.claim.rule.id), "certainty": .string(entry.claim.certainty.rawValue), "file": .string(entry.file),
            "line": .integer(entry.start.line), "column": .integer(entry.start.column), "endLine": .integer(entry.end.line),
            "endColumn": .integer(entry.end.column), "text": .string(entry.quote), "evidence": .string(entry.evidence),
            "citations": .strings(entry.claim.citations), "claim": entry.claim.summary.json,
        ]
    }
}

/// RFC 4180, with a header line.
enum ClaimCSV {
    static func text(_ entries: [ClaimEntry]) -> String {
        let header = ["verdict", "file", "line", "treatment", "indication", "slot", "said", "model", "words", "evidence", "citations"]
        let rows = entries.map { entry in
            [
                entry.claim.verdict.rawValue, entry.file, String(entry.start.line), entry.claim.treatment ?? "",
                entry.claim.indication ?? "", entry.claim.slot.rawValue, entry.claim.said, entry.claim.model ?? "", entry.quote,
                entry.evidence, entry.claim.citations.joined(separator: " "),
            ]
        }
        return ([header] + rows).map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func field(_ text: String) -> String {
        // A spreadsheet would run a cell that starts like a formula.
        let safe = text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text
        guard safe.contains(where: { ",\"\n\r".contains($0) || $0 == "\r\n" }) else { return safe }
        return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
