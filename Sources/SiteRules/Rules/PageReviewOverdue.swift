import ContentSyntax
import Diagnostics
import SiteGraph

/// A medical page is reviewed once a year.
enum PageReviewOverdue: SiteRule {
    static let rule = Rule(
        "page-review-overdue", "A medical page is reviewed at least once a year.",
        why: "Readers trust a reviewed page; a review that is years old promises more than it gives.",
        severity: .warning)

    /// Months that a review is good for.
    static let interval = 12

    static func findings(in graph: SiteGraph, today: CalendarDate) -> [Finding] {
        graph.pages.compactMap { page in
            guard let reviewed = page.byline.reviewedOn, isOverdue(reviewed.value, today) else { return nil }
            return overdue(reviewed.value, at: reviewed.span)
        }
    }

    private static func isOverdue(_ reviewed: CalendarDate, _ today: CalendarDate) -> Bool {
        let months = today.monthIndex - reviewed.monthIndex
        return months > interval || (months == interval && today.day > reviewed.day)
    }

    static func overdue(_ day: CalendarDate, at span: Span) -> Finding {
        Finding(
            rule: rule, at: span, "The last medical review was on \(day.longForm), more than a year ago.",
            help: "Have the page reviewed again, then set `reviewed` to that day.")
    }
}
