import ArgumentParser
import ContentModel
import ContentSchema
import Diagnostics
import SiteRendering

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print the keys of a kind of content file, as JSON Schema or as a reference to read.")

    @Argument(help: "The kind; all of them if none is given.") var kind: ItemKind?
    @Flag(help: "A reference in Markdown instead of JSON Schema.") var docs = false
    @Flag(help: "What templates are given, as a reference in Markdown.") var templates = false

    func run() throws {
        if templates {
            Console.print("# What templates are given\n\n" + TemplateReference.markdown + "\n")
            return
        }
        let kinds = kind.map { [$0] } ?? ItemKind.allCases
        if docs {
            Console.print((kind == nil ? "# Keys of content files\n\n" : "") + kinds.map { ContentDecoder.description(of: $0).markdown() }.joined(separator: "\n\n") + "\n")
            return
        }
        let definitions = kinds.map { (key: $0.rawValue, value: ContentDecoder.description(of: $0).jsonSchema) }
        let document: JSONValue = if let only = definitions.first, kind != nil, case .object(let members) = only.value {
            .object([(key: "$schema", value: "https://json-schema.org/draft/2020-12/schema")] + members)
        } else {
            .object([(key: "$schema", value: "https://json-schema.org/draft/2020-12/schema"), (key: "$defs", value: .object(definitions))])
        }
        Console.print(document.serialized(indent: 2) + "\n")
    }
}
