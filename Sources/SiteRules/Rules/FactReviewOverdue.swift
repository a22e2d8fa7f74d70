import ContentSyntax
import Diagnostics
import SiteGraph

/// Labels change; facts are compared with them again by a set day.
enum FactReviewOverdue: SiteRule {
    static let rule = Rule(
        "fact-review-overdue", "A treatment's facts are compared with their sources again before `review-by`.",
        why: "Labels change: a use is added, an age limit moves, and a superlative stops being true.",
        severity: .warning)

    static func findings(in graph: SiteGraph, today: CalendarDate) -> [Finding] {
        graph.content.treatments.filter { $0.content.reviewBy < today }.map {
            overdue($0.content.name, by: $0.content.reviewBy, at: $0.content.span(of: "review-by"))
        }
    }

    static func overdue(_ name: String, by day: CalendarDate, at span: Span) -> Finding {
        Finding(
            rule: rule, at: span, "The facts about \(name) were to be compared with their sources by \(day.longForm).",
            help: "Compare them, then set `as-of` to the day you did and `review-by` to a later one.")
    }
}
