import Diagnostics

extension Rule {
    /// A prescription product offered without one, or the other way round.
    static let prescription = Rule(
        "prescription", "“Over the counter” of a product on prescription only, or the reverse.",
        why: """
            What needs a prescription may reach a patient only through somebody who may prescribe it, and in some \
            countries may not be advertised at all.
            """,
        sources: [.label, .drugAds], severity: .error,
        failing: [
            .init("Kybella is sold over the counter.", on: "kybella"),
            .init("You can have Botox without a prescription.", on: "botox-cosmetic"),
        ],
        passing: [
            .init("Kybella comes on prescription only.", on: "kybella"),
            .init("Bring your last prescription with you.", on: "kybella"),
            .init("It is not sold over the counter.", on: "botox-cosmetic"),
        ])
}

extension Message {
    static func prescription(_ said: String, isOnly: Bool, treatment: String) -> Message {
        Message(
            .prescription,
            isOnly
                ? "\(treatment) is to be had on prescription only; “\(said)” says otherwise."
                : "\(treatment) is sold without a prescription; “\(said)” says otherwise.",
            help: isOnly ? "Write “on prescription only”." : "Write “without a prescription”.")
    }
}
