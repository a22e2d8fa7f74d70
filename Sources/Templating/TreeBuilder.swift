/// Nests the tags of a template into a tree. A slip in the nesting is noted and mended, so that what follows is checked
/// too.
struct TreeBuilder {
    /// Deeper nesting than any page needs; it keeps what walks the tree from running out of stack.
    static let deepestNesting = 64

    private(set) var nodes: [TemplateTree.Node] = []
    private(set) var problems: [Placed<TemplateProblem>] = []
    private let bytes: [UInt8]
    private var open: [OpenTag] = []
    private var markup = MarkupScanner()
    /// Where the text begins that has not been looked at.
    private var textStart = 0

    private struct OpenTag {
        let tag: Tag
        let place: MarkupPlace
        var children: [TemplateTree.Node] = []
    }

    init(nesting tags: [Tag], of bytes: [UInt8]) {
        self.bytes = bytes
        for (index, tag) in tags.enumerated() {
            read(textUpTo: tag.range.lowerBound)
            let place = markup.place
            switch tag.kind {
            case .comment: break
            case .escaped, .raw: addPrint(tag, at: place)
            case .partial: addPartial(tag, at: place)
            case .section, .inverted, .parent, .block: push(tag, at: place)
            case .close: close(tag, later: tags[(index + 1)...])
            }
            textStart = tag.range.upperBound
        }
        while let unclosed = open.last { popUnclosed(unclosed) }
    }

    private mutating func note(_ problem: TemplateProblem, at tag: Tag) {
        problems.append(Placed(problem, at: tag.range))
    }

    private mutating func read(textUpTo end: Int) {
        if open.last?.tag.kind == .parent { checkIsBlank(textStart..<end) }
        markup.read(bytes[textStart..<end])
    }

    // MARK: Tags

    private mutating func addPrint(_ tag: Tag, at place: MarkupPlace) {
        markup.readPrintedValue()
        guard !isLostInParent(tag), let path = path(of: tag) else { return }
        add(.print(.init(path: path, isRaw: tag.kind == .raw, place: place, range: tag.range)))
    }

    private mutating func addPartial(_ tag: Tag, at place: MarkupPlace) {
        guard !isLostInParent(tag), isTemplateName(tag) else { return }
        if place != .text { note(.partialInsideTag(tag.name), at: tag) }
        add(.partial(.init(name: tag.name, range: tag.range)))
    }

    private mutating func push(_ tag: Tag, at place: MarkupPlace) {
        if tag.kind != .block { _ = isLostInParent(tag) }
        if open.count == Self.deepestNesting { note(.tooDeep, at: tag) }
        open.append(OpenTag(tag: tag, place: place))
    }

    private mutating func close(_ tag: Tag, later: ArraySlice<Tag>) {
        guard let innermost = open.last else { return note(.strayClose(tag.name), at: tag) }
        if open.contains(where: { $0.tag.name == tag.name }) {
            while let last = open.last, last.tag.name != tag.name { popUnclosed(last) }
            pop()
        } else {
            note(.wrongClose(tag.name, open: innermost.tag.name), at: tag)
            // Where the right closing tag still comes, this one is too many; else it stands in its place.
            if !later.contains(where: { $0.kind == .close && $0.name == innermost.tag.name }) { pop() }
        }
    }

    private mutating func popUnclosed(_ unclosed: OpenTag) {
        note(.unclosedSection(unclosed.tag.name), at: unclosed.tag)
        pop()
    }

    private mutating func pop() {
        let closed = open.removeLast()
        // What is nested too deep is noted and left out.
        guard open.count < Self.deepestNesting, let node = node(for: closed) else { return }
        add(node)
    }

    private mutating func node(for closed: OpenTag) -> TemplateTree.Node? {
        let tag = closed.tag
        switch tag.kind {
        case .section, .inverted:
            guard let path = path(of: tag) else { return nil }
            return .section(
                .init(path: path, isInverted: tag.kind == .inverted, range: tag.range, children: closed.children))
        case .block:
            guard FieldPath.isName(tag.name[...]) else {
                note(.badName(tag.name), at: tag)
                return nil
            }
            return .block(.init(name: tag.name, place: closed.place, range: tag.range, children: closed.children))
        case .parent:
            guard isTemplateName(tag) else { return nil }
            let blocks = closed.children.compactMap { if case .block(let block) = $0 { block } else { nil } }
            return .parent(.init(name: tag.name, range: tag.range, blocks: blocks, isOutermost: open.isEmpty))
        case .escaped, .raw, .close, .partial, .comment:
            return nil
        }
    }

    private mutating func add(_ node: TemplateTree.Node) {
        if open.isEmpty { nodes.append(node) } else { open[open.count - 1].children.append(node) }
    }

    // MARK: Inside `{{<layout}}` only blocks count; Mustache would drop anything else without a word

    private mutating func isLostInParent(_ tag: Tag) -> Bool {
        guard open.last?.tag.kind == .parent else { return false }
        note(.lostInParent, at: tag)
        return true
    }

    private mutating func checkIsBlank(_ range: Range<Int>) {
        let isVisible: (UInt8) -> Bool = { $0 > UInt8(ascii: " ") }
        guard let start = bytes[range].firstIndex(where: isVisible), let end = bytes[range].lastIndex(where: isVisible)
        else { return }
        problems.append(Placed(.lostInParent, at: start..<end + 1))
    }

    // MARK: Names

    private mutating func path(of tag: Tag) -> FieldPath? {
        do {
            return try FieldPath(parsing: tag.name)
        } catch {
            note(error, at: tag)
            return nil
        }
    }

    private mutating func isTemplateName(_ tag: Tag) -> Bool {
        if tag.name.hasPrefix("*") {
            note(.dynamicPartial, at: tag)
            return false
        }
        let parts = tag.name.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.allSatisfy(FieldPath.isName) else {
            note(.badName(tag.name), at: tag)
            return false
        }
        return true
    }
}
