/// Whether only a prescriber can order it.
public enum PrescriptionStatus: Sendable, Hashable {
    /// The same in every place in which it has an indication.
    case everywhere(Bool)
    /// Place by place.
    case places([Jurisdiction: Bool])
}

extension Treatment {
    /// Nothing where the model does not say, or where the treatment has no indication and no word of its own.
    public func isPrescriptionOnly(in jurisdiction: Jurisdiction) -> Bool? {
        switch usage.prescription {
        case nil: nil
        case .everywhere(let flag): jurisdictions.contains(jurisdiction) ? flag : nil
        case .places(let places): places[jurisdiction]
        }
    }
}
