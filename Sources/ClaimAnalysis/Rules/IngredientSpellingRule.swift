/// A misspelled ingredient or term.
enum IngredientSpellingRule: ClaimRule {
    static let id = "ingredient-spelling"
    static let documentation = ClaimRuleDocumentation(
        id: id, summary: "An ingredient or term of the label misspelled.", why: "A reader who looks a misspelled ingredient up finds nothing, or something else.",
        sources: [.label], severity: .error,
        failing: [.init("It holds polymethyl methacylate microspheres.", on: "bellafill")],
        passing: [.init("It holds polymethyl methacrylate microspheres.", on: "bellafill")])

    static func message(_ said: String, right: String) -> Message {
        Message("“\(said)” is misspelled: it is “\(right)”.", help: "Write “\(right)”.")
    }
}
