import Diagnostics

extension Rule {
    /// A result promised beyond what any label says: gone, cured, prevented.
    static let efficacy = Rule(
        "efficacy-overclaim",
        "Cure, disappearance or prevention of a condition that the label says is improved.",
        why: """
            Labels speak of improving the appearance, often for a time. “Cure”, “erase” and “prevent” promise what \
            no study showed.
            """,
        sources: [.california651, .texas164, .healthClaims], severity: .error,
        failing: [
            .init("Your acne scars disappear.", on: "skinpen-precision"),
            .init("Botox prevents wrinkles.", on: "botox-cosmetic"),
            .init("A cure for acne.", on: "aviclear"),
        ],
        passing: [
            .init("It will not erase every scar.", on: "skinpen-precision"),
            .init("There is no cure for rosacea.", on: "rhofade"),
            .init("Wear sunscreen to prevent discoloration.", on: "skinpen-precision"),
        ])
}

extension Message {
    static func efficacy(_ said: String, treatment: String) -> Message {
        Message(
            .efficacy, "“\(said)” promises more than the label of \(treatment), which speaks of improvement.",
            help: "Write “improve the appearance of”, and for how long.")
    }

    static func efficacyPrevention(_ said: String, treatment: String) -> Message {
        Message(.efficacy, "“\(said)”: prevention is no indication of \(treatment).", help: "Leave prevention out.")
    }
}
