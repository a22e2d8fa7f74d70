import ContentModel
import ContentSyntax
import Diagnostics
import SiteGraph

/// A medical review is made by a licensed clinician who did not write the page.
enum ReviewerRule: SiteRule {
    static let rule = Rule(
        "reviewer-eligible", "A page's medical reviewer is a licensed clinician, and somebody else than its author.",
        why: "\"Medically reviewed\" means that a second, qualified person has read it.", severity: .error)

    static func findings(in graph: SiteGraph, today: CalendarDate) -> [Finding] {
        let bylines =
            graph.pages.map(\.byline) + graph.content.faqs.map(\.content.byline)
            + graph.content.talkingPoints.map(\.content.byline)
        return bylines.compactMap { byline in
            guard let reviewer = byline.reviewer, let person = graph.content.people[reviewer.value]?.content else {
                return nil
            }
            if byline.author?.value == reviewer.value { return ownPage(person.name, at: reviewer.span) }
            if person.role != .reviewer, person.role != .both { return notReviewer(person.name, at: reviewer.span) }
            return person.licenses.isEmpty ? unlicensed(person.name, at: reviewer.span) : nil
        }
    }

    static func notReviewer(_ name: String, at span: Span) -> Finding {
        Finding(
            rule: rule, at: span, "\(name) is not a reviewer.",
            help: "Name a person whose `role` is `reviewer` or `both`.")
    }

    static func unlicensed(_ name: String, at span: Span) -> Finding {
        Finding(
            rule: rule, at: span, "\(name) has no licence on record.",
            help: "Add `licenses` to the person's file, or name another reviewer.")
    }

    static func ownPage(_ name: String, at span: Span) -> Finding {
        Finding(
            rule: rule, at: span, "\(name) wrote this page and cannot also review it.",
            help: "Name another reviewer.")
    }
}
