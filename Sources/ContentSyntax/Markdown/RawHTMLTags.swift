import Diagnostics

/// Finds raw HTML, and says what to write instead of each tag.
struct RawHTMLTags {
    static let rule = Rule(
        "markdown-raw-html", "Text is written without HTML, unless the site settings allow it.",
        why: "HTML in text is checked by nobody: it can hide words from readers and from the wording checks.",
        isAdjustable: false)
    let isAllowed: Bool
    private var opened: Set<String> = []

    init(isAllowed: Bool) { self.isAllowed = isAllowed }

    /// The finding for a tag, comment or block of HTML; nothing for the closing tag of one already found.
    mutating func finding(_ html: UnsafeBufferPointer<UInt8>, at span: Span) -> Finding? {
        guard !isAllowed else { return nil }
        let name = Self.name(of: html)
        if html.count > 1, html[1] == UInt8(ascii: "/"), opened.contains(name) { return nil }
        opened.insert(name)
        if html.starts(with: Array("<!--".utf8)) {
            return Finding(
                rule: Self.rule, at: span, "A comment in HTML would be published with the page.",
                help: "Remove it; notes to colleagues belong into a comment of the front matter (`# …`).")
        }
        let shown = name.isEmpty ? "HTML" : "`<\(name)>`"
        return Finding(
            rule: Self.rule, at: span, "\(shown) cannot be used: text is written without HTML.",
            help: Self.alternatives[name]
                ?? "Write it in Markdown, or put a backslash before `<` if it is meant as it is.")
    }

    private static func name(of html: UnsafeBufferPointer<UInt8>) -> String {
        let start = html.count > 1 && html[1] == UInt8(ascii: "/") ? 2 : 1
        let name = html.dropFirst(start).prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
        return String(decoding: name.prefix(20), as: UTF8.self).lowercased()
    }

    private static let alternatives: [String: String] = {
        var result = [
            "br": "End the line with a backslash `\\` for a break, or leave an empty line for a new paragraph.",
            "a": "Write a link as `[text](address)`.",
            "img": "Write a picture as `![what it shows](../media/file.jpg)`.",
            "table": "Write a table with `|` between its cells and a line `|---|---|` under its first row.",
            "hr": "Write a line `---` between two empty lines.",
            "code": "Put the text between backquotes.",
            "blockquote": "Start each line of the quotation with `> `.",
            "sup": "Cite a reference as `[@key]`; write ², ® or ™ as the sign itself.",
            "sub": "Write the sign itself, such as ₂.",
            "p": "Leave an empty line between paragraphs.",
            "div": "Use a container such as `:::note`, or leave an empty line between paragraphs.",
            "span": "Remove it; how text looks is the templates' business.",
            "font": "Remove it; how text looks is the templates' business.",
            "u": "Remove it, or set the words in `*…*`.",
            "script": "Remove it; scripts belong into the templates.",
            "style": "Remove it; how text looks is the templates' business.",
            "iframe": "Remove it and link to the page or video instead: `[text](address)`.",
        ]
        for tag in ["b", "strong"] { result[tag] = "Write `**words**`." }
        for tag in ["i", "em"] { result[tag] = "Write `*words*`." }
        for tag in ["ul", "ol", "li"] { result[tag] = "Start each item with `- ` or `1. ` on a line of its own." }
        for level in 1...6 { result["h\(level)"] = "Write a heading as `## Heading`." }
        return result
    }()
}
