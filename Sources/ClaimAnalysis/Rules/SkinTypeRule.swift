import Diagnostics

extension Rule {
    /// Skin types beyond the indication's.
    static let skinType = Rule(
        "skin-type-scope", "More skin types than the indication covers.",
        why: """
            A device can be cleared for all skin types in one use and for some in another: SkinPen's neck \
            indication is for Fitzpatrick II to IV.
            """,
        sources: [.skinPen], severity: .error,
        failing: [
            .init("SkinPen treats neck wrinkles in all skin types.", on: "skinpen-precision"),
            .init("Safe on every skin type.", on: "bellafill"),
        ],
        passing: [
            .init("SkinPen improves the look of facial acne scars in all skin types.", on: "skinpen-precision"),
            .init("For neck wrinkles it is for Fitzpatrick skin types II to IV.", on: "skinpen-precision"),
        ])
}

extension Message {
    static func skinType(_ said: String, model: String, treatment: String, condition: String) -> Message {
        Message(
            .skinType,
            "“\(said)” is wider than the label of \(treatment): for \(condition) it covers Fitzpatrick types \(model).",
            help: "Write “Fitzpatrick skin types \(model)”.")
    }

    static func skinTypeAbsolute(_ said: String, treatment: String) -> Message {
        Message(
            .skinType, "“\(said)”: the label of \(treatment) does not say that it is safe for every skin.",
            help: "Leave it out, and say who should not have the treatment.")
    }
}
