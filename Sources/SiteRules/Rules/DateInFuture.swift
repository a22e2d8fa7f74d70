import ContentSyntax
import Diagnostics
import SiteGraph

/// What is said to have happened has happened.
enum DateInFuture: SiteRule {
    static let rule = Rule(
        "date-in-future", "A page's dates of review and publication are not after the day of the build.",
        why: "A review dated tomorrow has not taken place.", severity: .error)

    static func findings(in graph: SiteGraph, today: CalendarDate) -> [Finding] {
        let pages = graph.pages.flatMap { page in
            [
                ("published", page.byline.publishedOn), ("reviewed", page.byline.reviewedOn),
                ("updated", page.byline.updatedOn),
            ]
            .compactMap { key, day in day.flatMap { $0.value > today ? future(key, $0.value, at: $0.span) : nil } }
        }
        let treatments = graph.content.treatments.map(\.content).filter { $0.asOf > today }
            .map { future("as-of", $0.asOf, at: $0.span(of: "as-of")) }
        return pages + treatments
    }

    static func future(_ key: String, _ day: CalendarDate, at span: Span) -> Finding {
        Finding(
            rule: rule, at: span, "`\(key)` is \(day.longForm), which is still to come.",
            help: "Write the day it happened; use `draft: true` for a page that is not to be published yet.")
    }
}
