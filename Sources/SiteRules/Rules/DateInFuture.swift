import ContentSyntax
import Diagnostics
import SiteGraph

/// What is said to have happened has happened.
enum DateInFuture: SiteRule {
    static let info = RuleInfo(
        "date-in-future", "A page's dates of review and publication are not after the day of the build.",
        why: "A review dated tomorrow has not taken place.", severity: .error)

    static func findings(in graph: SiteGraph, today: CalendarDate) -> [Finding] {
        let pages = graph.pages.flatMap { page in
            [("published", page.byline.published), ("reviewed", page.byline.reviewed), ("updated", page.byline.updated)]
                .compactMap { key, day in day.flatMap { $0 > today ? future(key, $0, at: page.file.startSpan) : nil } }
        }
        let treatments = graph.content.treatments.filter { $0.content.asOf > today }
            .map { future("as-of", $0.content.asOf, at: $0.content.span) }
        return pages + treatments
    }

    static func future(_ key: String, _ day: CalendarDate, at span: Span) -> Finding {
        Finding(
            rule: info.id, at: span, "`\(key)` is \(day.longForm), which is still to come.",
            help: "Write the day it happened; use `draft: true` for a page that is not to be published yet.")
    }
}
