import Diagnostics

/// What can be wrong with a text's Markdown as a whole, in words for an editor.
enum MarkdownProblem {
    static let nestingRule = Rule(
        "markdown-nesting", "Lists and quotations are nested to a depth that a reader can follow.",
        why: "What is nested deeper cannot be read, by a person or by the program.", isAdjustable: false)
    static let inlineRule = Rule(
        "markdown-inline", "A text that takes one paragraph holds one paragraph.",
        why: "A heading or a list has no place in a line of a card or a table, and would be lost.", isAdjustable: false)

    static func tooDeep(_ span: Span) -> Finding {
        Finding(
            rule: nestingRule, at: span,
            "This is nested more than \(MarkdownDocument.depthLimit) levels deep.",
            help: "Remove the extra `>`, `-`, `*` or brackets at the start of it.")
    }

    static func notOneParagraph(_ span: Span) -> Finding {
        Finding(
            rule: inlineRule, at: span, "Only one paragraph of running text can stand here.",
            help: """
                Write one paragraph without headings, lists or quotations; put a backslash before a sign at its start \
                that is meant as it is, such as `\\-` or `\\#`.
                """)
    }
}

/// What can be wrong with facts in text.
enum FactProblem {
    static let rule = Rule(
        "markdown-fact", "A fact in text has the form `{{treatment.indication.fact}}`.",
        why: "A fact that cannot be read would be printed with its braces, or not at all.", isAdjustable: false)

    static func malformed(_ span: Span, isOpen: Bool) -> Finding {
        Finding(
            rule: rule, at: span,
            isOpen ? "A fact starts here with `{{`, but is not closed by `}}` in the plain text of this line."
                : "This is not the form of a fact.",
            help: """
                Write the treatment's key and what is wanted of it, in small letters, joined by dots: \
                `{{bellafill.acne-scars.age}}`. Write `\\{{` if the braces are meant as they are.
                """)
    }
}

/// What can be wrong with citations in text.
enum CitationProblem {
    static let rule = Rule(
        "markdown-citation", "A citation has the form `[@key]`, in a text that has a list of references.",
        why: "A reader who wants to see the evidence finds a bare key.", isAdjustable: false)

    static func malformed(_ span: Span, isOpen: Bool) -> Finding {
        Finding(
            rule: rule, at: span,
            isOpen ? "A citation starts here with `[@`, but is not closed by `]` in the plain text of this line."
                : "This is not the form of a citation.",
            help: """
                Write the reference's key behind `@`: `[@karnik-2014]`, or several as `[@karnik-2014; @joseph-2019]`.
                """)
    }
}

extension CitationProblem {
    static func isLink(_ span: Span) -> Finding {
        Finding(
            rule: rule, at: span, "This citation and the brackets behind it are read as a link.",
            help: "Put a space between `]` and the next bracket.")
    }

    static func notHere(_ span: Span) -> Finding {
        Finding(
            rule: rule, at: span, "Citations cannot stand in this text.",
            help: "Cite the reference in the page's body, or leave it out.")
    }
}

/// Addresses that no page may link to.
enum LinkDestination {
    static let rule = Rule(
        "markdown-link", "A link leads to a page, a file or an `https://` address, written out.",
        why: "An address that runs a program does so with the rights of the clinic's own pages.", isAdjustable: false)

    static func problem(_ destination: String, at span: Span) -> Finding? {
        if isDangerous(destination) {
            return Finding(
                rule: rule, at: span,
                "This address would run a program or carry hidden content in the reader's browser.",
                help: "Link to a page (`/procedures/…/`), a file in `Content/media/` or an `https://` address.")
        }
        if destination.utf8.first == UInt8(ascii: "{"), destination.hasPrefix("{{") {
            return Finding(
                rule: rule, at: span, "Facts are not put into addresses.", help: "Write the address itself.")
        }
        return nil
    }

    /// Whether an address starts with `javascript:`, `vbscript:`, `data:` or `file:`, in any mix of capitals.
    static func isDangerous(_ destination: String) -> Bool {
        var word: [UInt8] = []
        for byte in destination.utf8 where byte > 0x20 && byte != 0x7F {
            if byte == UInt8(ascii: ":") { return dangerous.contains(word) }
            guard byte.isLetter, word.count < 10 else { return false }
            word.append(byte | 0x20)
        }
        return false
    }

    private static let dangerous: [[UInt8]] = ["javascript", "vbscript", "data", "file"].map { Array($0.utf8) }
}
