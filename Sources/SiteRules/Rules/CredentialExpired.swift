import ContentModel
import ContentSyntax
import Diagnostics
import SiteGraph

/// Certifications and licences that are shown are in force.
enum CredentialExpired: SiteRule {
    static let info = RuleInfo(
        "credential-expired", "Boards and licences that the site shows are in force.",
        why: "A lapsed certification that is still shown misleads patients about who treats them.", severity: .error)

    static func findings(in graph: SiteGraph, today: CalendarDate) -> [Finding] {
        graph.content.people.flatMap { item in
            item.content.boards.compactMap { board in
                board.until.flatMap { $0 < today ? expired(item.content.name, board.board, $0, at: item.file.startSpan) : nil }
            } + item.content.licenses.compactMap { license in
                license.until.flatMap { $0 < today ? expired(item.content.name, "licence in \(license.jurisdiction)", $0, at: item.file.startSpan) : nil }
            }
        }
    }

    static func expired(_ name: String, _ credential: String, _ day: CalendarDate, at span: Span) -> Finding {
        Finding(
            rule: info.id, at: span, "\(name)'s \(credential) ended on \(day.longForm).",
            help: "Write the day it was renewed until, or remove it.")
    }
}
