import Accounts
import ClaimJudging
import ClaimReading
import ContentModel
import ContentSyntax
import Diagnostics
import SiteGraph
import SiteRules
import TreatmentModel

/// A site with everything that is wrong with its content, and an account for every sentence of it.
struct CheckedSite: Sendable {
    let findings: [Finding]
    let accounts: SiteAccounts

    static func check(_ graph: SiteGraph, options: BuildOptions) async -> CheckedSite {
        let settings = graph.settings
        let treatments = graph.content.treatments.map(\.content)
        let analyzer = ClaimAnalyzer(
            treatments: treatments,
            context: ClaimContext(
                speaker: settings.speaker, jurisdictions: settings.jurisdictions, today: options.today))
        let outcomes = await inParallel(graph.proseItems, workers: options.workers) { item in
            let prose = graph.prose(of: item)
            guard UnreadLanguage.isRead(prose.language) else {
                return (prose.findings + [UnreadLanguage.unread(prose)], PageAccounts?.none)
            }
            return (prose.findings, analyzer.analyze(page: ClaimPage(prose)))
        }
        let pages = outcomes.compactMap(\.1)
        return CheckedSite(
            findings: outcomes.flatMap(\.0) + graph.findingsInUnreadableItems() + pages.flatMap(\.findings)
                + CrossPageConflicts.findings(in: pages)
                + (settings.claims == .strict ? pages.compactMap(OpenSentences.finding) : [])
                + SiteRuleSet.findings(in: graph, today: options.today),
            accounts: SiteAccounts(pages, treatments: treatments))
    }
}

extension ClaimPage {
    /// The words of an item, and what they are about.
    init(_ prose: ItemProse) {
        self.init(
            id: prose.id, blocks: prose.blocks, subjects: prose.treatments, indication: prose.indication,
            boards: prose.boards)
    }
}
