import ContentModel
import ContentSyntax
import ContentSchema
import Diagnostics

extension SiteGraph {
    /// What a text names and the site does not have: facts, references, pages, pictures, treatments of containers.
    ///
    /// - Parameter folder: where links of the text are followed from, such as `procedures`.
    public func findings(in document: MarkdownDocument, folder: String) -> [Finding] {
        var walk = DocumentWalk(graph: self, file: document.file, links: LinkResolver(self, from: folder))
        walk.visit(document.blocks)
        return walk.findings
    }

    /// The same for the texts of files whose keys cannot be read, so that one run tells what is wrong with both.
    public func findingsInUnreadableItems() -> [Finding] {
        unreadable.texts.flatMap { text in document(of: text.file).map { findings(in: $0, folder: text.folder) } ?? [] }
    }
}

private struct DocumentWalk {
    let graph: SiteGraph
    let file: SourceFile
    let links: LinkResolver
    var findings: [Finding] = []

    mutating func visit(_ blocks: [MarkdownBlock]) {
        for block in blocks {
            switch block.kind {
            case .heading(let heading): visit(heading.content)
            case .paragraph(let content): visit(content)
            case .figure(let image): visit(image)
            case .quote(let content): visit(content)
            case .list(let list): for item in list.items { visit(item.blocks) }
            case .table(let table):
                for row in [table.header] + table.rows { for cell in row.cells { visit(cell.content) } }
            case .container(let container):
                visit(container)
                visit(container.blocks)
            case .code, .rule, .html: break
            }
        }
    }

    private mutating func visit(_ inlines: [MarkdownInline]) {
        for inline in inlines {
            switch inline.kind {
            case .emphasis(let content), .strong(let content): visit(content)
            case .link(let link):
                visit(link.content)
                visit(link.title)
                note(links.link(link.destination), at: link.destinationRange)
            case .image(let image): visit(image)
            case .fact(let reference):
                if case .failure(let problem) = graph.facts.resolve(reference.description),
                    let finding = problem.finding(at: file.span(inline.range))
                {
                    findings.append(finding)
                }
            case .citation(let citations): for citation in citations { visit(citation) }
            case .text, .code, .softBreak, .lineBreak, .html: break
            }
        }
    }

    private mutating func visit(_ image: MarkdownImage) {
        visit(image.alternative)
        visit(image.caption)
        note(links.image(image.source), at: image.sourceRange)
    }

    private mutating func visit(_ citation: MarkdownCitation) {
        guard graph.content.references[citation.key] == nil, !graph.unreadable.hasAny(.reference) else { return }
        let near = nearMiss(to: citation.key, in: graph.content.references.keys)
        let problem = GraphProblem.unresolved(.reference, citation.key, nearest: near, isDraft: false)
        findings.append(problem.finding(at: file.span(citation.range)))
    }

    private mutating func visit(_ container: MarkdownContainer) {
        guard Container(rawValue: container.name)?.namesTreatments == true else { return }
        for argument in container.arguments {
            let span = file.span(argument.range)
            if case .failure(let problem) = graph.subject(argument.text), !graph.unreadable.contains(.treatment, problem.treatment) {
                findings.append(problem.finding(at: span))
            }
        }
    }

    private mutating func note(_ result: Result<String, LinkResolver.Problem>, at range: Range<Int>) {
        if case .failure(let problem) = result { findings.append(problem.finding(at: file.span(range))) }
    }
}
