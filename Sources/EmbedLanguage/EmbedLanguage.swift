import Foundation
import Yams

/// `EmbedLanguage FOLDER OUTPUT`: writes a Swift file that holds the words of one language, without the sentences they
/// are tested by.
///
/// Each line of the text is a record with tabs between its fields: `cue NAME TAG PHRASE…`, `also NAME TAG PHRASE…`,
/// `concept KIND NAME PARENTS DETAIL PHRASE…`, `tags WORD LETTERS`, `form WORD BASE LETTER`, `value WORD NUMBER`,
/// `worth WORD NUMBER`.
@main
struct EmbedLanguage {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else { throw Problem.usage }
        let folder = URL(filePath: arguments[1], directoryHint: .isDirectory)
        var lines: [String] = []
        for file in try files(below: folder.appending(path: "cues"), named: ".yml") { lines += try cues(in: file) }
        for file in try files(below: folder.appending(path: "concepts"), named: ".yml") { lines += try concepts(in: file) }
        for file in try files(below: folder.appending(path: "words"), named: ".txt") { lines += try words(in: file) }
        let source = "/// The words of the language, a record a line.\nlet embeddedLanguage: StaticString = #\"\"\"\n"
            + lines.joined(separator: "\n") + "\n\"\"\"#\n"
        try source.write(toFile: arguments[2], atomically: true, encoding: .utf8)
    }

    enum Problem: Error {
        case usage
        case malformed(String, String)
    }

    private static func files(below folder: URL, named suffix: String) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.lastPathComponent.hasSuffix(suffix) }.sorted { $0.path() < $1.path() }
    }

    private static func cues(in file: URL) throws -> [String] {
        let cueFile = try YAMLDecoder().decode(CueFile.self, from: try Data(contentsOf: file))
        guard cueFile.cue + ".yml" == file.lastPathComponent else { throw Problem.malformed(file.path(), "its cue is \(cueFile.cue)") }
        return cueFile.families.flatMap { family in
            ([cueFile.cue] + (family.also ?? [])).map { name in
                (["cue", name, family.as ?? ""] + family.phrases).joined(separator: "\t")
            }
        }
    }

    private static func concepts(in file: URL) throws -> [String] {
        let conceptFile = try YAMLDecoder().decode(ConceptFile.self, from: try Data(contentsOf: file))
        guard conceptFile.kind + ".yml" == file.lastPathComponent else { throw Problem.malformed(file.path(), "its kind is \(conceptFile.kind)") }
        return conceptFile.concepts.map { concept in
            let detail = concept.category ?? concept.jurisdiction ?? concept.opposite ?? ""
            let parents = (concept.kindOf ?? []).joined(separator: "|")
            return (["concept", conceptFile.kind, concept.name, parents, concept.as ?? "", detail] + (concept.phrases ?? [])).joined(separator: "\t")
        }
    }

    /// A file of words is a list of records whose fields are divided by spaces; its name says which.
    private static func words(in file: URL) throws -> [String] {
        let record = switch file.deletingPathExtension().lastPathComponent {
        case "parts-of-speech", "closed": "tags"
        case "irregular": "form"
        case "numbers": "value"
        case "fractions", "ordinals", "months", "legal-ages": "worth"
        default: throw Problem.malformed(file.path(), "no such list of words")
        }
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            ([record] + line.split(separator: " ").map(String.init)).joined(separator: "\t")
        }
    }
}

private struct CueFile: Decodable {
    let cue: String
    let families: [Family]

    struct Family: Decodable {
        let phrases: [String]
        let `as`: String?
        let also: [String]?
    }
}

private struct ConceptFile: Decodable {
    let kind: String
    let concepts: [Entry]

    struct Entry: Decodable {
        let name: String
        let phrases: [String]?
        let `as`: String?
        let kindOf: [String]?
        let category: String?
        let jurisdiction: String?
        let opposite: String?

        enum CodingKeys: String, CodingKey {
            case name, phrases, `as`, category, jurisdiction, opposite
            case kindOf = "kind-of"
        }
    }
}
