/// A count that differs from the device's.
enum SpecificationRule: ClaimRule {
    static let id = "device-specification"
    static let documentation = ClaimRuleDocumentation(
        id: id, summary: "A number of needles that differs from the device's.", why: "Numbers drift first.", sources: [.label], severity: .warning,
        failing: [.init("The tip carries 12 needles.", on: "skinpen-precision")], passing: [.init("The tip carries 14 needles.", on: "skinpen-precision")])

    static func message(_ said: String, model: String, treatment: String) -> Message {
        Message("“\(said)” differs from the treatment file of \(treatment): \(model).", help: "Write the number of the treatment file.")
    }
}
