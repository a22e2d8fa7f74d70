import Diagnostics

/// What can be wrong with one key or value.
public enum FieldProblem: Sendable {
    case missing(key: String, expected: String, in: String)
    case unknown(key: String, nearest: String?, known: [String], in: String)
    case wrongForm(found: String, expected: String)
    case unknownValue(String, nearest: String?, known: [String])
    case empty(expected: String)
    case outOfRange(String, expected: String)
    case other(rule: String, message: String, help: String)

    public func finding(at span: Span) -> Finding {
        switch self {
        case .missing(let key, let expected, let owner):
            return Finding(
                rule: "missing-key", at: span, "\(owner.capitalizedFirst) needs `\(key)`.",
                help: "Add a line `\(key): …` with \(expected).")
        case .unknown(let key, let nearest, let known, let owner):
            if let nearest {
                return Finding(
                    rule: "unknown-key", at: span, "`\(key)` is not a key of \(owner).", help: "Did you mean `\(nearest)`?",
                    fixes: [Fix(replacing: span, with: nearest)])
            }
            return Finding(
                rule: "unknown-key", at: span, "`\(key)` is not a key of \(owner).",
                help: "The keys are: \(known.map { "`\($0)`" }.joined(separator: ", ")).")
        case .wrongForm(let found, let expected):
            return Finding(rule: "wrong-value", at: span, "This is \(found).", help: "Write \(expected).")
        case .unknownValue(let value, let nearest, let known):
            let list = known.map { "`\($0)`" }.joined(separator: ", ")
            if let nearest {
                return Finding(
                    rule: "wrong-value", at: span, "`\(value)` is not one of the values this key takes.",
                    help: "Did you mean `\(nearest)`? The values are: \(list).",
                    fixes: [Fix(replacing: span, with: nearest)])
            }
            return Finding(
                rule: "wrong-value", at: span, "`\(value)` is not one of the values this key takes.",
                help: "The values are: \(list).")
        case .empty(let expected):
            return Finding(rule: "empty-value", at: span, "Nothing is written here.", help: "Write \(expected).")
        case .outOfRange(let value, let expected):
            return Finding(rule: "wrong-value", at: span, "`\(value)` cannot stand here.", help: "Write \(expected).")
        case .other(let rule, let message, let help):
            return Finding(rule: rule, at: span, message, help: help)
        }
    }
}

extension String {
    /// The text with its first letter in upper case, for the start of a sentence.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
