import Diagnostics

extension Rule {
    /// A product said to come from another maker.
    static let maker = Rule(
        "product-maker", "A maker that is not the product's.",
        why: "The maker answers for the product; a reader who looks it up has to find it.",
        sources: [.label], severity: .error,
        failing: [
            .init("Botox Cosmetic is made by Galderma.", on: "botox-cosmetic")
        ],
        passing: [
            .init("Botox Cosmetic is made by Allergan Aesthetics.", on: "botox-cosmetic")
        ])
}

extension Message {
    static func maker(_ said: String, maker: String, treatment: String) -> Message {
        Message(.maker, "“\(said)” is not the maker of \(treatment): it is \(maker).", help: "Write “\(maker)”.")
    }
}
