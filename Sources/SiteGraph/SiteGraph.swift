import ContentModel
import ContentSchema
import ContentSyntax
import Diagnostics
import TreatmentModel

/// The whole site with everything between its items resolved: keys, routes, references, media, facts.
public struct SiteGraph: Sendable {
    public let content: SiteContent
    /// Every page in the order of routes.
    public let pages: [SitePage]
    public let facts: FactTable
    /// Names of the files in `Content/media/` that are pictures, sorted.
    public let mediaFiles: [String]
    let unreadable: UnreadableItems
    private let documents: [String: MarkdownDocument]
    private let pagesByItemPath: [String: SitePage]
    private let pagesByRoute: [String: SitePage]
    private let pagesByLayout: [Page.Layout: SitePage]
    /// Pages that are the same in several languages, by the item path of the original.
    private let translations: [String: [SitePage]]

    public var settings: SiteSettings { content.settings }

    /// The page of `procedures/microneedling`.
    public func page(_ itemPath: String) -> SitePage? { pagesByItemPath[itemPath] }

    /// The page at `/procedures/microneedling/`.
    public func page(at path: String) -> SitePage? { pagesByRoute[path] }

    /// The text of a Markdown file.
    public func document(of file: SourceFile) -> MarkdownDocument? { documents[file.path] }

    /// The first page with a layout, such as the list of questions.
    public func page(layout: Page.Layout) -> SitePage? { pagesByLayout[layout] }

    /// The page in all its languages, itself included, in the order of routes; nothing if there is only one.
    public func translations(of page: SitePage) -> [SitePage] {
        translations[page.publication.translationOf?.value ?? page.itemPath] ?? []
    }

    /// Resolves decoded files into a graph. Nothing comes of it without readable site settings.
    ///
    /// - Parameters:
    ///   - documents: the texts of the Markdown files, by path.
    ///   - mediaFiles: the names of the pictures in `Content/media/`.
    public static func build(
        _ files: [DecodedFile], documents: [String: MarkdownDocument], mediaFiles: [String], includingDrafts: Bool
    ) -> (SiteGraph?, [Finding]) {
        var findings: [Finding] = []
        let site = files.lazy.compactMap { if case .site(let item) = $0.item { item } else { nil } }.first
        let directory = FileDirectory(files)
        guard let site else {
            return (nil, files.flatMap { directory.unresolved(in: $0, hiding: []) })
        }
        var content = SiteContent(site: site)
        for file in files {
            if let item = file.item { findings += content.add(item) }
        }
        let drafts = includingDrafts ? [] : content.draftPaths
        if !includingDrafts { content.removeDrafts() }
        for file in files where !drafts.contains("\(file.kind.folder ?? "")/\(file.key)") {
            findings += directory.unresolved(in: file, hiding: drafts)
        }
        let graph = SiteGraph(
            content: content, documents: documents, mediaFiles: mediaFiles.sorted(), unreadable: UnreadableItems(files))
        findings += graph.keyFindings() + graph.routeFindings() + graph.indicationFindings() + graph.mediaFindings()
            + graph.navigationFindings()
        return (graph, findings)
    }

    private init(
        content: SiteContent, documents: [String: MarkdownDocument], mediaFiles: [String], unreadable: UnreadableItems
    ) {
        self.content = content
        self.unreadable = unreadable
        self.documents = documents
        self.mediaFiles = mediaFiles
        let pages = content.procedures.map(SitePage.procedure) + content.articles.map(SitePage.article)
            + content.conditions.map(SitePage.condition) + content.pages.map(SitePage.page)
        self.pages = pages.sorted { $0.route < $1.route }
        pagesByItemPath = Dictionary(pages.map { ($0.itemPath, $0) }, uniquingKeysWith: { first, _ in first })
        pagesByLayout = Dictionary(
            self.pages.compactMap { page in if case .page(let item) = page { (item.content.layout, page) } else { nil } },
            uniquingKeysWith: { first, _ in first })
        let originals = Set(pages.compactMap { $0.publication.translationOf?.value })
        translations = Dictionary(
            grouping: self.pages.filter { originals.contains($0.publication.translationOf?.value ?? $0.itemPath) },
            by: { $0.publication.translationOf?.value ?? $0.itemPath })
        pagesByRoute = Dictionary(pages.map { ($0.route.path, $0) }, uniquingKeysWith: { first, _ in first })
        facts = FactTable(content.treatments.map(\.content)) { unreadable.contains(.treatment, $0) || content.treatments[$0] != nil }
    }
}

extension SiteContent {
    /// Folder and key of every draft.
    var draftPaths: Set<String> {
        var paths: Set<String> = []
        func add<Content>(_ items: Catalog<Content>, _ isDraft: (Content) -> Bool) {
            for item in items where isDraft(item.content) { paths.insert("\(item.kind.folder ?? "")/\(item.key)") }
        }
        add(procedures) { $0.publication.isDraft }
        add(articles) { $0.publication.isDraft }
        add(conditions) { $0.publication.isDraft }
        add(pages) { $0.publication.isDraft }
        add(faqs) { $0.isDraft }
        add(talkingPoints) { $0.isDraft }
        return paths
    }
}

/// Which keys there are, by the files alone: an item whose own keys cannot be read is there all the same.
private struct FileDirectory {
    private var keys: [ItemKind: Set<String>] = [:]
    /// A bibliography that cannot be read may hold any key.
    private let knowsAllReferences: Bool

    init(_ files: [DecodedFile]) {
        var complete = true
        for file in files {
            if file.kind == .reference {
                guard case .references(let items) = file.item, file.findings.isEmpty else {
                    complete = false
                    if case .references(let items) = file.item { keys[.reference, default: []].formUnion(items.map(\.key)) }
                    continue
                }
                keys[.reference, default: []].formUnion(items.map(\.key))
            } else {
                keys[file.kind, default: []].insert(file.key)
            }
        }
        knowsAllReferences = complete
    }

    func unresolved(in file: DecodedFile, hiding drafts: Set<String>) -> [Finding] {
        file.references.compactMap { reference in
            let known = keys[reference.kind] ?? []
            let isDraft = drafts.contains("\(reference.kind.folder ?? "")/\(reference.key)")
            if known.contains(reference.key), !isDraft { return nil }
            if reference.kind == .reference, !knowsAllReferences { return nil }
            let near = nearMiss(to: reference.key, in: known)
            return GraphProblem.unresolved(reference.kind, reference.key, nearest: near, isDraft: isDraft).finding(at: reference.span)
        }
    }
}
