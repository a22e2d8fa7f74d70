import Ccmark
import ContentSyntax
import Diagnostics

/// The containers the tests know.
let testContainers = [
    MarkdownContainerKind("warning", label: "Warning"),
    MarkdownContainerKind("note", label: "Note"),
    MarkdownContainerKind(
        "quick-facts", label: "Quick facts", arguments: 1...1, argumentNames: "TREATMENT", hasContent: false),
    MarkdownContainerKind(
        "comparison", label: "Comparison", arguments: 2...9, argumentNames: "TREATMENT TREATMENT", hasContent: false),
]

func parse(
    _ text: String, form: MarkdownOptions.Form = .page, allowsRawHTML: Bool = false, topHeadingLevel: Int = 2
) -> (document: MarkdownDocument, findings: [Finding]) {
    let file = SourceFile(path: "page.md", text: text)
    return MarkdownDocument.parse(
        file, in: 0..<file.bytes.count,
        options: MarkdownOptions(
            form: form, containers: testContainers, allowsRawHTML: allowsRawHTML, topHeadingLevel: topHeadingLevel))
}

func html(_ document: MarkdownDocument) -> String {
    var renderer = HTMLRenderer(context: PlainHTMLContext())
    return String(decoding: renderer.html(of: document), as: UTF8.self)
}

/// The HTML that cmark itself makes, raw HTML included.
func cmarkHTML(_ text: String) -> String {
    let root = cmark_parse_document(text, text.utf8.count, CMARK_OPT_DEFAULT)
    defer { cmark_node_free(root) }
    guard let html = cmark_render_html(root, CMARK_OPT_UNSAFE) else { return "" }
    defer { cmark_get_default_mem_allocator().pointee.free(html) }
    return String(cString: html)
}

/// Every inline of a document, outer ones before inner ones.
func allInlines(of document: MarkdownDocument) -> [MarkdownInline] {
    func inside(_ inlines: [MarkdownInline]) -> [MarkdownInline] {
        inlines.flatMap { inline -> [MarkdownInline] in
            switch inline.kind {
            case .emphasis(let content), .strong(let content): [inline] + inside(content)
            case .link(let link): [inline] + inside(link.content) + inside(link.title)
            case .image(let image): [inline] + inside(image.alternative) + inside(image.caption)
            default: [inline]
            }
        }
    }
    func inside(_ blocks: [MarkdownBlock]) -> [MarkdownInline] {
        blocks.flatMap { block -> [MarkdownInline] in
            switch block.kind {
            case .heading(let heading): inside(heading.content)
            case .paragraph(let content): inside(content)
            case .figure(let image): inside([MarkdownInline(.image(image), at: block.range)])
            case .quote(let blocks): inside(blocks)
            case .list(let list): list.items.flatMap { inside($0.blocks) }
            case .table(let table):
                ([table.header] + table.rows).flatMap { row in row.cells.flatMap { inside($0.content) } }
            case .container(let container): inside(container.blocks)
            case .code, .rule, .html: []
            }
        }
    }
    return inside(document.blocks)
}
