import ClaimReading
import ContentSyntax
import Diagnostics

/// How the analysis does on a corpus: each sentence alone on a page about its treatment, judged by the rules' default
/// severities.
package struct CorpusScore: Sendable {
    /// What the analysis made of one sentence.
    package struct Result: Sendable {
        package let item: WordingCorpus.Item
        package let findings: [Finding]
        package let highest: Severity?
    }

    package let results: [Result]

    package init(_ corpus: WordingCorpus, analyzer: ClaimAnalyzer) {
        results = corpus.items.map { item in
            let file = SourceFile(path: item.id, text: item.text)
            let block = ProseBlock(role: .paragraph, text: MappedText(file: file, verbatim: 0..<file.bytes.count))
            let page = ClaimPage(
                id: item.id, blocks: [block], subjects: item.treatment == "general" ? [] : [item.treatment])
            let findings = analyzer.analyze(page: page).findings
            return Result(item: item, findings: findings, highest: findings.map(\.rule.severity).max())
        }
    }

    private func results(expecting expected: WordingCorpus.Expectation) -> [Result] {
        results.filter { $0.item.expected == expected }
    }

    /// Wrong sentences with at least one error.
    package var found: [Result] { results(expecting: .error).filter { $0.highest == .error } }
    package var missed: [Result] { results(expecting: .error).filter { $0.highest != .error } }
    /// Right sentences with an error.
    package var falseAlarms: [Result] { results(expecting: .nothing).filter { $0.highest == .error } }
    /// Doubtful sentences without even a warning.
    package var missedWarnings: [Result] { results(expecting: .warning).filter { ($0.highest ?? .note) < .warning } }

    /// The share of wrong sentences that were found.
    package var recall: Double { Self.share(found.count, of: results(expecting: .error).count) }
    /// The share of sentences with an error that are wrong.
    package var precision: Double { Self.share(found.count, of: found.count + falseAlarms.count) }

    private static func share(_ part: Int, of whole: Int) -> Double { whole == 0 ? 1 : Double(part) / Double(whole) }

    /// The figures, and every miss by kind, as text.
    package var report: String {
        func percent(_ value: Double) -> String { "\(Double((value * 1000).rounded()) / 10) %" }
        var lines = [
            "\(results.count) sentences: recall \(percent(recall)) (\(found.count) of \(found.count + missed.count) errors), "
                + "precision \(percent(precision)) (\(falseAlarms.count) of \(results(expecting: .nothing).count) right sentences flagged), "
                + "\(missedWarnings.count) of \(results(expecting: .warning).count) warnings missed"
        ]
        func section(_ title: String, _ list: [Result]) {
            guard !list.isEmpty else { return }
            lines.append("\n\(title)")
            for result in list.sorted(by: { ($0.item.kind, $0.item.id) < ($1.item.kind, $1.item.id) }) {
                lines.append(
                    "  \(result.item.id)  \(result.item.kind)  (\(result.item.treatment))  \(result.item.text)")
                for finding in result.findings { lines.append("        \(finding.rule.id): \(finding.message)") }
            }
        }
        section("Missed errors", missed)
        section("False alarms", falseAlarms)
        section("Missed warnings", missedWarnings)
        return lines.joined(separator: "\n")
    }
}
