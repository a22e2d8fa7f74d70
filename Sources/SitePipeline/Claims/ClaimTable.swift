import Diagnostics

/// The sentences as a table for a terminal, one line each.
enum ClaimTable {
    private static let header = ["ACCOUNT", "PLACE", "CLAIMS", "SENTENCE"]

    static func text(_ entries: [SentenceEntry], counts: SentenceCounts) -> String {
        TextTable.text([header] + entries.map(row)) + "\n" + counts.summary + "\n"
    }

    private static func row(_ entry: SentenceEntry) -> [String] {
        [entry.account.rawValue, "\(entry.file):\(entry.start.line)", cut(claims(entry), 64), cut(entry.text, 72)]
    }

    /// What the sentence states, the worst first: "bellafill.acne-scars age [21,∞), not [22,∞)" and how many more.
    private static func claims(_ entry: SentenceEntry) -> String {
        guard let claim = entry.sentence.leadingClaim else { return "" }
        var text = [claim.subject, claim.slot.rawValue, claim.said].filter { !$0.isEmpty }.joined(separator: " ")
        if claim.verdict == .contradicted, let model = claim.model { text += ", not \(model)" }
        let others = entry.sentence.claims.count - 1
        return others > 0 ? "\(cut(text, 56)) +\(others)" : text
    }

    private static func cut(_ text: String, _ length: Int) -> String {
        text.count <= length ? text : text.prefix(length - 1) + "…"
    }
}
