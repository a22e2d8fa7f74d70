import ContentModel
import ContentSyntax
import Diagnostics
import SiteGraph

/// Certifications and licences that are shown are in force.
enum CredentialExpired: SiteRule {
    static let rule = Rule(
        "credential-expired", "Boards and licences that the site shows are in force.",
        why: "A lapsed certification that is still shown misleads patients about who treats them.", severity: .error)

    static func findings(in graph: SiteGraph, today: CalendarDate) -> [Finding] {
        graph.content.people.flatMap { item in
            item.content.boards.compactMap { board in
                expired(item.content.name, "certification by the \(board.board)", board.until, today)
            }
                + item.content.licenses.compactMap { license in
                    expired(item.content.name, "licence in \(license.jurisdiction)", license.until, today)
                }
        }
    }

    private static func expired(
        _ name: String, _ credential: String, _ until: Located<CalendarDate>?, _ today: CalendarDate
    ) -> Finding? {
        guard let until, until.value < today else { return nil }
        return expired(name, credential, until.value, at: until.span)
    }

    static func expired(_ name: String, _ credential: String, _ day: CalendarDate, at span: Span) -> Finding {
        Finding(
            rule: rule, at: span, "\(name)'s \(credential) ended on \(day.longForm).",
            help: "Write the day it was renewed until, or remove it.")
    }
}
