import ContentModel
import Diagnostics
import SiteGraph
import SiteImages
import SiteOutput
import SiteRendering
import SiteRules
import Templating

/// The one way from a folder of files to a site: discover, parse, decode, resolve, check, render, inspect, commit.
///
/// `check` is all of it but the last step. Nothing is written unless nothing is wrong.
public struct Pipeline: Sendable {
    let options: BuildOptions

    public init(_ options: BuildOptions) {
        self.options = options
    }

    /// What a run came to.
    public struct Outcome: Sendable {
        public let report: Report
        /// Every sentence with its account; none if the site settings cannot be read.
        public let accounts: SiteAccounts
        /// Nothing if the site settings cannot be read.
        public let siteName: String?
        /// What a build changed on disk; nothing if it changed nothing or was not to.
        public let commit: CommitSummary?
        public let pageCount: Int
        /// Something is wrong with the settings rather than with the content.
        public let hasSettingsErrors: Bool
    }

    /// Why a run could not even look at the site, in words for its caller.
    public enum Failure: Error, Sendable {
        /// A wrong folder, or a disk that refuses.
        case usage(String)
        /// A mistake in this program.
        case internalError(String)
    }

    /// Everything but writing.
    public func check() async throws(Failure) -> Outcome { try await run(commits: false) }

    /// Everything, written only if no error was found.
    public func build() async throws(Failure) -> Outcome { try await run(commits: true) }

    private func run(commits: Bool) async throws(Failure) -> Outcome {
        let loaded = await LoadedSite.load(try readFiles(), options: options)
        let (templates, templateProblems) = TemplateSet.load(files: loaded.files.templates)
        var findings = loaded.findings + templateProblems + SiteRenderer.templateFindings(templates)
        let policy = SeverityPolicy(
            rules: RuleCatalog.all, strict: RuleCatalog.strict, settings: loaded.graph?.settings)
        guard let graph = loaded.graph else { return Outcome(policy.diagnostics(findings, today: options.today)) }

        let checked = await CheckedSite.check(graph, options: options)
        let cache = ImageCache(ofSite: options.site, on: options.disk, isWritable: commits)
        let pictures = await SitePictures.make(graph, files: loaded.files, cache: cache, options: options)
        findings += checked.findings + pictures.findings + policy.settingsFindings(graph.settings)
        let beforeRendering = policy.diagnostics(findings, today: options.today)
        guard !beforeRendering.hasErrors else { return Outcome(beforeRendering, of: graph, checked) }

        let made = try await MadeSite.make(
            graph, templates: templates, files: loaded.files, pictures: pictures, cache: cache,
            accounts: checked.accounts, options: options)
        let diagnostics = policy.diagnostics(findings + made.findings, today: options.today)
        let summary = commits && !diagnostics.hasErrors ? try commit(made) : nil
        if summary != nil { cache.prune(keeping: pictures.cacheKeys.union(made.cacheKeys)) }
        return Outcome(diagnostics, of: graph, checked, commit: summary)
    }

    private func readFiles() throws(Failure) -> SiteFiles {
        do {
            return try SiteFiles.read(options.site, disk: options.disk)
        } catch {
            throw .usage(error.message)
        }
    }

    private func commit(_ made: MadeSite) throws(Failure) -> CommitSummary {
        do {
            return try OutputFolder(at: options.output, ofSite: options.site, on: options.disk).commit(made.files)
        } catch {
            throw .usage("\(error.message) \(error.help)")
        }
    }
}

extension Pipeline.Outcome {
    /// A site whose settings cannot be read.
    fileprivate init(_ diagnostics: [Diagnostic]) {
        let none = SiteAccounts([], treatments: [])
        self.init(Report(diagnostics), accounts: none, siteName: nil, commit: nil, pageCount: 0)
    }

    fileprivate init(
        _ diagnostics: [Diagnostic], of graph: SiteGraph, _ checked: CheckedSite, commit: CommitSummary? = nil
    ) {
        let accounts = checked.accounts
        // What is an error already need not be said a second time.
        let waiting = graph.settings.claims == .strict ? [] : accounts.waiting
        self.init(
            Report(diagnostics, sentences: accounts.counts, waiting: waiting), accounts: accounts,
            siteName: graph.settings.name, commit: commit, pageCount: graph.pages.count)
    }

    private init(_ report: Report, accounts: SiteAccounts, siteName: String?, commit: CommitSummary?, pageCount: Int) {
        self.report = report
        self.accounts = accounts
        self.siteName = siteName
        self.commit = commit
        self.pageCount = pageCount
        hasSettingsErrors = report.diagnostics.contains { diagnostic in
            diagnostic.severity == .error && diagnostic.span.file.path == "Content/site.yml"
                && diagnostic.finding.claim == nil
                && diagnostic.rule != OpenSentences.rule
        }
    }

    /// The report in one of its forms. The JSON document lists every sentence besides.
    /// - Parameter usesColor: for people only; escape codes are written only if asked for.
    public func text(as format: ReportFormat, usesColor: Bool = false) -> String {
        format.write(report, usesColor: usesColor) { ClaimJSON.list(accounts.entries) }
    }
}

extension SiteFiles.Problem {
    var message: String {
        switch self {
        case .noContent(let site):
            "There is no Content folder in \(site). Run sitegen in the folder of a site, name one with --site, or make one with `sitegen new site DIR`."
        case .noTemplates(let site):
            "There are no templates in \(site)/Templates. `sitegen new site DIR` writes a set to start from."
        case .disk(let problem): [problem.message, problem.help].compactMap(\.self).joined(separator: " ")
        }
    }
}
