import ContentSchema
import Diagnostics

/// One item of the site: what its keys say, and where its text is.
///
/// An item is identified by its file: the folder gives the kind, the file's name the key. So a reference to an item
/// resolves even while the item's own keys cannot be read, and one mistake is reported once.
///
/// A reference, so that lists and pages pass their many values on without copying them.
public final class Item<Content: Sendable>: Sendable {
    public let kind: ItemKind
    public let key: String
    public let file: SourceFile
    public let content: Content
    /// The bytes of the Markdown text; empty for files that are YAML alone.
    public let body: Range<Int>

    public init(kind: ItemKind, key: String, file: SourceFile, content: Content, body: Range<Int>) {
        self.kind = kind
        self.key = key
        self.file = file
        self.content = content
        self.body = body
    }
}
