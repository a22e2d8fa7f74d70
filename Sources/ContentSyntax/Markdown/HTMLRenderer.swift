/// Writes Markdown as HTML. Without extensions the bytes are those of cmark's own HTML, but for the ids of headings and
/// for figures.
///
/// One renderer serves all the text of one page, so that the anchors of its citations are unique.
public struct HTMLRenderer<Context: MarkdownHTMLContext> {
    public var context: Context

    public init(context: Context) { self.context = context }

    public mutating func html(of document: MarkdownDocument) -> [UInt8] {
        var out = HTMLBuffer()
        render(document.blocks, into: &out)
        return out.bytes
    }

    public mutating func render(_ blocks: [MarkdownBlock], into out: inout HTMLBuffer) {
        for block in blocks { render(block, isTight: false, into: &out) }
    }

    private mutating func render(_ block: MarkdownBlock, isTight: Bool, into out: inout HTMLBuffer) {
        if case .paragraph(let content) = block.kind, isTight {
            render(content, into: &out)
            return
        }
        out.startLine()
        switch block.kind {
        case .paragraph(let content):
            out.add("<p>")
            render(content, into: &out)
            out.add("</p>\n")
        case .heading(let heading): render(heading, into: &out)
        case .quote(let blocks):
            out.add("<blockquote>\n")
            render(blocks, into: &out)
            out.startLine()
            out.add("</blockquote>\n")
        case .list(let list): render(list, into: &out)
        case .code(let code): render(code, into: &out)
        case .rule: out.add("<hr />\n")
        case .figure(let image): renderFigure(image, into: &out)
        case .table(let table): render(table, into: &out)
        case .container(let container): render(container, into: &out)
        case .html(let html):
            out.add(html: html)
            out.startLine()
        }
    }

    // MARK: Blocks

    private mutating func render(_ heading: MarkdownHeading, into out: inout HTMLBuffer) {
        out.add("<h")
        out.add(heading.level)
        out.add(" id=\"")
        out.add(text: heading.id)
        out.add("\">")
        render(heading.content, into: &out)
        out.add("</h")
        out.add(heading.level)
        out.add(">\n")
    }

    private mutating func render(_ list: MarkdownList, into out: inout HTMLBuffer) {
        switch list.start {
        case nil: out.add("<ul>\n")
        case 1: out.add("<ol>\n")
        case let start?:
            out.add("<ol start=\"")
            out.add(start)
            out.add("\">\n")
        }
        for item in list.items {
            out.startLine()
            out.add("<li>")
            for block in item.blocks { render(block, isTight: list.isTight, into: &out) }
            out.add("</li>\n")
        }
        out.startLine()
        if list.start == nil { out.add("</ul>\n") } else { out.add("</ol>\n") }
    }

    private mutating func render(_ code: MarkdownCodeBlock, into out: inout HTMLBuffer) {
        out.add("<pre><code")
        if let language = code.info.split(whereSeparator: { $0 == " " || $0 == "\t" }).first {
            out.add(" class=\"language-")
            out.add(text: String(language))
            out.add("\"")
        }
        out.add(">")
        out.add(text: code.text)
        out.add("</code></pre>\n")
    }

    private mutating func renderFigure(_ image: MarkdownImage, into out: inout HTMLBuffer) {
        out.add("<figure>")
        renderImage(image, title: nil, into: &out)
        if !image.caption.isEmpty {
            out.add("<figcaption>")
            render(image.caption, into: &out)
            out.add("</figcaption>")
        }
        out.add("</figure>\n")
    }

    private mutating func render(_ table: MarkdownTable, into out: inout HTMLBuffer) {
        // It scrolls where it does not fit, which has to be possible from the keyboard.
        out.add("<div class=\"table\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">\n<table>\n<thead>\n<tr>\n")
        for (cell, alignment) in zip(table.header.cells, table.columns) {
            out.add("<th scope=\"col\"")
            render(cell, alignment, into: &out)
            out.add("</th>\n")
        }
        out.add("</tr>\n</thead>\n")
        if !table.rows.isEmpty {
            out.add("<tbody>\n")
            for row in table.rows {
                out.add("<tr>\n")
                for (cell, alignment) in zip(row.cells, table.columns) {
                    out.add("<td")
                    render(cell, alignment, into: &out)
                    out.add("</td>\n")
                }
                out.add("</tr>\n")
            }
            out.add("</tbody>\n")
        }
        out.add("</table>\n</div>\n")
    }

    /// From behind the element's name to the end of its content.
    private mutating func render(
        _ cell: MarkdownTable.Cell, _ alignment: MarkdownTable.Alignment, into out: inout HTMLBuffer
    ) {
        switch alignment {
        case .none: out.add(">")
        case .left: out.add(" class=\"left\">")
        case .center: out.add(" class=\"center\">")
        case .right: out.add(" class=\"right\">")
        }
        render(cell.content, into: &out)
    }

    private mutating func render(_ container: MarkdownContainer, into out: inout HTMLBuffer) {
        var content = HTMLBuffer()
        render(container.blocks, into: &content)
        if let html = context.html(of: container, content: content.bytes) {
            out.add(html: html)
            out.startLine()
            return
        }
        out.add("<aside class=\"")
        out.add(text: container.name)
        if let label = container.label {
            out.add("\" aria-label=\"")
            out.add(text: label)
        }
        out.add("\">\n")
        out.add(html: content.bytes)
        out.startLine()
        out.add("</aside>\n")
    }

    // MARK: Inlines

    public mutating func render(_ inlines: [MarkdownInline], into out: inout HTMLBuffer) {
        for inline in inlines { render(inline, into: &out) }
    }

    private mutating func render(_ inline: MarkdownInline, into out: inout HTMLBuffer) {
        switch inline.kind {
        case .text(let text): out.add(text: text)
        case .softBreak: out.add("\n")
        case .lineBreak: out.add("<br />\n")
        case .emphasis(let content):
            out.add("<em>")
            render(content, into: &out)
            out.add("</em>")
        case .strong(let content):
            out.add("<strong>")
            render(content, into: &out)
            out.add("</strong>")
        case .code(let code):
            out.add("<code>")
            out.add(text: code.text)
            out.add("</code>")
        case .link(let link): render(link, into: &out)
        case .image(let image): renderImage(image, title: image.caption, into: &out)
        case .fact(let fact): if let text = context.text(of: fact) { out.add(text: text) }
        case .citation(let citations): render(citations, into: &out)
        case .html(let html): out.add(html: html)
        }
    }

    private mutating func render(_ link: MarkdownLink, into out: inout HTMLBuffer) {
        out.add("<a href=\"")
        let destination = context.destination(of: link)
        addAddress(destination, title: link.title, into: &out)
        out.add(">")
        render(link.content, into: &out)
        out.add("</a>")
    }

    private mutating func renderImage(_ image: MarkdownImage, title: [MarkdownInline]?, into out: inout HTMLBuffer) {
        let destination = context.destination(of: image)
        if !destination.sources.isEmpty { out.add("<picture>") }
        for source in destination.sources {
            out.add("<source")
            add(source.attributes, into: &out)
            out.add(" />")
        }
        out.add("<img src=\"")
        addAddress(destination, alternative: image.alternative, title: title ?? [], into: &out)
        out.add(" />")
        if !destination.sources.isEmpty { out.add("</picture>") }
    }

    /// From the address to the end of the last attribute.
    private func addAddress(
        _ destination: HTMLDestination, alternative: [MarkdownInline]? = nil, title: [MarkdownInline],
        into out: inout HTMLBuffer
    ) {
        if !LinkDestination.isDangerous(destination.address) { out.add(address: destination.address) }
        if let alternative {
            out.add("\" alt=\"")
            out.add(text: words(alternative))
        }
        if !title.isEmpty {
            out.add("\" title=\"")
            out.add(text: words(title))
        }
        out.add("\"")
        add(destination.attributes, into: &out)
    }

    private func add(_ attributes: [HTMLDestination.Attribute], into out: inout HTMLBuffer) {
        for attribute in attributes {
            out.add(" ")
            out.add(html: attribute.name)
            out.add("=\"")
            out.add(text: attribute.value)
            out.add("\"")
        }
    }

    private func words(_ inlines: [MarkdownInline]) -> String { inlines.plainText { context.text(of: $0) } }

    /// `<sup><a href="#ref-key" id="cite-key-1">1</a></sup>`; the last number counts the citations of that reference.
    private mutating func render(_ citations: [MarkdownCitation], into out: inout HTMLBuffer) {
        var isFirst = true
        for citation in citations {
            guard let mark = context.mark(of: citation) else { continue }
            out.add(isFirst ? "<sup><a href=\"#ref-" : ", <a href=\"#ref-")
            isFirst = false
            out.add(text: citation.key)
            out.add("\" id=\"cite-")
            out.add(text: citation.key)
            out.add("-")
            out.add(mark.occurrence)
            out.add("\">")
            out.add(mark.number)
            out.add("</a>")
        }
        if !isFirst { out.add("</sup>") }
    }
}
