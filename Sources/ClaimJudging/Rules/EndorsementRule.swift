import Diagnostics

extension Rule {
    /// The agency endorses, recommends, certifies or registers no product.
    static let endorsement = Rule(
        "fda-endorsement", "Words that make the agency vouch for a product or clinic.",
        why: """
            The FDA endorses no product and tests none itself. A registered establishment has told the FDA that it \
            exists, no more.
            """,
        sources: [.cfr80797, .healthClaims], severity: .error, jurisdictions: ["us"],
        failing: [
            .init("SkinPen is endorsed by the FDA.", on: "skinpen-precision"),
            .init("Our FDA-registered device smooths skin.", on: "skinpen-precision"),
        ],
        passing: [
            .init("The FDA registered the facility; that is no approval of the device.", on: nil),
            .init("The FDA recommends that you see a licensed practitioner.", on: "chemical-peels"),
        ])
}

extension Message {
    static func endorsement(_ said: String) -> Message {
        Message(
            .endorsement, "“\(said)”: the FDA does not endorse, recommend, certify or register treatments.",
            help: "Give the product's status, “approved” or “cleared”, or leave the agency out.")
    }
}
