import ContentModel
import ContentSchema
import Diagnostics

/// Items whose files are there but cannot be read. What refers to them is not reported on top of what is wrong in them.
struct UnreadableItems: Sendable {
    private var keys: [ItemKind: Set<String>] = [:]
    /// Their Markdown files, whose text can be read all the same.
    private(set) var texts: [(file: SourceFile, folder: String)] = []

    init(_ files: [DecodedFile]) {
        for file in files {
            if file.item == nil, file.body != nil { texts.append((file.file, file.kind.folder ?? "")) }
            let isPartial = file.kind == .reference && !file.findings.isEmpty
            if file.item == nil || isPartial { keys[file.kind, default: []].insert(file.key) }
        }
    }

    func contains(_ kind: ItemKind, _ key: String) -> Bool { keys[kind]?.contains(key) ?? false }

    /// Whether some item of a kind is missing whose key its file's name does not tell.
    func hasAny(_ kind: ItemKind) -> Bool { keys[kind] != nil }

    /// Whether an unreadable page would stand at a path.
    func contains(route path: String) -> Bool {
        let path = path.hasSuffix("/") ? path : path + "/"
        return keys.contains { kind, keys in
            [.procedure, .article, .condition, .page].contains(kind)
                && keys.contains { Route(kind: kind, key: $0, isNotFoundPage: false).path == path }
        }
    }
}
