import TreatmentModel

/// A product put in the wrong class: a drug called a cosmetic, a cleared device said to have a PMA.
enum RegulatoryClassRule: ClaimRule {
    static let id = "regulatory-class"
    static let documentation = ClaimRuleDocumentation(
        id: id, summary: "A product called a cosmetic, a supplement, a drug or a device that it is not.",
        why: "The class decides what was shown before the product could be sold. A cosmetic has been reviewed by nobody.",
        sources: [.cfr80797], severity: .error,
        failing: [.init("Kybella counts as a cosmetic.", on: "kybella"), .init("Bellafill is a drug.", on: "bellafill")],
        passing: [.init("Kybella is a drug for the fat under the chin.", on: "kybella"), .init("Kybella is no cosmetic.", on: "kybella")])

    static func message(_ said: String, kind: String, treatment: String) -> Message {
        Message("\(treatment) is not a \(said): it is a \(kind).", help: "Write “\(kind)”.")
    }
}
