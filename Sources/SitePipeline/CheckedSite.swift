import Accounts
import ClaimAnalysis
import ContentModel
import ContentSyntax
import Diagnostics
import SiteGraph
import SiteRules
import TreatmentModel

/// A site with everything that is wrong with its content, and an account for every sentence of it.
struct CheckedSite: Sendable {
    let findings: [Finding]
    /// The items whose language is read, in the order of the site.
    let pages: [PageAccounts]

    static func check(_ graph: SiteGraph, options: BuildOptions) async -> CheckedSite {
        let settings = graph.settings
        let analyzer = ClaimAnalyzer(
            treatments: graph.content.treatments.map(\.content),
            context: ClaimContext(
                speaker: settings.speaker, jurisdictions: settings.jurisdictions, today: options.today))
        let outcomes = await inParallel(graph.proseItems, workers: options.workers) { item in
            let prose = graph.prose(of: item)
            guard UnreadLanguage.isRead(prose.language) else { return (prose.findings + [UnreadLanguage.unread(prose)], PageAccounts?.none) }
            let page = ClaimPage(id: prose.id, blocks: prose.blocks, subjects: prose.treatments, indication: prose.indication)
            return (prose.findings, analyzer.analyze(page: page))
        }
        let pages = outcomes.compactMap(\.1)
        return CheckedSite(
            findings: outcomes.flatMap(\.0) + graph.findingsInUnreadableItems() + pages.flatMap(\.findings)
                + CrossPageConflicts.findings(in: pages)
                + SiteRuleSet.findings(in: graph, today: options.today),
            pages: pages)
    }

    var claims: [Claim] { pages.flatMap(\.claims) }

    var counts: Report.ClaimCounts { Report.ClaimCounts(claims.lazy.map(\.verdict)) }
}
