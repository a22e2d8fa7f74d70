import Diagnostics

extension Rule {
    /// A product put in the wrong class: a drug called a cosmetic, a cleared device said to have a PMA.
    static let regulatoryClass = Rule(
        "regulatory-class", "A product called a cosmetic, a supplement, a drug or a device that it is not.",
        why: """
            The class decides what was shown before the product could be sold. A cosmetic has been reviewed by \
            nobody.
            """,
        sources: [.cfr80797], severity: .error,
        failing: [
            .init("Kybella counts as a cosmetic.", on: "kybella"),
            .init("Bellafill is a drug.", on: "bellafill"),
        ],
        passing: [
            .init("Kybella is a drug for the fat under the chin.", on: "kybella"),
            .init("Kybella is no cosmetic.", on: "kybella"),
        ])
}

extension Message {
    static func regulatoryClass(_ said: String, kind: String, treatment: String) -> Message {
        Message(.regulatoryClass, "\(treatment) is not a \(said): it is a \(kind).", help: "Write “\(kind)”.")
    }
}
