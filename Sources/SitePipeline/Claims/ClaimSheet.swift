import Accounts
import Diagnostics
import Templating

/// All sentences on one page that needs nothing besides itself, for somebody who answers for them in law.
enum ClaimSheet {
    static func html(_ entries: [SentenceEntry], counts: SentenceCounts, site: String, day: String) -> String {
        let files = Dictionary(grouping: entries, by: \.file).sorted { $0.key < $1.key }
        let tables = files.map { table(of: $0.key, $0.value) }.joined()
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Claims of \(site.escapedForHTML())</title>
            <style>
            \(ClaimSheetStyle.css)
            </style>
            </head>
            <body>
            <main>
            <h1>Claims of \(site.escapedForHTML())</h1>
            <p>Checked against the treatment model on \(day.escapedForHTML()). \(counts.summary)</p>
            <p>Each sentence that a reader sees has one account. A checked sentence is not legal advice.</p>
            <dl>
            \(Account.allCases.map(definition).joined(separator: "\n"))
            </dl>
            \(tables)</main>
            </body>
            </html>

            """
    }

    private static func definition(of account: Account) -> String {
        "<dt>\(mark(account))</dt><dd>\(account.meaning)</dd>"
    }

    /// The account in words, with a sign: never by its colour alone.
    private static func mark(_ account: Account) -> String {
        "<span class=\"\(account.rawValue)\"><span aria-hidden=\"true\">\(account.sign)</span> \(account.rawValue)</span>"
    }

    private static func table(of file: String, _ entries: [SentenceEntry]) -> String {
        let heads = ["Line", "Account", "Sentence", "Claims", "Evidence"].map { "<th scope=\"col\">\($0)</th>" }
            .joined()
        return """
            <table>
            <caption>\(file.escapedForHTML()): \(SentenceCounts(entries.lazy.map(\.sentence)).text)</caption>
            <thead><tr>\(heads)</tr></thead>
            <tbody>
            \(entries.map(row).joined(separator: "\n"))
            </tbody>
            </table>

            """
    }

    private static func row(_ entry: SentenceEntry) -> String {
        let cells = [
            mark(entry.account), entry.text.escapedForHTML(),
            entry.sentence.claims.map(words).joined(separator: "<br>"),
            entry.evidence.map { $0.escapedForHTML() }.joined(separator: "<br>"),
        ]
        return "<tr><th scope=\"row\">\(entry.start.line)</th>\(cells.map { "<td>\($0)</td>" }.joined())</tr>"
    }

    private static func words(of claim: Claim) -> String {
        let about = [claim.treatment, claim.indication, claim.slot.rawValue].compactMap(\.self).joined(separator: " · ")
        let model = claim.model.map { ", in the model \($0)" } ?? ""
        return "\(about): \(claim.said)\(model) (\(claim.verdict.rawValue))".escapedForHTML()
    }
}

extension Account {
    /// What an account says of a sentence, for a reader of the sheet.
    fileprivate var meaning: String {
        switch self {
        case .contradicted: "The model or a rule says something else."
        case .open: "A reviewer has to read it."
        case .verified: "All it states agrees with the model."
        case .approved: "A named reviewer approved what it says."
        case .neutral: "It states nothing medical."
        }
    }

    fileprivate var sign: String {
        switch self {
        case .contradicted: "✗"
        case .open: "?"
        case .verified: "✓"
        case .approved: "✓✓"
        case .neutral: "–"
        }
    }
}
