import Accounts
import Diagnostics

/// Under `claims: strict`, a file with sentences that nobody has settled is an error.
enum OpenSentences {
    static let rule = Rule(
        "sentences-open",
        "Under `claims: strict`, every sentence is verified, approved by a reviewer, or says nothing medical.",
        why: "A sentence that the checks could not settle may be wrong, and only a person can tell.",
        isAdjustable: false)

    /// How many other sentences a finding shows.
    private static let shown = 5

    /// At the first open sentence, with the places of the next ones; nothing for a page without.
    static func finding(in page: PageAccounts) -> Finding? {
        let open = page.open
        guard let first = open.first else { return nil }
        var notes = open.dropFirst().prefix(shown).map { Note("This one waits too.", at: $0.span) }
        let others = open.count - 1 - notes.count
        if others > 0 { notes.append(Note("\(others) more \(others == 1 ? "waits" : "wait").")) }
        let subject = open.count == 1 ? "1 sentence of this file waits" : "\(open.count) sentences of this file wait"
        return Finding(
            rule: rule, at: first.span, "\(subject) for a reviewer.",
            help: "Say it as the treatment files do, or have a reviewer read it. `sitegen claims` lists them.",
            notes: notes)
    }
}
