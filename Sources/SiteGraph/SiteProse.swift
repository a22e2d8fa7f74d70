import ContentModel
import ContentSyntax
import Diagnostics
import TreatmentModel

/// Every string of one item that reaches a reader, ready for the checks of what it claims.
public struct ItemProse: Sendable {
    /// Folder and key: `procedures/microneedling`; `site` for the settings.
    public let id: String
    public let file: SourceFile
    /// Keys of the treatments the item is about, its subject first.
    public let treatments: [String]
    /// The indication it is about.
    public let indication: String?
    public let blocks: [ProseBlock]
    /// How many boards certify those who stand for it: the most of its author and its reviewer, or the person's own.
    public let boards: Int
    /// Language tag: `en-US`.
    public let language: String
    /// Facts and links that lead nowhere, found on the way.
    public let findings: [Finding]
}

/// An item that holds words for readers.
public enum ProseItem: Sendable {
    case site
    case page(SitePage)
    case faq(Item<FAQ>)
    case talkingPoints(Item<TalkingPoints>)
    case person(Item<Person>)
    case clinic(Item<Clinic>)
    case media(Item<Media>)
}

extension SiteGraph {
    /// Every item that holds words for readers, in a fixed order.
    public var proseItems: [ProseItem] {
        [.site] + pages.map(ProseItem.page) + content.faqs.map(ProseItem.faq)
            + content.talkingPoints.map(ProseItem.talkingPoints) + content.people.map(ProseItem.person)
            + content.clinics.map(ProseItem.clinic) + content.media.map(ProseItem.media)
    }

    public func prose(of item: ProseItem) -> ItemProse {
        switch item {
        case .site: siteProse()
        case .page(let page): prose(of: page)
        case .faq(let item): prose(of: item)
        case .talkingPoints(let item): prose(of: item)
        case .person(let item): prose(of: item)
        case .clinic(let item): prose(of: item)
        case .media(let item): prose(of: item)
        }
    }

    private func prose(of page: SitePage) -> ItemProse {
        var writer = ItemProseWriter(graph: self, folder: page.kind.folder ?? "")
        writer.add(page.publication.title, as: .title)
        writer.add(page.publication.description, as: .description)
        if let summary = page.publication.summary { writer.add(summary, as: .paragraph, introducedBy: 0) }
        if case .condition(let item) = page { writer.add(item.content.name, as: .label) }
        writer.add(document(of: page.file), introducedBy: 0)
        var treatments: [String] = []
        var indication: String?
        switch page {
        case .procedure(let item):
            treatments = item.content.treatments.map(\.value)
            indication = item.content.indication?.value
        case .article(let item): treatments = item.content.treatments.map(\.value)
        case .condition, .page: break
        }
        let people = [page.byline.author, page.byline.reviewer].compactMap { $0.flatMap { content.people[$0.value] } }
        return writer.finish(
            id: page.itemPath, file: page.file, treatments: treatments, indication: indication,
            boards: people.map(\.content.boards.count).max() ?? 0, language: page.publication.language)
    }

    private func prose(of item: Item<FAQ>) -> ItemProse {
        var writer = ItemProseWriter(graph: self, folder: "faqs")
        writer.add(item.content.question, as: .question)
        writer.add(document(of: item.file), as: .answer, introducedBy: 0)
        return writer.finish(id: "faqs/\(item.key)", file: item.file, treatments: item.content.treatments.map(\.value))
    }

    private func prose(of item: Item<TalkingPoints>) -> ItemProse {
        var writer = ItemProseWriter(graph: self, folder: "talking-points")
        writer.add(item.content.title, as: .title)
        writer.add(item.content.description, as: .description)
        for group in item.content.groups {
            let heading = writer.add(group.title, as: .heading(level: 2))
            for point in group.points { writer.addMarkdown(point, as: .talkingPoint, introducedBy: heading) }
        }
        writer.add(document(of: item.file), introducedBy: 0)
        return writer.finish(id: "talking-points/\(item.key)", file: item.file, treatments: item.content.treatments.map(\.value))
    }

    private func prose(of item: Item<Person>) -> ItemProse {
        var writer = ItemProseWriter(graph: self, folder: "people")
        writer.addMarkdown(item.content.bio, as: .paragraph)
        return writer.finish(id: "people/\(item.key)", file: item.file, boards: item.content.boards.count)
    }

    private func prose(of item: Item<Clinic>) -> ItemProse {
        var writer = ItemProseWriter(graph: self, folder: "clinics")
        if let directions = item.content.directions { writer.addMarkdown(directions, as: .paragraph) }
        return writer.finish(id: "clinics/\(item.key)", file: item.file)
    }

    private func prose(of item: Item<Media>) -> ItemProse {
        var writer = ItemProseWriter(graph: self, folder: "media")
        if let alt = item.content.alt { writer.add(alt, as: .altText) }
        if let caption = item.content.caption { writer.addMarkdown(caption, as: .caption) }
        return writer.finish(id: "media/\(item.key)", file: item.file)
    }

    private func siteProse() -> ItemProse {
        var writer = ItemProseWriter(graph: self, folder: "")
        writer.add(settings.tagline, as: .paragraph)
        if let description = settings.description { writer.add(description, as: .description) }
        if let disclaimer = settings.disclaimer { writer.addMarkdown(disclaimer, as: .paragraph) }
        if let notice = settings.unlabeledUseNotice { writer.add(notice, as: .paragraph) }
        for entry in settings.navigation + settings.footerNavigation { writer.add(entry.title, as: .label) }
        return writer.finish(id: "site", file: content.site.file)
    }
}

/// Gathers the blocks of one item.
private struct ItemProseWriter {
    let graph: SiteGraph
    let folder: String
    private var blocks: [ProseBlock] = []
    private var findings: [Finding] = []

    init(graph: SiteGraph, folder: String) {
        self.graph = graph
        self.folder = folder
    }

    /// A plain text. Returns its position.
    @discardableResult
    mutating func add(_ text: MappedText, as role: ProseBlock.Role, introducedBy introducer: Int? = nil) -> Int {
        let (expanded, problems) = graph.facts.expand(text)
        findings += problems
        blocks.append(ProseBlock(role: role, text: expanded, introducedBy: introducer))
        return blocks.count - 1
    }

    /// A short text with Markdown in it.
    mutating func addMarkdown(_ text: MappedText, as role: ProseBlock.Role, introducedBy introducer: Int? = nil) {
        let (document, problems) = MarkdownDocument.parse(text, options: .value(allowsRawHTML: graph.settings.allowsRawHTML))
        findings += problems
        add(document, as: role, introducedBy: introducer)
    }

    mutating func add(_ document: MarkdownDocument?, as role: ProseBlock.Role = .paragraph, introducedBy introducer: Int? = nil) {
        guard let document else { return }
        findings += graph.findings(in: document, folder: folder)
        document.appendProse(to: &blocks, role: role, introducedBy: introducer) { graph.facts.text(of: $0) }
    }

    func finish(
        id: String, file: SourceFile, treatments: [String] = [], indication: String? = nil, boards: Int = 0,
        language: String? = nil
    ) -> ItemProse {
        ItemProse(
            id: id, file: file, treatments: treatments, indication: indication, blocks: blocks, boards: boards,
            language: language ?? graph.settings.language, findings: findings)
    }
}

extension FactTable {
    /// A fact's words; nothing for one that does not resolve, which is reported where the text is checked.
    public func text(of reference: FactReference) -> String? {
        if case .success(let fact) = resolve(reference.description) { fact.text } else { nil }
    }
}
