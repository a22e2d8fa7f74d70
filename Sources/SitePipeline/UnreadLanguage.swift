import ContentModel
import Diagnostics
import SiteGraph
import SiteRules

/// The wording checks read English. A page in another language says so rather than looking checked.
enum UnreadLanguage {
    static let rule = Rule(
        "language-not-read", "Wording in other languages than English is checked by a person.",
        why:
            "The wording checks read English only; a page in another language has been checked in its keys and facts, not in its sentences.",
        severity: .note)

    static func isRead(_ language: String) -> Bool { language.hasPrefix("en") }

    static func unread(_ prose: ItemProse) -> Finding {
        let name = prose.language.hasPrefix("es") ? "Spanish" : "the language `\(prose.language)`"
        return Finding(
            rule: rule, certainty: .lexical, at: prose.file.startSpan, "The wording checks do not read \(name) yet.",
            help:
                "Have a reviewer who reads it compare every claim with the label; facts written as `{{…}}` are right in any language."
        )
    }
}
