import Diagnostics

extension Rule {
    /// A product's name written wrong.
    static let productName = Rule(
        "product-name", "A brand name that is no product's.",
        why: "A wrong name may be another product's, and nothing else on the page can be checked against it.",
        sources: [.label], severity: .error,
        failing: [
            .init("Restylane Lift for the midface.", on: "restylane-family")
        ],
        passing: [
            .init("Restylane Lyft for the midface.", on: "restylane-family")
        ])
}

extension Message {
    static func productName(_ said: String, right: String) -> Message {
        Message(.productName, "“\(said)” is not the product's name: it is “\(right)”.", help: "Write “\(right)”.")
    }
}
