import Accounts

/// The sentences for a spreadsheet: RFC 4180, with a header line. A cell about claims has one of them a part, in the
/// same order in all of its row's cells.
enum ClaimCSV {
    private static let header = [
        "account", "file", "line", "sentence", "treatment", "indication", "slot", "said", "model", "verdict",
        "evidence", "citations",
    ]

    static func text(_ entries: [SentenceEntry]) -> String {
        ([header] + entries.map(row)).map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func row(_ entry: SentenceEntry) -> [String] {
        let claims = entry.sentence.claims
        func cell(_ value: (Claim) -> String?) -> String { claims.map { value($0) ?? "–" }.joined(separator: "; ") }
        return [
            entry.account.rawValue, entry.file, String(entry.start.line), entry.text, cell(\.treatment),
            cell(\.indication), cell(\.slot.rawValue), cell(\.said), cell(\.model), cell(\.verdict.rawValue),
            entry.evidence.joined(separator: "; "), entry.sentence.citations.joined(separator: " "),
        ]
    }

    private static func field(_ text: String) -> String {
        // A spreadsheet would run a cell that starts like a formula.
        let safe = text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text
        guard safe.contains(where: { ",\"\n\r".contains($0) || $0 == "\r\n" }) else { return safe }
        return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
