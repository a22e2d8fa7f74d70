import ContentModel
import ContentSchema
import ContentSyntax
import Diagnostics
import SiteGraph

/// All the text of one page, written in the order in which readers meet it.
struct PageText {
    private var renderer: HTMLRenderer<PageHTML>
    private let graph: SiteGraph

    init(_ context: PageHTML) {
        renderer = HTMLRenderer(context: context)
        graph = context.graph
    }

    var context: PageHTML { renderer.context }

    /// How often the page cites a reference.
    func timesCited(_ key: String) -> Int { renderer.context.times[key, default: 0] }

    /// The text of a Markdown file; nothing for an empty one.
    mutating func document(_ file: SourceFile, of kind: ItemKind) -> String? {
        guard let document = graph.document(of: file), !document.blocks.isEmpty else { return nil }
        renderer.context.folder = kind.folder ?? ""
        renderer.context.file = file
        return String(decoding: renderer.html(of: document), as: UTF8.self)
    }

    /// A short value with Markdown in it, without a paragraph around it.
    mutating func inline(_ text: MappedText, of kind: ItemKind) -> String {
        renderer.context.folder = kind.folder ?? ""
        renderer.context.file = text.file
        let (document, _) = MarkdownDocument.parse(text, options: .value(allowsRawHTML: graph.settings.allowsRawHTML))
        var out = HTMLBuffer()
        renderer.render(document.inlines, into: &out)
        return String(decoding: out.bytes, as: UTF8.self)
    }

    mutating func questions(_ items: [Item<FAQ>]) -> [QuestionView] { renderer.context.questions(items) }

    /// Makes the treatments of a condition available to a text that shows them in their place.
    mutating func offerTreatments(_ treatments: [ConditionTreatmentView]) { renderer.context.offeredTreatments = treatments }

    /// Makes questions available to a text that shows them in their place.
    mutating func offerQuestions(_ items: [Item<FAQ>]) { renderer.context.offeredQuestions = items }

    /// - Parameter today: approvals that ended before are left out.
    mutating func talkingPoints(_ item: Item<TalkingPoints>, byline: BylineView?, today: CalendarDate) -> TalkingPointsView {
        let introduction = document(item.file, of: .talkingPoints)
        var groups: [PointGroupView] = []
        for group in item.content.groups {
            var points: [PointView] = []
            for point in group.points { points.append(PointView(html: inline(point, of: .talkingPoints))) }
            groups.append(PointGroupView(title: graph.facts.text(of: group.title), points: points))
        }
        return TalkingPointsView(
            id: item.key, title: graph.facts.text(of: item.content.title), introduction: introduction, groups: groups,
            statements: statements(of: item, today: today), byline: byline)
    }

    private func statements(of item: Item<TalkingPoints>, today: CalendarDate) -> [StatementView] {
        item.content.treatments.compactMap { graph.content.treatments[$0.value]?.content }.flatMap(\.statements)
            .filter { $0.until >= today }
            .map { StatementView(text: $0.text, approvedBy: $0.approvedBy, until: $0.until.longForm) }
    }
}
