import Diagnostics

/// What can be wrong with YAML before any schema has looked at it, in words for an editor.
enum YAMLProblem {
    case secondDocument
    case tooDeep
    case tooMany
    case alias
    case tag
    case keyIsNoWord
    /// `title: {{bellafill.name}}`, which opens two groups.
    case bareFact
    case invisibleCharacter
    case duplicateKey(String)

    static let rule = Rule(
        "yaml-syntax", "The keys and values of a file can be read in one way only.",
        why: "What can be read in two ways may be published in the one that was not meant.", isAdjustable: false)

    func finding(at span: Span, firstAt first: Span?) -> Finding {
        switch self {
        case .secondDocument:
            Finding(
                rule: Self.rule, at: span, "The keys end here, but more follows.",
                help: "Keep all keys in one block; remove the extra `---` line.")
        case .tooDeep:
            Finding(
                rule: Self.rule, at: span, "Values are nested more than \(YAMLParser.Limit.depth) levels deep.",
                help: "No key needs this much nesting; check the brackets and the indentation.")
        case .tooMany:
            Finding(
                rule: Self.rule, at: span, "The file holds more than \(YAMLParser.Limit.nodes) values.",
                help: "Split it into several files.")
        case .alias:
            Finding(
                rule: Self.rule, at: span, "`&name` and `*name` (values that repeat other values) are not used here.",
                help: "Write the value out, or put it in quotes if it is meant to start with `&` or `*`.")
        case .tag:
            Finding(
                rule: Self.rule, at: span, "`!` at the start of a value has a special meaning that is not used here.",
                help: "Remove it, or put the whole value in quotes.")
        case .keyIsNoWord:
            Finding(
                rule: Self.rule, at: span, "A key has to be a single word such as `title`.",
                help: "Write `key: value`; put a value that starts with `{` or `[` in quotes.")
        case .bareFact:
            Finding(
                rule: Self.rule, at: span, "A value that starts with a fact needs quotation marks.",
                help: "Put the whole value in double quotes, for example `title: \"{{bellafill.name}} for scars\"`.")
        case .invisibleCharacter:
            Finding(
                rule: Self.rule, at: span, "A backslash in double quotes makes a special character here that nobody would see.",
                help: "Write `\\\\` for a backslash, or use single quotes.")
        case .duplicateKey(let key):
            Finding(
                rule: .duplicateKey, at: span, "`\(key)` is given twice.",
                help: "Keep one of the two.", notes: first.map { [Note("It is first given here.", at: $0)] } ?? [])
        }
    }
}
