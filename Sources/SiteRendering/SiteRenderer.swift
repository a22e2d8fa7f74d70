import ContentModel
import ContentSchema
import ContentSyntax
import Diagnostics
import SiteGraph
import SiteImages
import Templating
import TreatmentModel

/// Makes the pages of a site. One for each build; pages are rendered independently of each other.
public struct SiteRenderer: Sendable {
    let graph: SiteGraph
    let templates: TemplateSet
    let assets: AssetPaths
    let pictures: [String: Picture]
    let cards: [String: Picture.File]
    let unlabeledUsePages: Set<String>
    let today: CalendarDate
    let texts: SiteTexts
    let models: ModelViews
    let data: StructuredData
    let places: PeopleAndPlaces
    let newestArticles: [SitePage]
    let shell: SiteView
    let search: SearchIndex?
    let searchIndexPath: String

    /// Where the theme's own files are on the finished site.
    public struct AssetPaths: Sendable {
        public let stylesheet: String
        public let script: String
        public let icon: String

        public init(stylesheet: String, script: String, icon: String) {
            self.stylesheet = stylesheet
            self.script = script
            self.icon = icon
        }
    }

    /// - Parameters:
    ///   - pictures: by the names of the files in `Content/media/`.
    ///   - cards: the pictures for previews of pages on other sites, by the pages' paths.
    ///   - unlabeledUsePages: the items whose text offers a use that stands on no label, and says so.
    ///   - baseURL: another address than the settings', for a preview.
    ///   - fingerprint: a short text that differs for different bytes, for the names of files that browsers may keep.
    public init(
        graph: SiteGraph, templates: TemplateSet, assets: AssetPaths, pictures: [String: Picture], cards: [String: Picture.File],
        unlabeledUsePages: Set<String>, today: CalendarDate, baseURL: String?, fingerprint: (_ bytes: [UInt8]) -> String
    ) {
        self.graph = graph
        self.templates = templates
        self.assets = assets
        self.pictures = pictures
        self.cards = cards
        self.unlabeledUsePages = unlabeledUsePages
        self.today = today
        let texts = SiteTexts(graph: graph, baseURL: baseURL ?? graph.settings.baseURL)
        let models = ModelViews(graph: graph)
        self.texts = texts
        self.models = models
        newestArticles = graph.content.articles.map { (day: $0.content.byline.lastChange?.description ?? "", item: $0) }
            .sorted { ($1.day, $0.item.key) < ($0.day, $1.item.key) }.map { SitePage.article($0.item) }
        data = StructuredData(graph: graph, texts: texts)
        search = graph.page(layout: .search) == nil ? nil : SearchIndex(graph, texts: texts)
        searchIndexPath = "assets/search.\(search.map { fingerprint(Array($0.json.utf8)) } ?? "").json"
        places = PeopleAndPlaces(
            graph: graph, texts: texts,
            inline: { text in
                var page = PageText(
                    PageHTML(graph: graph, templates: templates, models: models, pictures: pictures, booking: nil, file: text.file))
                return page.inline(text, of: .site)
            }, pictures: pictures)
        shell = SiteView(graph, texts: texts, places: places, assets: assets, today: today)
    }

    /// Checks every layout and component against what it will be given.
    public static func templateFindings(_ templates: TemplateSet) -> [Finding] {
        let layouts: [Finding] = Page.Layout.allCases.flatMap { layout -> [Finding] in
            let name = "layouts/\(layout.rawValue)"
            return switch layout {
            case .page, .notFound: templates.check(layout: name, against: TextPageView.self)
            case .home, .procedures, .conditions, .articles, .team, .locations:
                templates.check(layout: name, against: ListPageView.self)
            case .search: templates.check(layout: name, against: SearchPageView.self)
            case .glossary: templates.check(layout: name, against: GlossaryPageView.self)
            case .faqs: templates.check(layout: name, against: QuestionsPageView.self)
            case .press: templates.check(layout: name, against: PressPageView.self)
            }
        }
        let items = templates.check(layout: "layouts/procedure", against: ProcedurePageView.self)
            + templates.check(layout: "layouts/article", against: TextPageView.self)
            + templates.check(layout: "layouts/condition", against: ConditionPageView.self)
        let components: [Finding] = Container.allCases.flatMap { container -> [Finding] in
            let name = "components/\(container.rawValue)"
            return switch container {
            case .warning, .note, .callToAction, .timeline: templates.check(layout: name, against: BoxView.self)
            case .questions: templates.check(layout: name, against: QuestionListView.self)
            case .treatments: templates.check(layout: name, against: TreatmentListView.self)
            case .quickFacts: templates.check(layout: name, against: QuickFactsView.self)
            case .comparison: templates.check(layout: name, against: ComparisonView.self)
            case .safetyInformation: templates.check(layout: name, against: SafetyView.self)
            }
        }
        return TemplateSet.oncePerPlace(layouts + items + components)
    }

    /// The page as it will be served, and where its parts come from.
    public func render(_ page: SitePage) throws(TemplateNotUsable) -> RenderedPage {
        var text = PageText(
            PageHTML(
                graph: graph, templates: templates, models: models, pictures: pictures, booking: shell.booking, file: page.file,
                hasPictureAbove: page.showsItsPicture))
        let html = try layout(page, &text)
        if let failure = text.context.failure { throw failure }
        return RenderedPage(page: page, html: Array(html.utf8), origins: text.context.origins + headingOrigins(page))
    }

    private func headingOrigins(_ page: SitePage) -> [PageOrigin] {
        guard let document = graph.document(of: page.file) else { return [] }
        return document.headings.map { PageOrigin(kind: .id, text: $0.id, span: page.file.span($0.range)) }
    }

    private func layout(_ page: SitePage, _ text: inout PageText) throws(TemplateNotUsable) -> String {
        if case .procedure(let item) = page { text.offerQuestions(item.content.faqs.compactMap { graph.content.faqs[$0.value] }) }
        if case .condition(let item) = page { text.offerTreatments(models.treatments(of: item.content, key: item.key)) }
        let body = text.document(page.file, of: page.kind)
        switch page {
        case .procedure(let item):
            var questions = text.context.questionsInText
            let areInText = !questions.isEmpty
            if !areInText { questions = text.questions(text.context.offeredQuestions) }
            let points = item.content.talkingPoints.flatMap { graph.content.talkingPoints[$0.value] }
                .map { text.talkingPoints($0, byline: places.byline($0.content.byline), today: today) }
            let clinics = item.content.clinics.isEmpty ? [graph.settings.primaryClinic] : item.content.clinics
            let view = ProcedurePageView(
                site: site(page), page: head(page, body: body, text: text, questions: questions), questions: areInText ? [] : questions,
                talkingPoints: points, clinics: clinics.compactMap { places.clinic($0.value) })
            return try templates.render(layout: "layouts/procedure", with: view)
        case .article:
            return try templates.render(
                layout: "layouts/article", with: TextPageView(site: site(page), page: head(page, body: body, text: text)))
        case .condition(let item):
            let about = graph.content.articles.filter { $0.content.conditions.contains { $0.value == item.key } }
            let view = ConditionPageView(
                site: site(page), page: head(page, body: body, text: text),
                treatments: text.context.treatmentsAreInText ? [] : text.context.offeredTreatments,
                articles: about.map { card(.article($0)) })
            return try templates.render(layout: "layouts/condition", with: view)
        case .page(let item): return try layout(item, page, body: body, &text)
        }
    }

    private func layout(
        _ item: Item<Page>, _ page: SitePage, body: String?, _ text: inout PageText
    ) throws(TemplateNotUsable) -> String {
        let name = "layouts/\(item.content.layout.rawValue)"
        switch item.content.layout {
        case .page, .notFound:
            return try templates.render(layout: name, with: TextPageView(site: site(page), page: head(page, body: body, text: text)))
        case .home, .procedures, .conditions, .articles, .team, .locations:
            let view = ListPageView(
                site: site(page), page: head(page, body: body, text: text),
                procedures: graph.content.procedures.map { card(.procedure($0)) },
                conditions: graph.content.conditions.map { card(.condition($0)) }, articles: newestArticles.map(card),
                people: places.people)
            return try templates.render(layout: name, with: view)
        case .search:
            let others = graph.content.pages.map(SitePage.page).filter { !$0.isNotFoundPage && $0.route != page.route }
            let view = SearchPageView(
                site: site(page), page: head(page, body: body, text: text), index: "/\(searchIndexPath)",
                procedures: graph.content.procedures.map { card(.procedure($0)) },
                conditions: graph.content.conditions.map { card(.condition($0)) },
                articles: graph.content.articles.map { card(.article($0)) }, pages: others.map(card))
            return try templates.render(layout: name, with: view)
        case .glossary:
            let view = GlossaryPageView(site: site(page), page: head(page, body: body, text: text), groups: models.glossary)
            return try templates.render(layout: name, with: view)
        case .faqs:
            let groups = questionGroups(&text)
            let view = QuestionsPageView(
                site: site(page), page: head(page, body: body, text: text, questions: groups.flatMap(\.questions)), groups: groups)
            return try templates.render(layout: name, with: view)
        case .press:
            var points: [TalkingPointsView] = []
            for item in graph.content.talkingPoints { points.append(text.talkingPoints(item, byline: places.byline(item.content.byline), today: today)) }
            let view = PressPageView(site: site(page), page: head(page, body: body, text: text), talkingPoints: points)
            return try templates.render(layout: name, with: view)
        }
    }

    /// All questions by the treatment they are about first, then those about none.
    private func questionGroups(_ text: inout PageText) -> [QuestionGroupView] {
        var groups: [QuestionGroupView] = []
        for treatment in graph.content.treatments {
            let items = graph.content.faqs.filter { $0.content.treatments.first?.value == treatment.key }
            guard !items.isEmpty else { continue }
            let questions = text.questions(items)
            let name = treatment.content.name
            groups.append(
                QuestionGroupView(title: name.prefix(1).uppercased() + name.dropFirst(), id: "about-\(treatment.key)", questions: questions))
        }
        let rest = text.questions(graph.content.faqs.filter { $0.content.treatments.isEmpty })
        if !rest.isEmpty { groups.append(QuestionGroupView(title: "In general", id: "in-general", questions: rest)) }
        return groups
    }
}

/// A finished page.
public struct RenderedPage: Sendable {
    public let page: SitePage
    public let html: [UInt8]
    public let origins: [PageOrigin]
}

extension MarkdownDocument {
    /// Every heading with its id and place, containers included.
    fileprivate var headings: [(id: String, range: Range<Int>)] {
        func collect(_ blocks: [MarkdownBlock]) -> [(id: String, range: Range<Int>)] {
            blocks.flatMap { block -> [(id: String, range: Range<Int>)] in
                switch block.kind {
                case .heading(let heading): [(heading.id, block.range)]
                case .container(let container): collect(container.blocks)
                case .quote(let blocks): collect(blocks)
                case .list(let list): list.items.flatMap { collect($0.blocks) }
                case .paragraph, .figure, .code, .rule, .table, .html: []
                }
            }
        }
        return collect(blocks)
    }
}

extension SiteRenderer {
    /// The site's address, without a slash at the end.
    public var baseURL: String { texts.baseURL }

    /// The files that speak of the whole site: sitemap, feed, search index, what hosts and machines read; and a page for
    /// every path that a page had before.
    public func siteFiles() -> [(path: String, bytes: [UInt8])] {
        var texts: [(String, String)] = [
            ("_headers", HostFiles.headers(graph.settings)), ("_redirects", HostFiles.redirects(graph)),
            ("llms.txt", LLMsText.text(graph, texts: self.texts)), ("sitemap.xml", Sitemap.xml(graph, baseURL: self.texts.baseURL)), ("robots.txt", Sitemap.robots(baseURL: self.texts.baseURL)),
            (AtomFeed.path, AtomFeed.xml(graph, texts: self.texts, today: today)),
        ]
        if let search { texts.append((searchIndexPath, search.json)) }
        return (texts + Redirects.pages(graph, baseURL: self.texts.baseURL)).map { ($0.0, Array($0.1.utf8)) }
    }
}
