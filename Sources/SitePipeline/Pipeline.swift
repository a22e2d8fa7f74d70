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
        /// Every claim, in the order of files and lines.
        public let claims: [ClaimEntry]
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
        guard let graph = loaded.graph else { return outcome(findings, graph: nil) }

        let checked = await CheckedSite.check(graph, options: options)
        let cache = ImageCache(ofSite: options.site, on: options.disk, isWritable: commits)
        let pictures = await SitePictures.make(graph, files: loaded.files, cache: cache, options: options)
        findings += checked.findings + pictures.findings
        let policy = SeverityPolicy(rules: RuleCatalog.all, settings: graph.settings)
        findings += policy.settingsFindings(graph.settings)
        guard !diagnostics(findings, policy, graph).hasErrors else {
            return outcome(findings, graph: graph, checked: checked)
        }

        let made = try await MadeSite.make(
            graph, templates: templates, files: loaded.files, pictures: pictures, cache: cache, options: options)
        findings += made.findings
        let summary = commits && !diagnostics(findings, policy, graph).hasErrors ? try commit(made) : nil
        if summary != nil { cache.prune(keeping: pictures.cacheKeys.union(made.cacheKeys)) }
        return outcome(findings, graph: graph, checked: checked, commit: summary)
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

    /// The findings with the severities and waivers of the site.
    private func diagnostics(_ findings: [Finding], _ policy: SeverityPolicy, _ graph: SiteGraph?) -> [Diagnostic] {
        let adjustable = Set(RuleCatalog.all.filter(\.isAdjustable).map(\.id))
        return WaiverRule.apply(
            graph?.settings.waivers ?? [], to: findings.compactMap(policy.diagnostic), adjustable: adjustable, today: options.today)
    }

    private func outcome(
        _ findings: [Finding], graph: SiteGraph?, checked: CheckedSite? = nil, commit: CommitSummary? = nil
    ) -> Outcome {
        let policy = SeverityPolicy(rules: RuleCatalog.all, settings: graph?.settings)
        let report = Report(diagnostics(findings, policy, graph), claims: checked?.counts ?? Report.ClaimCounts())
        let isSettingsError = { (diagnostic: Diagnostic) in
            diagnostic.severity == .error && diagnostic.span.file.path == "Content/site.yml" && diagnostic.finding.claim == nil
        }
        let claims = graph.flatMap { graph in checked?.claims.entries(in: graph) }
        return Outcome(
            report: report, claims: claims ?? [], siteName: graph?.settings.name, commit: commit, pageCount: graph?.pages.count ?? 0,
            hasSettingsErrors: report.diagnostics.contains(where: isSettingsError))
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
