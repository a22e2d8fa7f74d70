import Diagnostics
import Testing

@Suite struct RuleTests {
    private let full = Rule(
        "age-bound", "An age that differs from the label's.", why: "The label says who may be treated.",
        sources: [.init("A label", url: "https://example.org/label", seen: "2026-11-20")], severity: .warning,
        jurisdictions: ["us", "ca"], failing: [.init("For children.", on: "lumafill")],
        passing: [.init("For adults.", on: nil)])

    @Test func aRuleIsExplainedInFull() {
        #expect(
            full.explanation == """
                # age-bound

                An age that differs from the label's.

                Severity: warning. Jurisdictions: us, ca.

                The label says who may be treated.

                Sources:
                - A label, https://example.org/label, seen 2026-11-20

                Reported:
                - “For children.” (on a page about `lumafill`)

                Not reported:
                - “For adults.”
                """)
    }

    @Test func whatARuleDoesNotHaveIsNotMentioned() {
        let plain = Rule("r", "Something holds.", why: "Something matters.", isAdjustable: false)
        #expect(plain.explanation == "# r\n\nSomething holds.\n\nSeverity: error (fixed).\n\nSomething matters.")
    }

    @Test func aRuleIsItsName() {
        #expect(Rule("r", "A.", why: "B.") == Rule("r", "C.", why: "D.", severity: .note))
        #expect(Set([Rule("r", "A.", why: "B."), Rule("r", "C.", why: "D.")]).count == 1)
        #expect(Rule("r", "A.", why: "B.") != Rule("s", "A.", why: "B."))
    }

    @Test func aMessageBecomesAFindingOfItsRule() {
        let span = SourceFile(path: "a", text: "For children.").span(4..<12)
        let message = Message(full, "“children” is wrong.", help: "Write “adults”.")
        let finding = Finding(message, certainty: .likely, at: span, notes: [Note("n")])
        #expect(
            finding
                == Finding(
                    rule: full, certainty: .likely, at: span, "“children” is wrong.", help: "Write “adults”.",
                    notes: [Note("n")]))
    }
}
