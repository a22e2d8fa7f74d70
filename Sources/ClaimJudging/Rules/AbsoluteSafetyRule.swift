import Diagnostics

extension Rule {
    /// Safety without limits, against a label that lists risks.
    static let absoluteSafety = Rule(
        "absolute-safety", "“Completely safe”, “no side effects”, “risk-free”.",
        why: """
            The treatment file lists reactions and warnings; a page that denies them keeps a reader from asking.
            """,
        sources: [.california651, .ahpra, .drugAds], severity: .error,
        failing: [
            .init("Botox is completely safe.", on: "botox-cosmetic"),
            .init("There are no side effects.", on: "skinpen-precision"),
            .init("A risk-free treatment.", on: "coolsculpting"),
            .init("There will be no swelling.", on: "kybella"),
            .init("No case of swelling has ever been seen.", on: "coolsculpting"),
        ],
        passing: [
            .init("No procedure is risk-free.", on: "skinpen-precision"),
            .init("You may have no swelling at all, or a lot.", on: "kybella"),
            .init("Seek safe care from a licensed practitioner.", on: "chemical-peels"),
            .init("By six months none of the adverse events were still present.", on: "skinpen-precision"),
        ])
}

extension Message {
    static func absoluteSafety(_ said: String, treatment: String, risk: String?) -> Message {
        Message(
            .absoluteSafety,
            "“\(said)” contradicts the risks on file for \(treatment)\(risk.map { ", such as \($0)" } ?? "").",
            help: "Name the common reactions and the serious risks instead.")
    }
}
