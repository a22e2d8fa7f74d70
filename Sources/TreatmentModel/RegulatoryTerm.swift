/// A word of regulators, in words for readers, with its source.
public struct RegulatoryTerm: Sendable, Hashable {
    public let key: String
    public let term: String
    public let meaning: String
    public let sourceTitle: String
    public let sourceURL: String

    /// Source: FDA, "Understanding Unapproved Use of Approved Drugs 'Off Label'", seen 2026-11-21.
    public static let offLabel = RegulatoryTerm(
        key: "off-label", term: "off-label",
        meaning: "Used for something that the product's label does not name. It is allowed, and nobody has reviewed whether it is safe and works for that.",
        sourceTitle: "FDA on off-label use",
        sourceURL: "https://www.fda.gov/patients/learn-about-expanded-access-and-other-treatment-options/understanding-unapproved-use-approved-drugs-label")
}

extension Pathway {
    /// What the pathway's verb means to a reader; nothing for a pathway without one.
    ///
    /// Sources: FDA, "Step 3: Pathway to Approval" and "Device Approvals and Clearances"; 21 CFR 807.97; seen 2026-11-21.
    public var meaning: RegulatoryTerm? {
        switch self {
        case .pma, .nda, .bla:
            RegulatoryTerm(
                key: "approved", term: "approved",
                meaning: "FDA has reviewed evidence that the product is safe and works for the use on its label. It is the word for drugs, biologics and the devices with the highest risk.",
                sourceTitle: "FDA on device approvals and clearances",
                sourceURL: "https://www.fda.gov/medical-devices/products-and-medical-procedures/device-approvals-and-clearances")
        case .premarketNotification:
            RegulatoryTerm(
                key: "cleared", term: "cleared",
                meaning: "FDA has found the device to be substantially equivalent to one that is already sold. That is not an approval, and may not be called one.",
                sourceTitle: "21 CFR 807.97", sourceURL: "https://www.ecfr.gov/current/title-21/section-807.97")
        case .deNovo:
            RegulatoryTerm(
                key: "granted", term: "granted (De Novo)",
                meaning: "FDA has accepted a new kind of device of low or moderate risk, one that has no older device to be compared with.",
                sourceTitle: "FDA on De Novo requests",
                sourceURL: "https://www.fda.gov/medical-devices/premarket-submissions-selecting-and-preparing-correct-submission/de-novo-classification-request")
        case .none: nil
        }
    }
}
