import Diagnostics

extension Rule {
    /// A product said to be made of something else, or in other shares.
    static let composition = Rule(
        "composition", "A material or share that the product does not have.",
        why: "What a product is made of decides who is allergic to it and whether it can be dissolved.",
        sources: [.label], severity: .error,
        failing: [
            .init("Bellafill is 20% collagen and 80% PMMA.", on: "bellafill"),
            .init("It is made from cow cartilage.", on: "bellafill"),
            .init("Collagen is enclosed in PMMA microspheres.", on: "bellafill"),
            .init("Dysport is nothing but Botox in another box.", on: "dysport"),
        ],
        passing: [
            .init("Bellafill is 80% bovine collagen gel and 20% PMMA microspheres.", on: "bellafill"),
            .init("Hyaluronic acid fillers can be dissolved; Bellafill cannot.", on: "bellafill"),
        ])
}

extension Message {
    static func compositionMaterial(_ said: String, treatment: String, generic: String) -> Message {
        Message(.composition, "\(treatment) is not made of \(said): it is \(generic).", help: "Write “\(generic)”.")
    }

    static func compositionShare(_ said: String, part: String, percent: String, treatment: String) -> Message {
        Message(
            .composition, "“\(said)” is not the share of \(part) in \(treatment), which is \(percent)%.",
            help: "Write “\(percent)% \(part)”.")
    }

    static func compositionConcentration(_ said: String, part: String, amount: String, treatment: String) -> Message {
        Message(
            .composition, "“\(said)” is not how much \(part) there is in \(treatment), which has \(amount).",
            help: "Write “\(amount)”.")
    }

    static func compositionInside(_ said: String, treatment: String, generic: String) -> Message {
        Message(
            .composition, "“\(said)” has it the wrong way round: \(treatment) is \(generic).",
            help: "Write “\(generic)”.")
    }

    static func anotherProduct(_ said: String, treatment: String, generic: String, other: String) -> Message {
        Message(
            .composition, "\(treatment) is not \(said): it is \(generic), and \(said) is \(other).",
            help: "Say what \(treatment) is: “\(generic)”.")
    }

    static func compositionDenied(_ said: String, treatment: String, generic: String) -> Message {
        Message(.composition, "\(treatment) does hold \(said): it is \(generic).", help: "Write “\(generic)”.")
    }
}
