import ContentSyntax
import Diagnostics
import SiteGraph

/// A question is answered once.
enum DuplicateQuestion: SiteRule {
    static let rule = Rule(
        "duplicate-question", "A question is answered in one place.",
        why: "Two answers to one question drift apart, and the patient reads either.", severity: .warning)

    static func findings(in graph: SiteGraph, today: CalendarDate) -> [Finding] {
        var first: [String: Span] = [:]
        return graph.content.faqs.compactMap { item in
            let words = item.content.question.text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(
                separator: " ")
            let key = words + "|" + item.content.treatments.map(\.value).sorted().joined(separator: " ")
            let span = item.content.question.wholeSpan
            if let earlier = first[key] { return duplicate(at: span, first: earlier) }
            first[key] = span
            return nil
        }
    }

    static func duplicate(at span: Span, first: Span) -> Finding {
        Finding(
            rule: rule, at: span, "This question is answered in another file too.",
            help: "Keep one of the two, and name it on every page that shows it.",
            notes: [Note("The other is here.", at: first)])
    }
}
