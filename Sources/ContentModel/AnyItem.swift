import ContentSchema
import ContentSyntax
import Diagnostics
import TreatmentModel

/// What one content file holds.
public enum AnyItem: Sendable {
    case site(Item<SiteSettings>)
    case treatment(Item<Treatment>)
    case references([Item<Reference>])
    case person(Item<Person>)
    case clinic(Item<Clinic>)
    case procedure(Item<Procedure>)
    case faq(Item<FAQ>)
    case talkingPoints(Item<TalkingPoints>)
    case article(Item<Article>)
    case condition(Item<Condition>)
    case page(Item<Page>)
    case media(Item<Media>)
}

/// A content file after decoding. The item is missing if its keys cannot be read; then at least one finding says why.
public struct DecodedFile: Sendable {
    public let kind: ItemKind
    public let key: String
    public let file: SourceFile
    public let item: AnyItem?
    /// The bytes of the Markdown text, known even where the keys cannot be read.
    public let body: Range<Int>?
    public let references: [ItemReference]
    public let findings: [Finding]
}

/// Turns a content file into its typed item.
public enum ContentDecoder {
    public static func decode(_ file: SourceFile, kind: ItemKind, key: String) -> DecodedFile {
        kind.isMarkdown ? decodeMarkdown(file, kind: kind, key: key) : decodeYAML(file, kind: kind, key: key)
    }

    /// The declared keys of a kind.
    public static func description(of kind: ItemKind) -> RecordDescription {
        switch kind {
        case .site: SiteSettings.schema.description
        case .treatment: Treatment.schema.description
        case .reference: Reference.schema.description
        case .person: Person.schema.description
        case .clinic: Clinic.schema.description
        case .procedure: Procedure.schema.description
        case .faq: FAQ.schema.description
        case .talkingPoints: TalkingPoints.schema.description
        case .article: Article.schema.description
        case .condition: Condition.schema.description
        case .page: Page.schema.description
        case .media: Media.schema.description
        }
    }

    private static func decodeMarkdown(_ file: SourceFile, kind: ItemKind, key: String) -> DecodedFile {
        let (frontMatter, findings) = FrontMatter.parse(file)
        var reading = Reading(file: file)
        reading.findings = findings
        let item = frontMatter?.keys.flatMap { keys -> AnyItem? in
            let body = frontMatter?.body ?? 0..<0
            func read<Content>(_ schema: Schema<Content>, _ wrap: (Item<Content>) -> AnyItem) -> AnyItem? {
                schema.read(keys, &reading).map { wrap(Item(kind: kind, key: key, file: file, content: $0, body: body)) }
            }
            return switch kind {
            case .procedure: read(Procedure.schema, AnyItem.procedure)
            case .faq: read(FAQ.schema, AnyItem.faq)
            case .talkingPoints: read(TalkingPoints.schema, AnyItem.talkingPoints)
            case .article: read(Article.schema, AnyItem.article)
            case .condition: read(Condition.schema, AnyItem.condition)
            case .page: read(Page.schema, AnyItem.page)
            case .site, .treatment, .reference, .person, .clinic, .media: nil
            }
        }
        return DecodedFile(
            kind: kind, key: key, file: file, item: item, body: frontMatter?.body, references: reading.references,
            findings: reading.findings)
    }

    private static func decodeYAML(_ file: SourceFile, kind: ItemKind, key: String) -> DecodedFile {
        let (node, findings) = FrontMatter.parseYAML(file)
        var reading = Reading(file: file)
        reading.findings = findings
        let item = node.flatMap { node -> AnyItem? in
            func read<Content>(_ schema: Schema<Content>, _ wrap: (Item<Content>) -> AnyItem) -> AnyItem? {
                schema.read(node, &reading).map { wrap(Item(kind: kind, key: key, file: file, content: $0, body: 0..<0)) }
            }
            return switch kind {
            case .site: read(SiteSettings.schema, AnyItem.site)
            case .treatment: read(Treatment.schema, AnyItem.treatment)
            case .person: read(Person.schema, AnyItem.person)
            case .clinic: read(Clinic.schema, AnyItem.clinic)
            case .media: read(Media.schema, AnyItem.media)
            case .reference: references(node, in: file, &reading)
            case .procedure, .faq, .talkingPoints, .article, .condition, .page: nil
            }
        }
        return DecodedFile(
            kind: kind, key: key, file: file, item: item, body: nil, references: reading.references, findings: reading.findings)
    }

    /// A bibliography is a list; works that cannot be read are reported, the others stay known.
    private static func references(_ node: YAMLNode, in file: SourceFile, _ reading: inout Reading) -> AnyItem? {
        guard case .sequence(let list) = node else {
            reading.report(
                .wrongForm(found: node, wanted: .list, expected: "a list of references, each starting with `- id: …`"), at: node.range)
            return nil
        }
        return .references(
            list.items.compactMap { Reference.schema.read($0, &reading) }.map {
                Item(kind: .reference, key: $0.id.value, file: file, content: $0, body: 0..<0)
            })
    }
}
