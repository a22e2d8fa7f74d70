import Diagnostics

/// Gives each heading of a document an id of its own.
///
/// The id is the heading's words, as GitHub makes it: small letters, digits and hyphens, where letters are those of any
/// script. An editor may set one with `{#own-id}`, so that links survive a change of words.
struct HeadingIDs {
    /// Ids that the page around the text uses.
    private let reserved: Set<String>
    private var used: [String: Span] = [:]
    /// The last number given to headings with the same words.
    private var numbers: [String: Int] = [:]

    init(reserved: Set<String>) { self.reserved = reserved }

    /// Takes `{#own-id}` off the end of a heading and returns the id with the rest.
    mutating func id(
        for content: inout [MarkdownInline], at span: Span
    ) -> (id: String, finding: Finding?) {
        if let (own, place) = Self.removeOwnID(from: &content, in: span.file) {
            guard Self.isValid(own) else {
                return (automatic(for: content, at: span), HeadingProblem.malformedID(place, id: own))
            }
            if reserved.contains(own) { return (own, HeadingProblem.reservedID(place, id: own)) }
            if let first = used[own] { return (own, HeadingProblem.duplicateID(place, id: own, first: first)) }
            used[own] = place
            return (own, nil)
        }
        return (automatic(for: content, at: span), nil)
    }

    private mutating func automatic(for content: [MarkdownInline], at span: Span) -> String {
        let slug = Self.slug(content.plainText { $0.path.joined(separator: " ") })
        var id = slug
        while used[id] != nil || reserved.contains(id) {
            numbers[slug, default: 0] += 1
            id = "\(slug)-\(numbers[slug, default: 0])"
        }
        used[id] = span
        return id
    }

    /// The words in small letters, joined by hyphens; `section` if there are no words.
    static func slug(_ text: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9", "_": result.append(UInt8(truncatingIfNeeded: scalar.value))
            case "A"..."Z": result.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
            case " ", "\t", "\u{A0}", "-": if !result.isEmpty { result.append(UInt8(ascii: "-")) }
            default: if isWordCharacter(scalar) { result += scalar.properties.lowercaseMapping.utf8 }
            }
        }
        while result.last == UInt8(ascii: "-") { result.removeLast() }
        return result.isEmpty ? "section" : String(decoding: result, as: UTF8.self)
    }

    private static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return scalar.value >= 0x80
            && (properties.isAlphabetic || properties.numericType != nil || properties.isGraphemeExtend)
    }

    private static func isValid(_ id: String) -> Bool {
        !id.isEmpty
            && id.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    }

    private static func removeOwnID(
        from content: inout [MarkdownInline], in file: SourceFile
    ) -> (id: String, place: Span)? {
        guard let last = content.last, case .text(let text) = last.kind, text.utf8.last == UInt8(ascii: "}"),
            last.range.count == text.utf8.count
        else { return nil }
        let bytes = Array(text.utf8)
        var open = bytes.count - 1
        while open >= 0, bytes[open] != UInt8(ascii: "{") { open -= 1 }
        guard open >= 0, bytes[open + 1] == UInt8(ascii: "#") else { return nil }
        let id = String(decoding: bytes[open + 2..<bytes.count - 1], as: UTF8.self)
        let place = file.span(last.range.lowerBound + open..<last.range.upperBound)
        var end = open
        while end > 0, bytes[end - 1].isBlank { end -= 1 }
        content.removeLast()
        if end > 0 {
            let rest = String(decoding: bytes[..<end], as: UTF8.self)
            let start = last.range.lowerBound
            content.append(MarkdownInline(.text(rest), at: start..<start + end))
        }
        return (id, place)
    }
}

/// What can be wrong with headings.
enum HeadingProblem {
    static let levelRule = Rule(
        "markdown-heading-level", "Headings have words, and go down by one level at a time below the title.",
        why: "Screen readers and search engines find their way by the headings.", isAdjustable: false)
    static let idRule = Rule(
        "markdown-heading-id", "The id that a heading is given is one word, and no other part of the page has it.",
        why: "A link to it would lead to another part of the page, or nowhere.", isAdjustable: false)

    static func tooHigh(_ span: Span, top: Int) -> Finding {
        let marks = String(repeating: "#", count: top)
        return Finding(
            rule: levelRule, at: span, "The page's title is already its main heading.",
            help: "Start headings in the text with `\(marks) `.")
    }

    static func skipped(_ span: Span, level: Int, allowed: Int) -> Finding {
        let marks = String(repeating: "#", count: allowed)
        return Finding(
            rule: levelRule, at: span,
            "This heading skips a level: it is at level \(level), and level \(allowed) is next.",
            help: "Write it with `\(marks) `, so that listeners can follow the page's outline.")
    }

    static func empty(_ span: Span) -> Finding {
        Finding(
            rule: levelRule, at: span, "This heading has no words.",
            help: "Write its words behind the `#` signs, or remove it.")
    }

    static func duplicateID(_ span: Span, id: String, first: Span) -> Finding {
        Finding(
            rule: idRule, at: span, "The id `\(id)` is already used on this page.", help: "Choose another word.",
            notes: [Note("It belongs to this heading.", at: first)])
    }

    static func reservedID(_ span: Span, id: String) -> Finding {
        Finding(
            rule: idRule, at: span, "The id `\(id)` belongs to another part of the page.", help: "Choose another word.")
    }

    static func malformedID(_ span: Span, id: String) -> Finding {
        let slug = HeadingIDs.slug(id)
        return Finding(
            rule: idRule, at: span, "A heading's id is one word of letters, digits and hyphens.",
            help: "Write `{#\(slug)}`.", fixes: [Fix(replacing: span, with: "{#\(slug)}")])
    }
}
