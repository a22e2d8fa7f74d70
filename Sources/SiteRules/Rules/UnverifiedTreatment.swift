import ContentSyntax
import Diagnostics
import SiteGraph

/// Facts that nobody has compared with a label stay off a published site.
enum UnverifiedTreatment: SiteRule {
    static let rule = Rule(
        "unverified-treatment", "A published site names only treatments whose facts were compared with their label.",
        why: "Every page would be checked against facts that nobody has checked.", severity: .error, isAdjustable: false
    )

    static func findings(in graph: SiteGraph, today: CalendarDate) -> [Finding] {
        graph.content.treatments.filter { $0.content.isUnverified }.map {
            unverified($0.content.name, at: $0.content.span(of: "unverified"))
        }
    }

    static func unverified(_ name: String, at span: Span) -> Finding {
        Finding(
            rule: rule, at: span, "The facts about \(name) are marked as unverified.",
            help: "Compare them with the label, give each its source, and remove `unverified: true`.")
    }
}
