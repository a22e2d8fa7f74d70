/// A template as sections, blocks and tags, each with its place.
struct TemplateTree: Sendable {
    indirect enum Node: Sendable {
        case print(Print)
        case section(Section)
        case partial(Inclusion)
        case parent(Parent)
        case block(Block)
    }

    /// `{{name}}` or `{{{name}}}`
    struct Print: Sendable {
        let path: FieldPath
        let isRaw: Bool
        let place: MarkupPlace
        let range: Range<Int>
    }

    /// `{{#name}}…{{/name}}` or `{{^name}}…{{/name}}`
    struct Section: Sendable {
        let path: FieldPath
        let isInverted: Bool
        let range: Range<Int>
        let children: [Node]
    }

    /// `{{>name}}`
    struct Inclusion: Sendable {
        let name: String
        let range: Range<Int>
    }

    /// `{{<name}}…{{/name}}`: a template that is taken with some of its blocks filled.
    struct Parent: Sendable {
        let name: String
        let range: Range<Int>
        let blocks: [Block]
        /// Is it what the file is made of, rather than a part in a section or block?
        let isOutermost: Bool
    }

    /// `{{$name}}…{{/name}}`: a block, or what fills one.
    struct Block: Sendable {
        let name: String
        let place: MarkupPlace
        let range: Range<Int>
        let children: [Node]
    }

    let nodes: [Node]
    let problems: [Placed<TemplateProblem>]

    init(parsing bytes: [UInt8]) {
        let scanner = TagScanner(scanning: bytes)
        let builder = TreeBuilder(nesting: scanner.tags, of: bytes)
        nodes = builder.nodes
        problems = scanner.problems + builder.problems
    }
}
