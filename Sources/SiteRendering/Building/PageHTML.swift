import ContentModel
import ContentSchema
import ContentSyntax
import Diagnostics
import SiteGraph
import SiteImages
import Templating
import TreatmentModel

/// What a page's text needs while it becomes HTML: where links lead, what facts say, how citations are numbered, what
/// its containers show. One for each page, so that numbers run through everything the page shows.
struct PageHTML: MarkdownHTMLContext {
    let graph: SiteGraph
    let templates: TemplateSet
    let models: ModelViews
    let pictures: [String: Picture]
    let booking: LinkView?
    /// Folder of the text being written, from which its links are followed.
    var folder = ""
    /// The file of the text being written.
    var file: SourceFile
    /// Keys of the references cited, in the order of first use.
    private(set) var cited: [String] = []
    private var numbers: [String: Int] = [:]
    /// How often each reference is cited.
    private(set) var times: [String: Int] = [:]
    /// What was written that a finding about the finished page may have to be led back to.
    private(set) var origins: [PageOrigin] = []
    /// The page's questions, for a text that shows them in their place.
    var offeredQuestions: [Item<FAQ>] = []
    /// What was shown of them there.
    private(set) var questionsInText: [QuestionView] = []
    /// The treatments of the page's condition, for a text that shows them in their place.
    var offeredTreatments: [ConditionTreatmentView] = []
    private(set) var treatmentsAreInText = false
    /// A layout that could not be rendered, which checks before rendering should have found.
    private(set) var failure: TemplateNotUsable?
    /// The first picture of a page is loaded at once, the others when a reader comes near.
    private var isFirstPicture: Bool

    init(
        graph: SiteGraph, templates: TemplateSet, models: ModelViews, pictures: [String: Picture], booking: LinkView?,
        file: SourceFile, hasPictureAbove: Bool = false
    ) {
        self.graph = graph
        self.templates = templates
        self.models = models
        self.pictures = pictures
        self.booking = booking
        self.file = file
        isFirstPicture = !hasPictureAbove
    }

    mutating func destination(of link: MarkdownLink) -> HTMLDestination {
        var address = address(LinkResolver(graph, from: folder).link(link.destination), or: link.destination)
        if let picture = picture(at: address) { address = picture.main.address }
        origins.append(PageOrigin(kind: .link, text: address, span: file.span(link.destinationRange)))
        return HTMLDestination(address)
    }

    mutating func destination(of image: MarkdownImage) -> HTMLDestination {
        var destination = HTMLDestination(address(LinkResolver(graph, from: folder).image(image.source), or: image.source))
        if let picture = picture(at: destination.address) { destination = picture.destination }
        if !isFirstPicture { destination.attributes.append(.init("loading", "lazy")) }
        isFirstPicture = false
        origins.append(PageOrigin(kind: .image, text: destination.address, span: file.span(image.sourceRange)))
        return destination
    }

    private func picture(at address: String) -> Picture? {
        address.hasPrefix("/media/") ? pictures[String(address.dropFirst(7))] : nil
    }

    /// Links that lead nowhere were reported when the site was resolved, and stop the build before this.
    private func address(_ result: Result<String, LinkResolver.Problem>, or written: String) -> String {
        switch result {
        case .success(let address): address
        case .failure: written
        }
    }

    func text(of fact: FactReference) -> String? { graph.facts.text(of: fact) }

    mutating func mark(of citation: MarkdownCitation) -> CitationMark? {
        guard graph.content.references[citation.key] != nil else { return nil }
        times[citation.key, default: 0] += 1
        if numbers[citation.key] == nil {
            cited.append(citation.key)
            numbers[citation.key] = cited.count
        }
        return numbers[citation.key].map { CitationMark(number: $0, occurrence: times[citation.key] ?? 1) }
    }

    mutating func html(of container: MarkdownContainer, content: [UInt8]) -> [UInt8]? {
        guard let kind = Container(rawValue: container.name) else { return nil }
        let subjects = container.arguments.compactMap { argument -> ContainerSubject? in
            if case .success(let subject) = graph.subject(argument.text) { subject } else { nil }
        }
        switch kind {
        case .questions:
            questionsInText = questions(offeredQuestions)
            return component(kind, QuestionListView(questions: questionsInText))
        case .treatments:
            treatmentsAreInText = true
            return component(kind, TreatmentListView(treatments: offeredTreatments))
        case .warning, .note, .callToAction, .timeline:
            let box = BoxView(body: String(decoding: content, as: UTF8.self), booking: booking)
            return component(kind, box)
        case .quickFacts:
            return subjects.first.flatMap { component(kind, models.quickFacts($0.treatment, only: $0.indication)) }
        case .safetyInformation: return subjects.first.flatMap { component(kind, models.safety($0.treatment)) }
        case .comparison: return component(kind, models.comparison(subjects.map(\.treatment)))
        }
    }

    /// Questions with their answers, which go on counting citations where the page stands.
    mutating func questions(_ items: [Item<FAQ>]) -> [QuestionView] {
        let (outerFolder, outerFile) = (folder, file)
        defer { (folder, file) = (outerFolder, outerFile) }
        var views: [QuestionView] = []
        for item in items {
            guard let document = graph.document(of: item.file) else { continue }
            (folder, file) = (ItemKind.faq.folder ?? "", item.file)
            var renderer = HTMLRenderer(context: self)
            let answer = String(decoding: renderer.html(of: document), as: UTF8.self)
            self = renderer.context
            views.append(QuestionView(id: item.key, question: graph.facts.text(of: item.content.question), answer: answer))
        }
        return views
    }

    private mutating func component(_ kind: Container, _ view: some ViewModel) -> [UInt8]? {
        do {
            return Array(try templates.render(layout: "components/\(kind.rawValue)", with: view).utf8)
        } catch {
            failure = error
            return nil
        }
    }
}

/// Where a piece of the finished page comes from.
public struct PageOrigin: Sendable {
    public enum Kind: Sendable {
        case link, image, id
    }

    public let kind: Kind
    /// The address or id as it stands in the HTML, unescaped.
    public let text: String
    public let span: Span

    public init(kind: Kind, text: String, span: Span) {
        self.kind = kind
        self.text = text
        self.span = span
    }
}
