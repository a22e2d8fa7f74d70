import Diagnostics
import TreatmentModel

extension Rule {
    /// The stated age differs from the label's.
    static let ageBound = Rule(
        "age-bound", "An age limit that differs from the label's for the indication.",
        why: """
            The label limits who may be treated. A lower age is a use nobody has reviewed; the age of a study's \
            people is not the label's age.
            """,
        sources: [.fillers, .skinPen], severity: .error, jurisdictions: ["us"],
        failing: [
            .init("SkinPen is for people 18 and up.", on: "skinpen-precision"),
            .init("Bellafill can be used at any age.", on: "bellafill"),
            .init("Teenagers can have SkinPen treatments.", on: "skinpen-precision"),
            .init("Dysport is approved for adults up to 70 years of age.", on: "dysport"),
        ],
        passing: [
            .init("SkinPen is for adults 22 and older.", on: "skinpen-precision"),
            .init("The study enrolled people 18 to 60 years old.", on: "skinpen-precision"),
            .init("Teenagers often get acne.", on: "skinpen-precision"),
            .init("Dysport is for adults under 65.", on: "dysport"),
        ])
}

extension Message {
    static func ageBound(_ said: String, _ limits: [AgeLimit], treatment: String, study: String?) -> Message {
        let phrases = limits.map(\.phrase)
        let allowed = phrases.enumerated().filter { phrases.firstIndex(of: $0.element) == $0.offset }.map(\.element)
            .joined(separator: " or ")
        let origin = study.map { " Those are the ages of the \($0), not of the label." } ?? ""
        return Message(
            .ageBound, "“\(said)” does not agree with the label of \(treatment), which says \(allowed).\(origin)",
            help: "Write “\(phrases.first ?? allowed)”.")
    }
}
