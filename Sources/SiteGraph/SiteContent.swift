import ContentModel
import ContentSchema
import ContentSyntax
import Diagnostics
import TreatmentModel

/// All items of the site by kind and key. Drafts are left out unless they were asked for.
public struct SiteContent: Sendable {
    public let site: Item<SiteSettings>
    public internal(set) var treatments = Catalog<Treatment>()
    public internal(set) var references = Catalog<Reference>()
    public internal(set) var people = Catalog<Person>()
    public internal(set) var clinics = Catalog<Clinic>()
    public internal(set) var procedures = Catalog<Procedure>()
    public internal(set) var faqs = Catalog<FAQ>()
    public internal(set) var talkingPoints = Catalog<TalkingPoints>()
    public internal(set) var articles = Catalog<Article>()
    public internal(set) var conditions = Catalog<Condition>()
    public internal(set) var pages = Catalog<Page>()
    /// By the name of the picture's file.
    public internal(set) var media = Catalog<Media>()

    public var settings: SiteSettings { site.content }

    init(site: Item<SiteSettings>) { self.site = site }

    /// Adds what a file holds. Answers a finding for every key that is taken already.
    mutating func add(_ item: AnyItem) -> [Finding] {
        switch item {
        case .site: []
        case .treatment(let item): refuse(treatments.add(item), item)
        case .references(let items): items.flatMap { refuse(references.add($0), $0, at: $0.content.id.span) }
        case .person(let item): refuse(people.add(item), item)
        case .clinic(let item): refuse(clinics.add(item), item)
        case .procedure(let item): refuse(procedures.add(item), item)
        case .faq(let item): refuse(faqs.add(item), item)
        case .talkingPoints(let item): refuse(talkingPoints.add(item), item)
        case .article(let item): refuse(articles.add(item), item)
        case .condition(let item): refuse(conditions.add(item), item)
        case .page(let item): refuse(pages.add(item), item)
        case .media(let item): addMedia(item)
        }
    }

    private mutating func addMedia(_ item: Item<Media>) -> [Finding] {
        let name = item.content.fileName
        let keyed = Item(kind: .media, key: name.value, file: item.file, content: item.content, body: item.body)
        return refuse(media.add(keyed), keyed, at: name.span)
    }

    private func refuse<Content>(_ earlier: Item<Content>?, _ item: Item<Content>, at span: Span? = nil) -> [Finding] {
        guard let earlier else { return [] }
        let place = (earlier.content as? Reference)?.id.span ?? earlier.file.startSpan
        return [GraphProblem.duplicateKey(item.key, kind: item.kind, first: place).finding(at: span ?? item.file.startSpan)]
    }

    /// Leaves out the drafts.
    mutating func removeDrafts() {
        procedures = procedures.filter { !$0.content.publication.isDraft }
        articles = articles.filter { !$0.content.publication.isDraft }
        conditions = conditions.filter { !$0.content.publication.isDraft }
        pages = pages.filter { !$0.content.publication.isDraft }
        faqs = faqs.filter { !$0.content.isDraft }
        talkingPoints = talkingPoints.filter { !$0.content.isDraft }
    }
}
