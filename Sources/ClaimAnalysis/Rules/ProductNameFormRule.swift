import Diagnostics

extension Rule {
    /// A product's name in another form: "BellaFill", "Skin Pen".
    static let productNameForm = Rule(
        "product-name-form", "A brand name in other letters or spacing than its own.",
        why: "One form everywhere; every other check binds on it.",
        sources: [.label], severity: .warning,
        failing: [
            .init("We use the Skin Pen.", on: "skinpen-precision")
        ],
        passing: [
            .init("We use the SkinPen.", on: "skinpen-precision")
        ])
}

extension Message {
    static func productNameForm(_ said: String, right: String) -> Message {
        Message(.productNameForm, "“\(said)” is written “\(right)”.", help: "Write “\(right)”.")
    }
}
