import Foundation
import Yams

/// The files of English as they stand in the sources, with the sentences their phrases are tested by.
struct LanguageFiles {
    let cues: [DataFile]
    let concepts: [DataFile]

    static let english = Result { try LanguageFiles(folder: sources.appending(path: "Languages/en")) }

    /// The folder of the target under test.
    static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/ClaimReading")

    private init(folder: URL) throws {
        cues = try Self.files(in: folder.appending(path: "cues")).map { try DataFile($0, list: "families") }
        concepts = try Self.files(in: folder.appending(path: "concepts")).map { try DataFile($0, list: "concepts") }
    }

    private static func files(in folder: URL) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "yml" }.sorted { $0.path() < $1.path() }
    }
}

/// One file: its families of phrases, or its concepts.
struct DataFile: Sendable, CustomStringConvertible {
    /// The file's name without its extension: of a cue, or of a kind of concept.
    let name: String
    let keys: Set<String>
    let entries: [DataEntry]

    var description: String { name }

    init(_ url: URL, list: String) throws {
        name = url.deletingPathExtension().lastPathComponent
        let root = try Yams.compose(yaml: String(contentsOf: url, encoding: .utf8))?.mapping
        keys = Set(root?.keys.compactMap(\.string) ?? [])
        entries = root?[Node(list)]?.array().compactMap(DataEntry.init) ?? []
    }
}

/// A family of phrases that tell one thing, or a concept with its names.
struct DataEntry: Sendable {
    let keys: Set<String>
    /// The concept's name; nothing for a family of a cue.
    let name: String?
    let phrases: [String]
    let partOfSpeech: String?
    let alsoCues: [String]
    let parents: [String]
    let says: String?
    let but: String?

    init?(_ node: Node) {
        guard let mapping = node.mapping else { return nil }
        keys = Set(mapping.keys.compactMap(\.string))
        name = mapping["name"]?.string
        phrases = Self.strings(mapping["phrases"])
        partOfSpeech = mapping["as"]?.string
        alsoCues = Self.strings(mapping["also"])
        parents = Self.strings(mapping["kind-of"])
        says = mapping["says"]?.string
        but = mapping["but"]?.string
    }

    /// Plain words such as "yes" are strings here whatever YAML takes them for.
    private static func strings(_ node: Node?) -> [String] { node?.array().compactMap { $0.scalar?.string } ?? [] }
}
