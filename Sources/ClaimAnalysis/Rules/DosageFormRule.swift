import Diagnostics

extension Rule {
    /// A drug called a gel that is a cream.
    static let dosageForm = Rule(
        "dosage-form", "A dosage form that is not the product's.",
        why: "A reader may use a cream, a gel and a solution differently.",
        sources: [.label], severity: .error,
        failing: [
            .init("Rhofade gel is used once a day.", on: "rhofade")
        ],
        passing: [
            .init("Rhofade cream is used once a day.", on: "rhofade")
        ])
}

extension Message {
    static func dosageForm(_ said: String, form: String, treatment: String) -> Message {
        Message(.dosageForm, "\(treatment) is no \(said): it is a \(form).", help: "Write “\(form)”.")
    }
}
