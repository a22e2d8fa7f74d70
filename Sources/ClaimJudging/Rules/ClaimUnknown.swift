import Diagnostics

extension Rule {
    /// A claim-shaped statement that the model neither supports nor contradicts.
    public static let claimUnknown = Rule(
        "claim-unknown", "A statement of fact that the treatment's file neither supports nor contradicts.",
        why: """
            Whatever looks like a fact about a treatment has to be known: put the evidence in the treatment file, \
            or an approved statement with its citation.
            """,
        sources: [.healthClaims], severity: .warning,
        failing: [
            .init("Chemical peels are for people 30 and older.", on: "chemical-peels")
        ],
        passing: [
            .init("Botox Cosmetic is for adults.", on: "botox-cosmetic")
        ])
}

extension Message {
    static func unknownAge(_ said: String, treatment: String) -> Message {
        Message(
            .claimUnknown, "“\(said)” is an age limit, but the treatment file of \(treatment) gives none.",
            help: "Leave the age out, or add it to the treatment file with its source.")
    }
}
