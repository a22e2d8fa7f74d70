import Diagnostics

extension Rule {
    /// A misspelled ingredient or term.
    static let ingredientSpelling = Rule(
        "ingredient-spelling", "An ingredient or term of the label misspelled.",
        why: "A reader who looks a misspelled ingredient up finds nothing, or something else.",
        sources: [.label], severity: .error,
        failing: [
            .init("It holds polymethyl methacylate microspheres.", on: "bellafill")
        ],
        passing: [
            .init("It holds polymethyl methacrylate microspheres.", on: "bellafill")
        ])
}

extension Message {
    static func ingredientSpelling(_ said: String, right: String) -> Message {
        Message(.ingredientSpelling, "“\(said)” is misspelled: it is “\(right)”.", help: "Write “\(right)”.")
    }
}
