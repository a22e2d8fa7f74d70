import Diagnostics

/// What can be wrong with YAML before any schema has looked at it, in words for an editor.
enum YAMLProblem {
    case secondDocument
    case tooDeep
    case tooMany
    case alias
    case tag
    case keyIsNoWord
    case duplicateKey(String)

    static let rule = "yaml-syntax"

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
        case .duplicateKey(let key):
            Finding(
                rule: "duplicate-key", at: span, "`\(key)` is given twice.",
                help: "Keep one of the two.", notes: first.map { [Note("It is first given here.", at: $0)] } ?? [])
        }
    }

    /// A problem that libyaml found, told by what an editor most likely did.
    static func syntax(
        problem: String, context: String, at place: Int, openedAt opened: Int?, in file: SourceFile, within range: Range<Int>
    ) -> Finding {
        let place = min(max(place, range.lowerBound), range.upperBound)
        let byte = place < file.bytes.count && place < range.upperBound ? file.bytes[place] : nil
        let span = file.span(place..<min(place + 1, max(place, range.upperBound)))
        func finding(_ message: String, _ help: String, at other: Span? = nil, notes: [Note] = []) -> Finding {
            Finding(rule: rule, at: other ?? span, message, help: help, notes: notes)
        }
        if byte == UInt8(ascii: "\t") {
            return finding("A tab stands where spaces are needed.", "Indent with spaces; two a level is usual.")
        }
        if problem.contains("mapping values are not allowed") {
            return finding(
                "This value has a colon in it, so what follows looks like another key.",
                "Put the whole value in double quotes, for example `title: \"Acne scars: what helps\"`.")
        }
        if context.contains("quoted scalar"), problem.contains("end of stream") || problem.contains("document indicator"), let opened {
            return finding(
                "This quotation mark is never closed.", "Add the closing quotation mark at the end of the value.",
                at: file.span(opened..<min(opened + 1, file.bytes.count)))
        }
        if problem.contains("unknown escape") || problem.contains("hexdecimal") || problem.contains("Unicode character code") {
            return finding(
                "A backslash in double quotes starts a special character, and this is none.",
                "Write `\\\\` for a backslash, or use single quotes.")
        }
        if problem.contains("cannot start any token") {
            let character = String(decoding: file.bytes[place..<min(place + 1, file.bytes.count)], as: UTF8.self)
            return finding(
                "A value cannot start with `\(character)`.", "Put the whole value in double quotes.")
        }
        if problem.contains("expected ',' or ']'") || problem.contains("expected ',' or '}'") || context.contains("flow") {
            let start = opened.map { file.span($0..<min($0 + 1, file.bytes.count)) }
            return finding(
                "A list or group that was opened with a bracket is not closed properly.",
                "Separate its items by commas and close it with `]` or `}`.",
                notes: start.map { [Note("It is opened here.", at: $0)] } ?? [])
        }
        if problem.contains("expected key") || problem.contains("block end") || problem.contains("block mapping") {
            return finding(
                "This line does not fit: it is neither `key: value` nor part of the value above.",
                "Check its indentation; put a value that holds quotation marks in quotes of the other kind.")
        }
        if problem.contains("expected ':'") {
            let start = opened.map { file.span($0..<max($0, place)) }
            return finding(
                "A key needs a colon and a space after it.", "Write `key: value`.", at: start.flatMap { $0.range.isEmpty ? nil : $0 })
        }
        if problem.contains("entries are not allowed") {
            return finding("A list item cannot stand here.", "Start the list on a line of its own below the key.")
        }
        if problem.contains("control characters") || problem.contains("UTF-8") {
            return finding("This character cannot be used.", "Delete it and type the text again.")
        }
        if problem.contains("indentation") {
            return finding("The indentation does not fit the lines above.", "Indent with two spaces a level.")
        }
        return finding("This cannot be read as `key: value` lines.", "Check the line and the one above it.")
    }
}
