/// The way a product came to market, which decides the verb a page may use.
public enum Pathway: String, Sendable, Hashable, CaseIterable {
    /// Premarket approval of a device.
    case pma
    /// New drug application.
    case nda
    /// Biologics licence application.
    case bla
    /// Premarket notification: found substantially equivalent, which is not approval.
    case premarketNotification = "510k"
    /// De Novo classification request.
    case deNovo = "de-novo"
    /// No product review at all: procedures, peels.
    case none

    /// The verb that is right for the pathway; nothing for a pathway that allows no status claim.
    ///
    /// Sources: 21 CFR 807.97 (a 510(k) must not be presented as approval); FDA, Microneedling Devices ("De Novos which
    /// have been granted or 510(k)s which have been cleared"), seen 2026-11-21.
    public var verb: StatusVerb? {
        switch self {
        case .pma, .nda, .bla: .approved
        case .premarketNotification: .cleared
        case .deNovo: .granted
        case .none: nil
        }
    }

    /// The name an editor knows it by: "premarket approval (PMA)".
    public var title: String {
        switch self {
        case .pma: "premarket approval (PMA)"
        case .nda: "new drug application (NDA)"
        case .bla: "biologics license application (BLA)"
        case .premarketNotification: "510(k) clearance"
        case .deNovo: "De Novo classification"
        case .none: "no product review"
        }
    }
}

/// What a regulator did with a product, as a page puts it.
public enum StatusVerb: String, Sendable, Hashable, CaseIterable {
    case approved, cleared, granted
    /// Used of De Novo and, loosely, of everything.
    case authorized
    /// An establishment is registered; that says nothing of a product.
    case registered
    /// Health Canada licenses devices.
    case licensed
    /// No regulator endorses or recommends a product.
    case endorsed

    /// The verb's noun: "approval", "clearance".
    public var noun: String {
        switch self {
        case .approved: "approval"
        case .cleared: "clearance"
        case .granted: "De Novo grant"
        case .authorized: "marketing authorization"
        case .registered: "registration"
        case .licensed: "licence"
        case .endorsed: "endorsement"
        }
    }
}
