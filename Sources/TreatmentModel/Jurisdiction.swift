/// A place whose regulator's word counts: `us`, `ca`, `uk`, `eu`, `au`.
public enum Jurisdiction: String, Sendable, Hashable, CaseIterable {
    case us, ca, uk, eu, au

    public var name: String {
        switch self {
        case .us: "United States"
        case .ca: "Canada"
        case .uk: "United Kingdom"
        case .eu: "European Union"
        case .au: "Australia"
        }
    }

    /// The agency that reviews medical products there.
    public var regulator: String {
        switch self {
        case .us: "FDA"
        case .ca: "Health Canada"
        case .uk: "MHRA"
        case .eu: "EMA"
        case .au: "TGA"
        }
    }
}
