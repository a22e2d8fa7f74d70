import Diagnostics

/// The rules in words, for `sitegen explain` and for the documentation.
extension RuleCatalog {
    /// One line a rule.
    public static var list: String {
        let width = all.map(\.id.count).max() ?? 0
        return all.map { rule in
            rule.id + String(repeating: " ", count: width - rule.id.count) + "  \(rule.severity.rawValue)"
                + String(repeating: " ", count: 9 - rule.severity.rawValue.count) + rule.summary + "\n"
        }.joined()
    }

    /// Everything there is to say of a rule, as Markdown; nothing if there is no such rule.
    public static func explanation(of id: String) -> String? { all.first { $0.id == id }?.explanation }

    /// All rules in full.
    public static var reference: String {
        "# Rules\n\n" + all.map { "#" + $0.explanation }.joined(separator: "\n\n")
    }

    /// What to say to somebody who asks for a rule that there is not.
    public static func unknown(_ id: String) -> String {
        let near = nearMiss(to: id, in: all.map(\.id)).map { "Did you mean `\($0)`?" }
        return "There is no rule `\(id)`. \(near ?? "`sitegen explain` lists them.")"
    }
}
