import Diagnostics
import TreatmentModel

extension Rule {
    /// The verb of a regulator's decision does not fit the way the product came to market.
    static let statusVerb = Rule(
        "fda-status-verb", "“Approved”, “cleared”, “granted” or another status that is not the product's.",
        why: """
            A device that came by 510(k) is cleared, one with a PMA and a drug are approved, De Novo is granted, \
            and a procedure has no status at all. To call a cleared device approved is misbranding.
            """,
        sources: [.cfr80797, .microneedling, .peels], severity: .error, jurisdictions: ["us"],
        failing: [
            .init("SkinPen is FDA-approved for acne scars.", on: "skinpen-precision"),
            .init("Bellafill has been cleared by the FDA.", on: "bellafill"),
            .init("Our peels are FDA approved.", on: "chemical-peels"),
            .init("The device has FDA approval.", on: "coolsculpting"),
        ],
        passing: [
            .init("SkinPen is FDA-cleared for facial acne scars in adults 22 and older.", on: "skinpen-precision"),
            .init("The FDA has not approved any chemical peel.", on: "chemical-peels"),
            .init("We offer FDA-approved fillers and FDA-cleared microneedling.", on: nil),
            .init("Ask about pre-approved financing.", on: "coolsculpting"),
        ])
}

extension Message {
    static func statusVerb(_ said: String, right: [StatusVerb], indication: Indication?, treatment: String)
        -> Message
    {
        let verbs = right.map(\.rawValue).sorted().joined(separator: " or ")
        let route = indication.map { " by \($0.pathway.title)\($0.number.map { " \($0)" } ?? "")" } ?? ""
        return Message(
            .statusVerb,
            "“\(said)” is not the status of \(treatment): it came to market\(route), so it is “\(verbs)”.",
            help: "Write “\(verbs)”.")
    }

    static func noStatus(_ said: String, treatment: String) -> Message {
        Message(
            .statusVerb, "“\(said)”: no regulator has decided on \(treatment), so no status can be claimed for it.",
            help: "Leave the status out. If a device or product is meant, name it and give its own status.")
    }

    static func statusOfCategory(_ said: String, category: String, verbs allowed: Set<StatusVerb>) -> Message {
        let verbs = allowed.map(\.rawValue).sorted().joined(separator: " or ")
        return Message(
            .statusVerb,
            "“\(said)” does not fit \(category): "
                + (verbs.isEmpty ? "the FDA has decided on none of them." : "they are “\(verbs)”."),
            help: verbs.isEmpty ? "Leave the status out." : "Write “\(verbs)”, or name the product.")
    }
}
