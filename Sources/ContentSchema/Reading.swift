import ContentSyntax
import Diagnostics

/// What reading one file has brought to light besides its values: its problems, and the items it refers to.
public struct Reading: Sendable {
    public let file: SourceFile
    public var findings: [Finding] = []
    public var references: [ItemReference] = []

    public init(file: SourceFile) {
        self.file = file
    }

    public mutating func report(_ problem: FieldProblem, at range: Range<Int>) {
        findings.append(problem.finding(at: file.span(range)))
    }
}

/// A place where one item names another by its key.
public struct ItemReference: Sendable, Hashable {
    public let kind: ItemKind
    public let key: String
    public let span: Span

    public init(kind: ItemKind, key: String, span: Span) {
        self.kind = kind
        self.key = key
        self.span = span
    }
}
