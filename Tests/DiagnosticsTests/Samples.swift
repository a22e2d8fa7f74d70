import Diagnostics

extension Rule {
    /// A rule of which a test needs no more than the name.
    static func sample(_ id: String) -> Rule { Rule(id, "Something holds.", why: "Something matters.") }
}

/// Findings that the writers are tried on.
enum Samples {
    static let page = SourceFile(path: "Content/pages/a b.md", text: "---\ntitle: Ü x\n---\n\n💉 For people 21 and older: 100%, sure.\n")
    static let other = SourceFile(path: "Content/site.yml", text: "name: A\n")

    /// The span of a text that stands once in the page.
    static func span(_ text: String, in file: SourceFile = page) -> Span {
        let wanted = Array(text.utf8)
        let start = file.bytes.indices.first { file.bytes[$0...].starts(with: wanted) }!
        return file.span(start..<start + wanted.count)
    }

    static let age = Diagnostic(
        .error,
        Finding(
            rule: .sample("age-boundary"), at: span("21 and older"), "The label says over 21.", help: "Write \"22 and older\".",
            notes: [Note("The label."), Note("Said here too.", at: span("A", in: other))],
            fixes: [Fix(replacing: span("21 and older"), with: "22 and older")],
            claim: ClaimSummary(
                treatment: "bellafill", indication: "acne-scars", slot: "age", said: "[21,∞)", model: "[22,∞)", verdict: .contradicted)))
    static let word = Diagnostic(.warning, Finding(rule: .sample("proof"), certainty: .lexical, at: span("sure"), "50%, a:b\nand so on."))
    static let note = Diagnostic(.note, Finding(rule: .sample("z"), certainty: .likely, at: page.startSpan, "A note."))

    static let report = Report([word, age, note], sentences: .init(verified: 3, approved: 1, neutral: 4, open: 2, unknown: 1, contradicted: 1))
}
