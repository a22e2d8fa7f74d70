import ContentSyntax
import Diagnostics

/// Sentences with what the analysis should make of them, read from a YAML list.
public struct WordingCorpus: Sendable {
    /// One sentence.
    public struct Item: Sendable {
        public let id: String
        public let text: String
        /// The key of the treatment the sentence's page is about; `general` for a page about none.
        public let treatment: String
        /// What is wrong with it: "age-boundary"; "ok" for a sentence that only looks wrong.
        public let kind: String
        public let expected: Expectation
    }

    /// What the analysis should find.
    public enum Expectation: String, Sendable, CaseIterable {
        case error, warning, nothing
    }

    public let items: [Item]

    public init(items: [Item]) { self.items = items }

    /// Reads a corpus file: a list whose items have `id`, `text`, `treatment` and `error_kind`, and `severity` (`error` or
    /// `warn`) where something is wrong. Other keys are notes to its readers.
    public static func read(_ file: SourceFile) -> (corpus: WordingCorpus?, findings: [Finding]) {
        let (node, found) = FrontMatter.parseYAML(file)
        var findings = found
        guard case .sequence(let sequence)? = node else {
            findings.append(Finding(rule: .corpus, at: file.startSpan, "This is no list of sentences."))
            return (nil, findings)
        }
        let items = sequence.items.compactMap { item -> Item? in
            let item = Item(item)
            if item == nil {
                findings.append(
                    Finding(
                        rule: .corpus, at: file.startSpan,
                        "A sentence needs `id`, `text`, `treatment` and `error_kind`."))
            }
            return item
        }
        return (WordingCorpus(items: items), findings)
    }
}

extension WordingCorpus.Item {
    fileprivate init?(_ node: YAMLNode) {
        guard case .mapping(let mapping) = node else { return nil }
        func value(_ key: String) -> String? {
            guard case .scalar(let scalar)? = mapping[key]?.value, !scalar.isEmpty else { return nil }
            return scalar.value
        }
        guard let id = value("id"), let text = value("text"), let treatment = value("treatment"),
            let kind = value("error_kind")
        else { return nil }
        let expected: WordingCorpus.Expectation
        switch value("severity") {
        case "error": expected = .error
        case "warn", "warning": expected = .warning
        case nil: expected = .nothing
        default: return nil
        }
        self.init(id: id, text: text, treatment: treatment, kind: kind, expected: expected)
    }
}
