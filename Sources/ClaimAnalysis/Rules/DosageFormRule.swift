/// A drug called a gel that is a cream.
enum DosageFormRule: ClaimRule {
    static let id = "dosage-form"
    static let documentation = ClaimRuleDocumentation(
        id: id, summary: "A dosage form that is not the product's.",
        why: "A reader may use a cream, a gel and a solution differently.", sources: [.label], severity: .error,
        failing: [.init("Rhofade gel is used once a day.", on: "rhofade")], passing: [.init("Rhofade cream is used once a day.", on: "rhofade")])

    static func message(_ said: String, form: String, treatment: String) -> Message {
        Message("\(treatment) is no \(said): it is a \(form).", help: "Write “\(form)”.")
    }
}
