import ContentSyntax
import Diagnostics
import SiteGraph
import TreatmentModel

/// A fact is as good as its source: a regulator's document or the maker's label.
enum FactSourceRule: SiteRule {
    static let rule = Rule(
        "fact-source", "Facts about a treatment come from a regulator's document or the maker's label.",
        why:
            "A fact from a news page or from memory may be wrong, and every page that states it is then wrong with it.",
        severity: .warning)

    static func findings(in graph: SiteGraph, today: CalendarDate) -> [Finding] {
        graph.content.treatments.filter { !$0.content.isUnverified }.flatMap { item in
            let treatment = item.content
            let weakIndications = treatment.indications.filter { !$0.source.confidence.isPublishable }
                .map { weak("the indication `\($0.key)`", $0.source.confidence, at: $0.span) }
            let weakGroups = treatment.sources.filter { !$0.confidence.isPublishable }
                .map { weak($0.facts.joined(separator: ", "), $0.confidence, at: treatment.span(of: "sources")) }
            let covered = Set(treatment.sources.flatMap(\.facts))
            let bare = treatment.groupsInNeedOfSource.filter { !covered.contains($0.facts) }
                .map { unsourced($0.facts, at: treatment.span(of: $0.key)) }
            return weakIndications + weakGroups + bare
        }
    }

    static func weak(_ facts: String, _ confidence: Confidence, at span: Span) -> Finding {
        Finding(
            rule: rule, at: span, "The source of \(facts) has confidence \(confidence.rawValue).",
            help: "Find it in a regulator's document (A) or the maker's label (B), and give that as the source.")
    }

    static func unsourced(_ facts: String, at span: Span) -> Finding {
        Finding(
            rule: rule, at: span, "`\(facts)` has no source.",
            help: "Add it to `sources`, with the page's `url`, the day it was `seen` and its `confidence`.")
    }
}
