import ContentModel
import ContentSchema
import ContentSyntax
import Diagnostics

/// An item that has a page of its own.
public enum SitePage: Sendable {
    case procedure(Item<Procedure>)
    case article(Item<Article>)
    case condition(Item<Condition>)
    case page(Item<Page>)

    public var kind: ItemKind {
        switch self {
        case .procedure: .procedure
        case .article: .article
        case .condition: .condition
        case .page: .page
        }
    }

    public var key: String {
        switch self {
        case .procedure(let item): item.key
        case .article(let item): item.key
        case .condition(let item): item.key
        case .page(let item): item.key
        }
    }

    public var file: SourceFile {
        switch self {
        case .procedure(let item): item.file
        case .article(let item): item.file
        case .condition(let item): item.file
        case .page(let item): item.file
        }
    }

    public var publication: Publication {
        switch self {
        case .procedure(let item): item.content.publication
        case .article(let item): item.content.publication
        case .condition(let item): item.content.publication
        case .page(let item): item.content.publication
        }
    }

    public var byline: Byline {
        switch self {
        case .procedure(let item): item.content.byline
        case .article(let item): item.content.byline
        case .condition(let item): item.content.byline
        case .page(let item): item.content.byline
        }
    }

    public var related: [Located<String>] {
        switch self {
        case .procedure(let item): item.content.related
        case .article(let item): item.content.related
        case .condition(let item): item.content.related
        case .page: []
        }
    }

    /// Folder and key, as other items refer to it: `procedures/microneedling`.
    public var itemPath: String { "\(kind.folder ?? "")/\(key)" }

    public var route: Route { Route(kind: kind, key: key, isNotFoundPage: isNotFoundPage) }

    public var isNotFoundPage: Bool {
        if case .page(let item) = self { item.content.layout == .notFound } else { false }
    }
}
