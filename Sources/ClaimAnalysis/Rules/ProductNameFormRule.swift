/// A product's name in another form: "BellaFill", "Skin Pen".
enum ProductNameFormRule: ClaimRule {
    static let id = "product-name-form"
    static let documentation = ClaimRuleDocumentation(
        id: id, summary: "A brand name in other letters or spacing than its own.", why: "One form everywhere; every other check binds on it.",
        sources: [.label], severity: .warning, failing: [.init("We use the Skin Pen.", on: "skinpen-precision")], passing: [.init("We use the SkinPen.", on: "skinpen-precision")])

    static func message(_ said: String, right: String) -> Message {
        Message("“\(said)” is written “\(right)”.", help: "Write “\(right)”.")
    }
}
