import Diagnostics

/// A problem that libyaml found, told by what an editor most likely did.
///
/// libyaml says where it could not go on and what it was reading; the mistake is often earlier. So the words and the
/// place are chosen from both, from the line itself, and from the last quotation before it.
struct YAMLSyntaxProblem {
    let problem: String
    let context: String
    /// Where libyaml could not go on.
    let place: Int
    /// Where what it was reading began.
    let opened: Int?
    /// The last value in quotation marks.
    let lastQuoted: Range<Int>?
    let file: SourceFile
    /// The part of the file that was read.
    let range: Range<Int>

    var finding: Finding { earlyFinding ?? quotationFinding ?? structureFinding }

    /// What one character tells.
    private var earlyFinding: Finding? {
        if byte(at: place) == UInt8(ascii: "\t") {
            return finding("A tab stands where spaces are needed.", "Indent with spaces; two a level is usual.")
        }
        if problem.contains("unknown escape") || problem.contains("hexdecimal") || problem.contains("Unicode character code") {
            return finding(
                "A backslash in double quotes starts a special character, and this is none.",
                "Write `\\\\` for a backslash, or use single quotes.")
        }
        if context.contains("alias") || context.contains("anchor"), let opened {
            return YAMLProblem.alias.finding(at: file.span(opened..<max(opened + 1, place)), firstAt: nil)
        }
        if problem.contains("cannot start any token") {
            return finding(
                "A value cannot start with `\(file.text(in: place..<place + 1))`.", "Put the whole value in double quotes.")
        }
        if problem.contains("control characters") || problem.contains("UTF-8") {
            return finding("This character cannot be used.", "Delete it and type the text again.")
        }
        return nil
    }

    /// A quotation that never ends, ends lines later, or ends in the middle of its value.
    private var quotationFinding: Finding? {
        if context.contains("quoted scalar"), problem.contains("end of stream") || problem.contains("document indicator"), let opened {
            return unclosedQuotation(at: opened)
        }
        guard let lastQuoted, lastQuoted.upperBound <= place,
            !file.bytes[lastQuoted.upperBound..<place].contains(where: { $0 != UInt8(ascii: " ") })
        else { return nil }
        if file.bytes[lastQuoted].contains(where: isLineEnd) { return unclosedQuotation(at: lastQuoted.lowerBound) }
        return finding(
            "The quotation ends here, but the value goes on.",
            "Put the whole value in quotes of the other kind, for example `'\"Pits\" and bumps'` or `\"A pit's depth\"`.")
    }

    private func unclosedQuotation(at place: Int) -> Finding {
        finding(
            "This quotation mark is never closed.", "Add the closing quotation mark at the end of the value.",
            at: file.span(place..<place + 1))
    }

    private var structureFinding: Finding {
        if problem.contains("mapping values are not allowed") { return colonFinding }
        if problem.contains("expected ',' or ']'") || problem.contains("expected ',' or '}'") || context.contains("flow") {
            return bracketFinding
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
        if problem.contains("indentation") {
            return finding("The indentation does not fit the lines above.", "Indent with two spaces a level.")
        }
        return finding("This cannot be read as `key: value` lines.", "Check the line and the one above it.")
    }

    /// A colon where no key can be: in a value, or on a line that reads as part of the value above it.
    private var colonFinding: Finding {
        let line = lineStart(before: place)
        let word = line..<place
        let isKey = !file.bytes[word].contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
        guard isKey, let above = lineAbove(line) else {
            return finding(
                "This value has a colon in it, so what follows looks like another key.",
                "Put the whole value in double quotes, for example `title: \"Acne scars: what helps\"`.")
        }
        guard let colon = file.bytes[above].firstIndex(of: UInt8(ascii: ":")) else {
            return finding("This line is no `key: value`.", "Write a colon and a space after the key.", at: file.span(above))
        }
        if colon + 1 < above.upperBound, file.bytes[colon + 1] != UInt8(ascii: " ") {
            return finding("A colon after a key needs a space behind it.", "Write `key: value`.", at: file.span(colon..<colon + 1))
        }
        let indentation = file.bytes[word].prefix { $0 == UInt8(ascii: " ") }.count
        return finding(
            "This line is indented further than the one above, so it reads as a part of that value.",
            "Begin it in the same column as the other keys.", at: file.span(line + indentation..<place))
    }

    private var bracketFinding: Finding {
        guard let opened else {
            return finding("A bracket is not closed.", "Separate the items by commas and close the list with `]`, a group with `}`.")
        }
        let bracket = file.span(opened..<opened + 1)
        let closing = byte(at: opened) == UInt8(ascii: "{") ? "}" : "]"
        if file.bytes[opened..<max(opened, place)].contains(where: isLineEnd) {
            return finding("This bracket is never closed.", "Add `\(closing)` after its last item.", at: bracket)
        }
        return finding(
            "What was opened with a bracket does not go on like this.", "Separate its items by commas and close it with `\(closing)`.",
            notes: [Note("It is opened here.", at: bracket)])
    }

    private func finding(_ message: String, _ help: String, at other: Span? = nil, notes: [Note] = []) -> Finding {
        let here = file.span(place..<min(place + 1, max(place, range.upperBound)))
        return Finding(rule: YAMLProblem.rule, at: other ?? here, message, help: help, notes: notes)
    }

    private func byte(at place: Int) -> UInt8? { range.contains(place) ? file.bytes[place] : nil }

    private func lineStart(before place: Int) -> Int {
        var start = place
        while start > range.lowerBound, !isLineEnd(file.bytes[start - 1]) { start -= 1 }
        return start
    }

    /// The words of the line above one that starts at a place; nothing above the first.
    private func lineAbove(_ start: Int) -> Range<Int>? {
        guard start > range.lowerBound else { return nil }
        var end = start - 1
        while end > range.lowerBound, file.bytes[end - 1] == UInt8(ascii: " ") || file.bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        var words = lineStart(before: end)..<end
        while let first = words.first, file.bytes[first] == UInt8(ascii: " ") { words = first + 1..<end }
        return words.isEmpty ? nil : words
    }

    private func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
}
