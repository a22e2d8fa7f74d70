import Diagnostics
import TreatmentModel

extension Rule {
    /// A step the label requires, called optional or left out.
    static let requiredStep = Rule(
        "required-step", "A required test or step played down, or given another lead time.",
        why: "A positive skin test is a contraindication; without the test nobody knows.",
        sources: [.restrictedDevices, .california651], severity: .error, jurisdictions: ["us"],
        failing: [
            .init("The skin test is optional.", on: "bellafill"),
            .init("No allergy testing is needed.", on: "bellafill"),
            .init("You can skip the allergy test.", on: "bellafill"),
            .init("We do a skin test two days before.", on: "bellafill"),
        ],
        passing: [
            .init("The skin test is required four weeks before treatment.", on: "bellafill"),
            .init("Never skip the skin test.", on: "bellafill"),
            .init("No skin test is needed before Radiesse.", on: "radiesse"),
        ])
}

extension Message {
    static func requiredStep(_ said: String, step: RequiredStep, treatment: String) -> Message {
        let required = step.what + (step.leadTime.map { ", \($0)" } ?? "")
        return Message(
            .requiredStep, "“\(said)” plays down a step the label of \(treatment) requires: \(required).",
            help: "Say that \(step.what) is required\(step.leadTime.map { " \($0)" } ?? "").")
    }

    static func requiredStepLeadTime(_ said: String, step: RequiredStep, treatment: String) -> Message {
        Message(
            .requiredStep,
            "“\(said)” is not the time the label of \(treatment) gives for \(step.what): \(step.leadTime ?? "").",
            help: "Write “\(step.leadTime ?? "")”.")
    }
}
