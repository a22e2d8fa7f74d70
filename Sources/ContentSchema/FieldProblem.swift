import ContentSyntax
import Diagnostics

/// What can be wrong with one key or value.
public enum FieldProblem: Sendable {
    /// The owner of a key is the name of its schema, without an article.
    case missing(key: String, expected: String, in: String)
    case unknown(key: String, nearest: String?, known: [String], in: String)
    case wrongForm(found: YAMLNode, wanted: YAMLNode.Form, expected: String)
    case unknownValue(String, nearest: String?, known: [String])
    case empty(expected: String)
    /// Two entries of a list with one key.
    case repeated(String, list: String, first: Span)
    case outOfRange(String, expected: String)
    /// In characters.
    case tooLong(Int, longest: Int)
    case other(rule: Rule, message: String, help: String)

    public func finding(at span: Span) -> Finding {
        switch self {
        case .missing(let key, let expected, let owner):
            return Finding(
                rule: .missingKey, at: span, "`\(key)` is missing from \(owner.hasPrefix("the ") ? owner : "the \(owner)").",
                help: "Add `\(key): …` with \(expected).")
        case .unknown(let key, let nearest, let known, let owner):
            if let nearest {
                return Finding(
                    rule: .unknownKey, at: span, "`\(key)` is not a key of \(owner.withArticle).", help: "Did you mean `\(nearest)`?",
                    fixes: [Fix(replacing: span, with: nearest)])
            }
            return Finding(
                rule: .unknownKey, at: span, "`\(key)` is not a key of \(owner.withArticle).",
                help: "The keys are: \(known.map { "`\($0)`" }.joined(separator: ", ")).")
        case .wrongForm(let found, let wanted, let expected):
            return Finding(
                rule: .wrongValue, at: span, "This is \(found.plainName), not \(wanted.rawValue).",
                help: "Write \(expected)." + (wanted == .value ? quotingHelp(for: span) : ""))
        case .unknownValue(let value, let nearest, let known):
            let list = known.map { "`\($0)`" }.joined(separator: ", ")
            if let nearest {
                return Finding(
                    rule: .wrongValue, at: span, "`\(value)` is not one of the values this key takes.",
                    help: "Did you mean `\(nearest)`? The values are: \(list).",
                    fixes: [Fix(replacing: span, with: nearest)])
            }
            return Finding(
                rule: .wrongValue, at: span, "`\(value)` is not one of the values this key takes.",
                help: "The values are: \(list).")
        case .empty(let expected):
            return Finding(rule: .emptyValue, at: span, "Nothing is written here.", help: "Write \(expected).")
        case .outOfRange(let value, let expected):
            return Finding(rule: .wrongValue, at: span, "`\(value)` cannot stand here.", help: "Write \(expected).")
        case .repeated(let key, let list, let first):
            return Finding(
                rule: .duplicateKey, at: span, "`\(list)` holds two entries with the key `\(key)`.", help: "Give each its own key.",
                notes: [Note("The first is here.", at: first)])
        case .tooLong(let length, let longest):
            return Finding(
                rule: .wrongValue, at: span, "This text has \(length) characters; \(longest) are as many as fit.",
                help: "Leave out \(length - longest) or more.")
        case .other(let rule, let message, let help):
            return Finding(rule: rule, at: span, message, help: help)
        }
    }
    /// A bracket at the start makes a list or a group of what may be meant as a text.
    private func quotingHelp(for span: Span) -> String {
        guard let first = span.text.first, first == "[" || first == "{" else { return "" }
        return " If it is meant to start with `\(first)`, put all of it in double quotes."
    }
}
