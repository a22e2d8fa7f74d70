import Accounts
import ClaimJudging
import ClaimReading
import ContentModel
import ContentSyntax
import Diagnostics
import SiteGraph
import SiteRules

/// The judged pages as the articles of a clinic's site in the United States.
struct JudgedSite {
    private let graph: SiteGraph
    private let pages: [JudgedPages.Page]

    init(_ judged: JudgedPages, treatments: TreatmentFolders) throws(ScoreFailure) {
        let settings = ContentDecoder.decode(
            SourceFile(path: "Content/site.yml", text: Self.settings), kind: .site, key: "site")
        let parsed = judged.pages.map {
            ParsedFile(.init(file: $0.file, kind: .article, key: $0.name), options: .page(allowsRawHTML: false))
        }
        let unreadable = parsed.filter { $0.decoded.item == nil }
        guard unreadable.isEmpty else { throw ScoreFailure(unreadable.flatMap(\.decoded.findings)) }
        let documents = Dictionary(
            parsed.compactMap { file in file.document.map { (file.decoded.file.path, $0) } },
            uniquingKeysWith: { first, _ in first })
        let (graph, findings) = SiteGraph.build(
            [settings] + treatments.files + parsed.map(\.decoded), documents: documents, mediaFiles: [],
            includingDrafts: true)
        guard let graph else { throw ScoreFailure(settings.findings + findings) }
        self.graph = graph
        pages = judged.pages
    }

    /// The pages beside what the analysis makes of them on a day. A page in a language that is not read is not seen.
    func scored(today: CalendarDate) -> [ScoredPage] {
        let settings = graph.settings
        let analyzer = ClaimAnalyzer(
            treatments: graph.content.treatments.map(\.content),
            context: ClaimContext(speaker: settings.speaker, jurisdictions: settings.jurisdictions, today: today))
        let policy = SeverityPolicy(rules: RuleCatalog.all, strict: RuleCatalog.strict, settings: nil)
        return pages.compactMap { judged in
            guard let page = graph.page("articles/\(judged.name)") else { return nil }
            let prose = graph.prose(of: .page(page))
            let accounts = UnreadLanguage.isRead(prose.language) ? analyzer.analyze(page: ClaimPage(prose)) : nil
            let words = prose.blocks.reduce(0) { $0 + $1.text.text.split(whereSeparator: \.isWhitespace).count }
            return ScoredPage(
                judged, sentences: accounts?.sentences ?? [],
                diagnostics: policy.diagnostics(accounts?.findings ?? [], today: today), words: words)
        }
    }

    private static let settings = """
        name: Judged pages
        tagline: Pages that people have judged
        baseURL: https://pages.example
        language: en-US
        speaker: clinic
        jurisdictions: [us]
        primary-clinic: clinic
        navigation: [{title: Pages, page: /}]

        """
}
