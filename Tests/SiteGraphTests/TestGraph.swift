import ContentModel
import ContentSchema
import ContentSyntax
import Diagnostics
import SiteGraph
import TestSupport
import Testing

/// The graph of the small good site, with some files replaced or added.
func graph(with changes: [String: String] = [:], drafts: Bool = false) throws -> (graph: SiteGraph, findings: [Finding]) {
    var files = try Repository.tree(Repository.goldenSite + "/Content")
    for (path, text) in changes { files[path] = Array(text.utf8) }
    var decoded: [DecodedFile] = []
    var documents: [String: MarkdownDocument] = [:]
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) where !path.hasSuffix(".svg") {
        let parts = path.split(separator: "/").map(String.init)
        let kind = try #require(parts.count == 1 ? ItemKind.site : ItemKind.allCases.first { $0.folder == parts[0] })
        let file = SourceFile(path: "Content/\(path)", bytes: bytes)
        let item = ContentDecoder.decode(file, kind: kind, key: String(parts[parts.count - 1].prefix { $0 != "." }))
        decoded.append(item)
        guard let body = item.body else { continue }
        documents[file.path] = MarkdownDocument.parse(file, in: body, options: .page(allowsRawHTML: false)).0
    }
    let media = files.keys.filter { $0.hasSuffix(".svg") }.map { String($0.dropFirst("media/".count)) }
    let (graph, findings) = SiteGraph.build(decoded, documents: documents, mediaFiles: media, includingDrafts: drafts)
    return (try #require(graph), decoded.flatMap(\.findings) + findings)
}

/// A page with only the keys it needs.
func page(title: String = "A page", extra: String = "", body: String = "Text.") -> String {
    "---\ntitle: \(title)\ndescription: A page.\nlayout: page\n\(extra)---\n\n\(body)\n"
}
