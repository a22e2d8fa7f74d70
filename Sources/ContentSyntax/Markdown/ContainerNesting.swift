import Diagnostics

/// Puts the blocks between two fences into a container. Works on the blocks of one parent, in order.
struct ContainerNesting {
    let source: MarkdownSource
    let kinds: [MarkdownContainerKind]
    /// How many containers may be open at once.
    let depthLimit: Int
    private var open: [Open] = []
    /// Containers nested too deep that wait for their closing fence.
    private var refused = 0
    private(set) var blocks: [MarkdownBlock] = []
    private(set) var findings: [Finding] = []

    private struct Open {
        let fence: ContainerFences.Fence
        /// The blocks before and around the container.
        let outer: [MarkdownBlock]
    }

    init(source: MarkdownSource, kinds: [MarkdownContainerKind], depthLimit: Int) {
        self.source = source
        self.kinds = kinds
        self.depthLimit = depthLimit
    }

    mutating func add(_ block: MarkdownBlock) { blocks.append(block) }

    mutating func add(_ fence: ContainerFences.Fence) {
        guard fence.words.isEmpty else {
            guard open.count < depthLimit else {
                if refused == 0 { findings.append(MarkdownProblem.tooDeep(span(fence))) }
                refused += 1
                return
            }
            open.append(Open(fence: fence, outer: blocks))
            blocks = []
            return
        }
        guard refused == 0 else {
            refused -= 1
            return
        }
        guard let innermost = open.last else {
            findings.append(ContainerProblem.nothingToClose(source.span(fence.colons)))
            return
        }
        let width = fence.colons.count
        if let match = open.lastIndex(where: { $0.fence.colons.count == width }) {
            while open.count > match + 1 { closeUnclosed() }
        } else {
            findings.append(
                ContainerProblem.otherWidth(
                    source.span(fence.colons), opened: source.span(innermost.fence.colons),
                    width: innermost.fence.colons.count))
        }
        closeLast(at: fence.colons.upperBound)
    }

    /// The blocks, when there are no more.
    mutating func finish() -> [MarkdownBlock] {
        while !open.isEmpty { closeUnclosed() }
        return blocks
    }

    private mutating func closeUnclosed() {
        guard let last = open.last else { return }
        findings.append(ContainerProblem.notClosed(span(last.fence), width: last.fence.colons.count))
        closeLast(at: nil)
    }

    private mutating func closeLast(at end: Int?) {
        let last = open.removeLast()
        let container = container(last.fence)
        let opening = source.range(last.fence.colons.lowerBound..<last.fence.end)
        let close = end.map { source.range($0..<$0).lowerBound } ?? blocks.last?.range.upperBound
        let range = opening.lowerBound..<max(opening.upperBound, close ?? opening.upperBound)
        blocks = last.outer + [MarkdownBlock(.container(container), at: range)]
    }

    private mutating func container(_ fence: ContainerFences.Fence) -> MarkdownContainer {
        let name = source.text(fence.words[0])
        let arguments = fence.words.dropFirst().map {
            MarkdownContainer.Argument(text: source.text($0), range: source.range($0))
        }
        let kind = kinds.first { $0.name == name }
        if let kind {
            if !kind.arguments.contains(arguments.count) {
                findings.append(ContainerProblem.arguments(span(fence), kind: kind, count: arguments.count))
            }
            if !kind.hasContent, let first = blocks.first {
                findings.append(ContainerProblem.content(source.file.span(first.range), kind: kind))
            }
        } else {
            findings.append(
                ContainerProblem.unknown(source.span(fence.words[0]), name: name, known: kinds.map(\.name)))
        }
        return MarkdownContainer(
            name: name, nameRange: source.range(fence.words[0]), label: kind?.label, arguments: arguments,
            blocks: blocks)
    }

    private func span(_ fence: ContainerFences.Fence) -> Span {
        source.span(fence.colons.lowerBound..<fence.end)
    }
}

/// What can be wrong with containers.
enum ContainerProblem {
    static let rule = Rule(
        "markdown-container", "A container such as `:::warning` is one that exists, has what it needs, and is closed.",
        why: "A safety notice whose container is misspelled would be lost, or shown as plain text.",
        isAdjustable: false)

    static func unknown(_ span: Span, name: String, known: [String]) -> Finding {
        let near = nearMiss(to: name, in: known)
        let all = known.map { "`\($0)`" }.joined(separator: ", ")
        return Finding(
            rule: rule, at: span, "There is no container `\(name)`.",
            help: near.map { "Did you mean `\($0)`?" }
                ?? (known.isEmpty ? "Containers cannot be used here." : "Use one of \(all)."),
            fixes: near.map { [Fix(replacing: span, with: $0)] } ?? [])
    }

    static func notClosed(_ span: Span, width: Int) -> Finding {
        Finding(
            rule: rule, at: span, "This container is never closed.",
            help: "Add a line `\(String(repeating: ":", count: width))` after its text.")
    }

    static func nothingToClose(_ span: Span) -> Finding {
        Finding(
            rule: rule, at: span, "This line closes a container, but none is open here.",
            help: "Remove it, or open a container above it with a line such as `:::warning`.")
    }

    static func otherWidth(_ span: Span, opened: Span, width: Int) -> Finding {
        let colons = String(repeating: ":", count: width)
        return Finding(
            rule: rule, at: span, "This line has another number of colons than the one that opened the container.",
            help: "Write `\(colons)` here.", notes: [Note("The container starts here.", at: opened)],
            fixes: [Fix(replacing: span, with: colons)])
    }

    static func arguments(_ span: Span, kind: MarkdownContainerKind, count: Int) -> Finding {
        let form = ":::" + kind.name + (kind.argumentNames.isEmpty ? "" : " " + kind.argumentNames)
        return Finding(
            rule: rule, at: span,
            count < kind.arguments.lowerBound
                ? "`\(kind.name)` needs to be told more on this line." : "`\(kind.name)` is told too much on this line.",
            help: "Write it as `\(form)`.")
    }

    static func content(_ span: Span, kind: MarkdownContainerKind) -> Finding {
        Finding(
            rule: rule, at: span, "`\(kind.name)` writes its own text, so this text would not be shown.",
            help: "Move this text below the closing `:::`.")
    }

    static func misplaced(_ span: Span) -> Finding {
        Finding(
            rule: rule, at: span,
            "A line with `:::` has to start at the left margin; this one is part of a paragraph.",
            help: "Remove the spaces before it.")
    }
}
