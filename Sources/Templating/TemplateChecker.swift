import Diagnostics

/// Follows a layout through its partials and the layouts it builds on, in the order in which Mustache would, and
/// compares every tag with the shape of the view model that is at hand there.
struct TemplateChecker {
    private let templates: [String: ParsedTemplate]
    private(set) var findings: [Finding] = []
    private var reported: Set<Report> = []
    /// The template and block contents that have been seen, with what was in scope.
    private var visited: Set<String> = []
    /// Those that are being looked at, from the layout inwards.
    private var active: [Visit] = []

    private struct Report: Hashable {
        let span: Span
        let message: String
    }

    private struct Visit {
        let key: String
        let descents: Int
        let climbs: Int
    }

    /// What fills a block, and whose file it stands in.
    private struct Filling {
        let block: TemplateTree.Block
        let template: ParsedTemplate

        var key: String { "\(template.name):\(block.range.lowerBound)" }
    }

    /// Everything that bears on a tag besides the tag.
    private struct Surroundings {
        let template: ParsedTemplate
        var scope: TemplateScope
        var fillings: [String: Filling]
        /// Do the tags land in an attribute's value, though their own file does not show it?
        var isInAttribute = false
    }

    init(templates: [String: ParsedTemplate]) { self.templates = templates }

    mutating func check(_ layout: ParsedTemplate, against model: ModelShape) {
        visit(
            Surroundings(template: layout, scope: TemplateScope(model: model), fillings: [:]), key: layout.name,
            nodes: layout.tree.nodes, from: nil)
    }

    // MARK: Walking

    /// Looks at the nodes of a template or of a block's contents, once for each scope.
    private mutating func visit(
        _ surroundings: Surroundings, key name: String, nodes: [TemplateTree.Node], from caller: (Span, String)?
    ) {
        let scope = surroundings.scope
        let fillings = surroundings.fillings.map { "\($0)=\($1.key)" }.sorted()
        let key = "\(name) \(fillings) \(surroundings.isInAttribute) \(scope.key)"
        if let earlier = active.last(where: { $0.key == key }), let (span, shown) = caller {
            // The data get smaller only if the way back here went into them, and never out of them.
            if scope.descents == earlier.descents || scope.climbs > earlier.climbs { report(.endless(shown), at: span) }
            return
        }
        guard visited.insert(key).inserted else { return }
        active.append(Visit(key: key, descents: scope.descents, climbs: scope.climbs))
        walk(nodes, surroundings)
        active.removeLast()
    }

    private mutating func walk(_ nodes: [TemplateTree.Node], _ here: Surroundings) {
        for node in nodes {
            switch node {
            case .print(let print): check(print, here)
            case .section(let section): check(section, here)
            case .partial(let partial): include(partial.name, at: here.template.file.span(partial.range), here)
            case .parent(let parent): check(parent, here)
            case .block(let block): check(block, here)
            }
        }
    }

    private mutating func include(_ name: String, at span: Span, _ here: Surroundings) {
        guard let template = templates[name] else {
            return report(.unknownTemplate(name, near: nearMiss(to: name, in: templates.keys)), at: span)
        }
        var scope = here.scope
        scope.isDirectlyInList = false
        visit(
            Surroundings(template: template, scope: scope, fillings: here.fillings), key: name,
            nodes: template.tree.nodes, from: (span, name))
    }

    private mutating func check(_ parent: TemplateTree.Parent, _ here: Surroundings) {
        let span = here.template.file.span(parent.range)
        guard templates[parent.name] != nil else { return include(parent.name, at: span, here) }
        let known = blocks(of: parent.name)
        var fillings = here.fillings
        for block in parent.blocks {
            let blockSpan = here.template.file.span(block.range)
            guard known.contains(block.name) else {
                let near = nearMiss(to: block.name, in: known)
                report(
                    .unknownBlock(block.name, parent: parent.name, near: near, known: known.sorted()), at: blockSpan)
                continue
            }
            if fillings[block.name] == nil {
                fillings[block.name] = Filling(block: block, template: here.template)
            } else if !parent.isOutermost {
                report(.filledTwice(block.name), at: blockSpan)
            }
        }
        var inside = here
        inside.fillings = fillings
        include(parent.name, at: span, inside)
    }

    private mutating func check(_ block: TemplateTree.Block, _ here: Surroundings) {
        var inside = here
        inside.scope.isDirectlyInList = false
        inside.isInAttribute = here.isInAttribute || block.place != .text
        guard let filling = here.fillings[block.name] else { return walk(block.children, inside) }
        let surroundings = Surroundings(
            template: filling.template, scope: inside.scope, fillings: here.fillings,
            isInAttribute: inside.isInAttribute)
        let from = (filling.template.file.span(filling.block.range), block.name)
        visit(surroundings, key: filling.key, nodes: filling.block.children, from: from)
    }

    /// The names of all blocks that can be reached from a template.
    private func blocks(of name: String) -> Set<String> {
        var blocks: Set<String> = []
        var seen: Set<String> = [name]
        var queue = [name]
        func collect(_ nodes: [TemplateTree.Node]) {
            for node in nodes {
                switch node {
                case .print: break
                case .section(let section): collect(section.children)
                case .partial(let partial):
                    if seen.insert(partial.name).inserted { queue.append(partial.name) }
                case .parent(let parent):
                    if seen.insert(parent.name).inserted { queue.append(parent.name) }
                    for block in parent.blocks { collect(block.children) }
                case .block(let block):
                    blocks.insert(block.name)
                    collect(block.children)
                }
            }
        }
        while let next = queue.popLast() { collect(templates[next]?.tree.nodes ?? []) }
        return blocks
    }

    // MARK: Sections

    private mutating func check(_ section: TemplateTree.Section, _ here: Surroundings) {
        let span = here.template.file.span(section.range)
        let name = section.path.text
        var inside = here
        defer { walk(section.children, inside) }
        switch section.path.target {
        case .this:
            report(.nothingAtHand, at: span)
        case .element:
            if !here.scope.isDirectlyInList { report(.outsideList(name), at: span) }
        case .list(_, let names):
            guard let found = find(names, hereOnly: false, name, at: span, here) else { return }
            if !found.shape.isList { report(.notAList(name), at: span) }
        case .field(let names, let hereOnly):
            guard let found = find(names, hereOnly: hereOnly, name, at: span, here) else { return }
            if section.isInverted {
                // Where the field itself or what leads to it is optional, its absence is a fair question.
                let isAlwaysThere = !found.shape.isList && found.shape.kind != .flag && found.unguarded.isEmpty
                if isAlwaysThere { report(.neverMissing(name), at: span) }
                if found.shape.isList { inside.scope = here.scope.insideEmptyList() }
            } else {
                let isPlain = found.shape.kind == .text || found.shape.kind == .html
                if isPlain, !found.shape.isOptional { report(.sectionOnPlain(name), at: span) }
                inside.scope = here.scope.inside(found)
            }
        }
    }

    // MARK: Printing

    private mutating func check(_ print: TemplateTree.Print, _ here: Surroundings) {
        let span = here.template.file.span(print.range)
        let name = print.path.text
        checkPlace(print, here, at: span)
        switch print.path.target {
        case .element, .list:
            report(.noSuchQuestionPrint(name), at: span)
        case .this:
            guard case .value(let shape) = here.scope.innermost else { return report(.nothingAtHand, at: span) }
            checkEscaping(print, shape.kind == .html ? .html : .text, at: span)
        case .field(let names, let hereOnly):
            guard let found = find(names, hereOnly: hereOnly, name, at: span, here) else { return }
            switch found.shape.kind {
            case .flag: return report(.printed(name, what: .flag), at: span)
            case .list: return report(.printed(name, what: .list), at: span)
            case .object: return report(.printed(name, what: .object), at: span)
            case .text, .html: checkEscaping(print, found.shape.kind, at: span)
            }
            if let field = found.unguarded.first { report(.unguarded(name, guardedBy: field), at: span) }
        }
    }

    private mutating func checkEscaping(_ print: TemplateTree.Print, _ kind: Shape.Kind, at span: Span) {
        if kind == .html, !print.isRaw { report(.printedHTMLEscaped(print.path.text), at: span) }
        if kind == .text, print.isRaw { report(.printedTextRaw(print.path.text), at: span) }
    }

    private mutating func checkPlace(_ print: TemplateTree.Print, _ here: Surroundings, at span: Span) {
        let name = print.path.text
        switch print.place {
        case .unquotedValue: report(.unquotedValue(name), at: span)
        case .tag: report(.insideTag(name), at: span)
        case .handler: report(.insideProgram(name), at: span)
        case .program: if !print.isRaw { report(.insideProgram(name), at: span) }
        case .quotedValue: if print.isRaw { report(.htmlInAttribute(name), at: span) }
        case .text: if here.isInAttribute, print.isRaw { report(.htmlInAttribute(name), at: span) }
        }
    }

    // MARK: Looking up

    private mutating func find(
        _ names: [String], hereOnly: Bool, _ text: String, at span: Span, _ here: Surroundings
    ) -> TemplateScope.Found? {
        switch here.scope.look(up: names, hereOnly: hereOnly) {
        case .found(let found):
            return found
        case .notAnObject(let name, let rest):
            report(.notAnObject(name, rest: rest), at: span)
        case .unknown(let name, let models):
            let known = models.flatMap { $0.fields.map(\.name) }
            let near = nearMiss(to: name, in: known) ?? models.lazy.compactMap { $0.fieldInside(near: name) }.first
            report(.unknownField(name, models: models.map(\.name), near: near, known: known), at: span)
        }
        return nil
    }

    private mutating func report(_ problem: TemplateProblem, at span: Span) {
        guard reported.insert(Report(span: span, message: problem.message)).inserted else { return }
        findings.append(problem.finding(at: span))
    }
}
