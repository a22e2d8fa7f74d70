import Diagnostics

extension Rule {
    /// A status denied that the product has: an old sentence, or a wrong one.
    static let statusDenied = Rule(
        "status-stale", "A use said not to be approved or cleared that by now is.",
        why: "Labels grow. “No filler is approved for the under-eye” was true once and is still copied.",
        sources: [.fillers, .microneedling], severity: .error, jurisdictions: ["us"],
        failing: [
            .init("No toxin is approved for neck bands yet.", on: "botox-cosmetic"),
            .init("Voluma is not FDA-approved for the temples.", on: "juvederm-voluma-xc"),
        ],
        passing: [
            .init("Botox Cosmetic is not approved for the lip flip.", on: "botox-cosmetic"),
            .init("The FDA did not approve SkinPen; it cleared it.", on: "skinpen-precision"),
        ])
}

extension Message {
    static func statusDenied(_ said: String, condition: String, treatment: String, decided: String?) -> Message {
        let since = decided.map { " since \($0)" } ?? ""
        return Message(
            .statusDenied, "“\(said)” is out of date: \(treatment) has that status for \(condition)\(since).",
            help: "Say what the label says today.")
    }
}
