import ContentSyntax
import Diagnostics
import Testing

/// Each mistake is found at its place, told in words for an editor. `⟦…⟧` marks the place in the text.
@Suite struct MarkdownFindingTests {
    @Test(arguments: [
        // Raw HTML.
        ("a ⟦<b>⟧c</b> d", "markdown-raw-html: `<b>` cannot be used: text is written without HTML. | Write `**words**`."),
        ("⟦<div>\ntext\n</div>⟧\n\nx", "markdown-raw-html: `<div>` cannot be used: text is written without HTML. | Use a container such as `:::note`, or leave an empty line between paragraphs."),
        ("⟦<!-- note -->⟧", "markdown-raw-html: A comment in HTML would be published with the page. | Remove it; notes to colleagues belong into a comment of the front matter (`# …`)."),
        ("> - a⟦<br/>⟧b", "markdown-raw-html: `<br>` cannot be used: text is written without HTML. | End the line with a backslash `\\` for a break, or leave an empty line for a new paragraph."),
        // Headings.
        ("⟦# Title⟧", "markdown-heading-level: The page's title is already its main heading. | Start headings in the text with `## `."),
        ("## A\n\n⟦#### B⟧\n\n#### C", "markdown-heading-level: This heading skips a level: it is at level 4, and level 3 is next. | Write it with `### `, so that listeners can follow the page's outline."),
        ("⟦### A⟧", "markdown-heading-level: This heading skips a level: it is at level 3, and level 2 is next. | Write it with `## `, so that listeners can follow the page's outline."),
        ("⟦##⟧", "markdown-heading-level: This heading has no words. | Write its words behind the `#` signs, or remove it."),
        ("## A {#x}\n## B ⟦{#x}⟧", "markdown-heading-id: The id `x` is already used on this page. | Choose another word."),
        ("## Risks\n## B ⟦{#risks}⟧", "markdown-heading-id: The id `risks` is already used on this page. | Choose another word."),
        ("## A ⟦{#1 b}⟧", "markdown-heading-id: A heading's id is one word of letters, digits and hyphens. | Write `{#1-b}`."),
        // Tables.
        ("| a | b |\n|---|---|\n⟦| 1 | 2 | 3 |⟧", "markdown-table: This row has 3 cells, but the table has 2 columns. | Remove a cell, or write `\\|` for a `|` that belongs to the text."),
        ("| a | b |\n|---|---|\n⟦| 1 |⟧\n| 1 | 2 |", "markdown-table: This row has 1 cell, but the table has 2 columns. | Add the missing cells; an empty one is written as `| |`."),
        ("| a | b |\n|---|---|\n| 1 | 2 |\n⟦Text behind⟧", "markdown-table: This line is taken for a row of the table above it. | Leave an empty line between the table and the text."),
        ("| a | b | c |\n⟦|---|---|⟧\n| 1 | 2 | 3 |", "markdown-table: The row above names 3 columns, but this line marks 2. | Write `|---|---|---|`."),
        ("⟦| a | b |⟧\n| 1 | 2 |", "markdown-table: These lines look like a table, but no line under the first one marks its columns. | Add a line such as `|---|---|` below this one."),
        ("| a | b |\n|---|---|\n| ⟦*1 | 2*⟧ |", "markdown-table: This emphasis starts in one cell of the table and ends in another. | End it in the cell it starts in, or write `\\*` for a star that is meant as it is."),
        // Facts and citations.
        ("- x\n- for ⟦{{bellafill.age⟧ and", "markdown-fact: A fact starts here with `{{`, but is not closed by `}}` in the plain text of this line. | \(factHelp)"),
        ("**a ⟦{{Bellafill.age}}⟧**", "markdown-fact: This is not the form of a fact. | \(factHelp)"),
        ("a &amp; ⟦{{a}}⟧", "markdown-fact: This is not the form of a fact. | \(factHelp)"),
        ("⟦{{a..b}}⟧", "markdown-fact: This is not the form of a fact. | \(factHelp)"),
        ("⟦{{}}⟧", "markdown-fact: This is not the form of a fact. | \(factHelp)"),
        ("![x](/y \"é ⟦{{a b}}⟧\")", "markdown-fact: This is not the form of a fact. | \(factHelp)"),
        ("> a\n> ⟦[@a, @b]⟧", "markdown-citation: This is not the form of a citation. | \(citationHelp)"),
        ("a ⟦[@]⟧", "markdown-citation: This is not the form of a citation. | \(citationHelp)"),
        ("a ⟦[@key⟧ b", "markdown-citation: A citation starts here with `[@`, but is not closed by `]` in the plain text of this line. | \(citationHelp)"),
        ("a ⟦[@key](1)⟧", "markdown-citation: This citation and the brackets behind it are read as a link. | Put a space between `]` and the next bracket."),
        ("[a](⟦{{site.url}}⟧)", "markdown-link: Facts are not put into addresses. | Write the address itself."),
        ("[a](⟦javascript:x⟧)", "markdown-link: This address would run a program or carry hidden content in the reader's browser. | Link to a page (`/procedures/…/`), a file in `Content/media/` or an `https://` address."),
        // Containers.
        ("a\n\n⟦:::warning⟧\nb", "markdown-container: This container is never closed. | Add a line `:::` after its text."),
        ("a\n\n⟦:::⟧\nb", "markdown-container: This line closes a container, but none is open here. | Remove it, or open a container above it with a line such as `:::warning`."),
        (":::⟦warnig⟧\na\n:::", "markdown-container: There is no container `warnig`. | Did you mean `warning`?"),
        ("::: ⟦carousel⟧ x\na\n:::", "markdown-container: There is no container `carousel`. | Use one of `warning`, `note`, `quick-facts`, `comparison`."),
        ("⟦:::quick-facts⟧\n:::", "markdown-container: `quick-facts` needs to be told more on this line. | Write it as `:::quick-facts TREATMENT`."),
        ("⟦:::quick-facts a b⟧\n:::", "markdown-container: `quick-facts` is told too much on this line. | Write it as `:::quick-facts TREATMENT`."),
        (":::quick-facts a\n⟦Text⟧\n:::", "markdown-container: `quick-facts` writes its own text, so this text would not be shown. | Move this text below the closing `:::`."),
        ("::::note\na\n⟦:::⟧", "markdown-container: This line has another number of colons than the one that opened the container. | Write `::::` here."),
        ("a\n     ⟦:::⟧ note\nb", "markdown-container: A line with `:::` has to start at the left margin; this one is part of a paragraph. | Remove the spaces before it."),
        ("> ⟦:::note⟧\n> a\n\nb", "markdown-container: This container is never closed. | Add a line `:::` after its text."),
        ("::::note\n⟦:::warning⟧\na\n::::", "markdown-container: This container is never closed. | Add a line `:::` after its text."),
    ])
    func finding(_ marked: String, _ expected: String) {
        let (text, place) = unmarked(marked)
        for prefix in ["", "\u{FEFF}", "Ünïcode before\n\n"] {
            let (_, findings) = parse(prefix + text)
            #expect(findings.map { "\($0.rule.id): \($0.message) | \($0.help ?? "")" } == [expected])
            let shift = prefix.utf8.count
            #expect(findings.first?.span.range == place.lowerBound + shift..<place.upperBound + shift)
        }
    }

    @Test("text that is fine says nothing", arguments: [
        "## A\n### B\n## C\n### D\n#### E", "a < 5 mm and b > 3 mm", "\\<b>", "`<b>`", "\\{{a}}", "\\[@a]", "[a]: /b\n\n[a]", "| not a table |",
        "a | b", "{a} {{a.b}} }}", "me@example.com [x@y]", ": :: x :::", "[mail](mailto:a@b.c) [tel](tel:+1-612-555-0134)", "$5 | $6\nper session",
    ])
    func nothing(_ text: String) {
        #expect(parse(text).findings == [])
    }

    @Test("all problems of a page in one run, in order of the text where possible")
    func everything() {
        let (_, findings) = parse("# T\n\n<b>x</b> {{a}} [@]\n\n:::nope\n:::\n\n[a](javascript:b)")
        #expect(Set(findings.map(\.rule.id)) == [
            "markdown-heading-level", "markdown-raw-html", "markdown-fact", "markdown-citation", "markdown-container",
            "markdown-link",
        ])
    }

    @Test func rawHTMLWhereTheSiteAllowsIt() {
        #expect(parse("<div>\n*a*\n</div>\n\nb <i>c</i>", allowsRawHTML: true).findings == [])
        #expect(parse("<div>\n:::note\n</div>", allowsRawHTML: true).document.blocks.map(\.kind) == [.html("<div>\n:::note\n</div>\n")])
    }

    @Test("a near miss brings its fix") func fixes() {
        let (document, findings) = parse(":::Waring\na\n:::")
        #expect(findings.first?.fixes == [Fix(replacing: document.file.span(3..<9), with: "warning")])
    }

    @Test("a duplicate id says where the first is") func notes() {
        let (_, findings) = parse("## A {#x}\n## B {#x}")
        #expect(findings.first?.notes.first?.span?.range == 5..<9)
    }

    @Test("headings may start lower, as in an answer") func topHeadingLevel() {
        #expect(parse("### A\n#### B", topHeadingLevel: 3).findings == [])
        #expect(parse("## A", topHeadingLevel: 3).findings.map(\.message) == ["The page's title is already its main heading."])
    }

    @Test("ids of the page around the text are not given out") func reservedIDs() {
        let file = SourceFile(path: "a.md", text: "## Main\n## Other {#faq}")
        let (document, findings) = MarkdownDocument.parse(
            file, in: 0..<file.bytes.count, options: MarkdownOptions(reservedIDs: ["main", "faq"]))
        #expect(document.tableOfContents.map(\.id) == ["main-1", "faq"])
        #expect(findings.map(\.message) == ["The id `faq` belongs to another part of the page."])
    }

    private func unmarked(_ marked: String) -> (text: String, place: Range<Int>) {
        let parts = marked.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "⟦" || $0 == "⟧" })
        precondition(parts.count == 3, "mark one place with ⟦ and ⟧")
        let start = parts[0].utf8.count
        return (parts.joined(), start..<start + parts[1].utf8.count)
    }
}

private let factHelp =
    "Write the treatment's key and what is wanted of it, in small letters, joined by dots: `{{bellafill.acne-scars.age}}`. Write `\\{{` if the braces are meant as they are."
private let citationHelp =
    "Write the reference's key behind `@`: `[@karnik-2014]`, or several as `[@karnik-2014; @joseph-2019]`."
