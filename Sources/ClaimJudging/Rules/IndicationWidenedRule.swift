import Diagnostics

extension Rule {
    /// A status or indication stated for more than the label's use.
    static let indicationWidened = Rule(
        "indication-widened", "An approved use stated without the words that narrow it.",
        why: """
            The label's severity, type and site of a condition are part of the decision. Without them a reader \
            takes the approval for a wider one.
            """,
        sources: [.fillers, .cfl], severity: .error,
        failing: [
            .init("Bellafill is FDA-approved for acne scars.", on: "bellafill"),
            .init("It works on all kinds of acne scars.", on: "bellafill"),
            .init("We treat the odd pimple with it.", on: "isotretinoin"),
        ],
        passing: [
            .init(
                "Bellafill is approved for moderate to severe, atrophic, distensible facial acne scars on the cheek.",
                on: "bellafill"),
            .init("It is approved for certain acne scars on the cheek.", on: "bellafill"),
            .init("Botox softens deep frown lines.", on: "botox-cosmetic"),
            .init("A few pimples may come back.", on: "isotretinoin"),
        ])
}

extension Message {
    static func indicationWidened(_ condition: String, missing: [String], treatment: String) -> Message {
        Message(
            .indicationWidened,
            """
            The label of \(treatment) narrows \(condition) to \(missing.joined(separator: ", ")); the sentence \
            leaves that out.
            """,
            help: "Add the words, or write “certain \(condition)” and give the full use on the page.")
    }

    static func indicationWidenedAll(_ said: String, treatment: String) -> Message {
        Message(
            .indicationWidened, "“\(said)” is wider than the label of \(treatment).",
            help: "Name the kind the label names.")
    }
}
