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

    static func unknownDuration(_ said: String, treatment: String) -> Message {
        Message(
            .claimUnknown,
            """
            “\(said)” says how long the effect lasts, but the treatment file of \(treatment) gives no duration \
            for it.
            """,
            help: "Leave it out, or add the duration to the treatment file with the study that shows it.")
    }

    static func unknownStatistic(_ said: String, treatment: String) -> Message {
        Message(
            .claimUnknown, "The treatment file of \(treatment) has no result of \(said).",
            help: "Add the result to the treatment file with what was measured, when, and its reference.")
    }

    static func unknownSkinTypes(_ said: String, treatment: String) -> Message {
        Message(
            .claimUnknown, "“\(said)” speaks of skin types, but the label of \(treatment) does not.",
            help: "Leave it out, or add the skin types to the treatment file with their source.")
    }

    static func unknownFirst(_ said: String, treatment: String) -> Message {
        Message(
            .claimUnknown,
            "“\(said)” claims to be the first, and the treatment file of \(treatment) has no such record.",
            help: """
                Add the superlative to the treatment file with the date it became true and its source, or leave it \
                out.
                """)
    }
}
