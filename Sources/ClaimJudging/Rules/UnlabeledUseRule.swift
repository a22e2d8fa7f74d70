import Diagnostics

extension Rule {
    /// A use that stands on no label, not called so.
    static let unlabeledUse = Rule(
        "unlabeled-use", "A benefit for a condition or body site outside every indication, without saying so.",
        why: """
            A clinic may use a product off label, but a page that does not say so misleads; a manufacturer may not \
            promote it at all.
            """,
        sources: [.cfl, .fillers], severity: .error,
        failing: [
            .init("SkinPen fades stretch marks.", on: "skinpen-precision"),
            .init("Kybella also melts bra fat.", on: "kybella"),
        ],
        passing: [
            .init("SkinPen on stretch marks is an off-label use.", on: "skinpen-precision"),
            .init("It is not for stretch marks.", on: "skinpen-precision"),
            .init("Creams can fade dark spots.", on: "bellafill"),
        ])
}

extension Message {
    static func unlabeledUse(_ use: String, treatment: String, labeled: [String]) -> Message {
        let known = labeled.isEmpty ? "" : " The label names \(labeled.joined(separator: ", "))."
        return Message(
            .unlabeledUse, "\(treatment) has no indication for \(use).\(known)",
            help: "Leave it out, or say in the same paragraph that it is an off-label use the FDA has not reviewed."
        )
    }
}
