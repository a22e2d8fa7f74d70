import Diagnostics

extension Rule {
    /// A count that differs from the device's.
    static let specification = Rule(
        "device-specification", "A number of needles that differs from the device's.",
        why: "Numbers drift first.",
        sources: [.label], severity: .error,
        failing: [
            .init("The tip carries 12 needles.", on: "skinpen-precision")
        ],
        passing: [
            .init("The tip carries 14 needles.", on: "skinpen-precision")
        ])
}

extension Message {
    static func specification(_ said: String, model: String, treatment: String) -> Message {
        Message(
            .specification, "“\(said)” differs from the treatment file of \(treatment): \(model).",
            help: "Write the number of the treatment file.")
    }
}
