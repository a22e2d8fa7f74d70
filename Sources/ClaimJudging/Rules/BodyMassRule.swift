import Diagnostics

extension Rule {
    /// A limit of the body mass index that differs from the label’s.
    static let bodyMass = Rule(
        "body-mass-limit", "A limit of the body mass index that differs from the label’s.",
        why: """
            The limit says in whom the device was studied; it differs between parts of the body.
            """,
        sources: [.label], severity: .error,
        failing: [
            .init("It is cleared up to a BMI of 35.", on: "coolsculpting")
        ],
        passing: [
            .init("Under the chin it is cleared up to a BMI of 46.2.", on: "coolsculpting")
        ])
}

extension Message {
    static func bodyMass(_ said: String, limits: [String], treatment: String) -> Message {
        let list = limits.enumerated().filter { limits.firstIndex(of: $0.element) == $0.offset }.map(\.element).joined(
            separator: " or ")
        return Message(
            .bodyMass, "“\(said)” is not a limit on the label of \(treatment), which says \(list).",
            help: "Write the limit for the part of the body that is meant.")
    }
}
