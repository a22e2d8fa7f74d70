/// A step that the label requires before treatment.
public struct RequiredStep: Sendable, Hashable {
    public let key: String
    /// "an allergy skin test".
    public let what: String
    /// What prose may call it.
    public let aliases: [String]
    /// "4 weeks before the first treatment".
    public let leadTime: String?
    /// The lead time as a value, for comparing.
    public let before: TimeSpan?
    /// The member of a product family that requires it; nothing for all.
    public let product: String?
    public let jurisdictions: [Jurisdiction]

    public init(
        key: String, what: String, aliases: [String], leadTime: String?, before: TimeSpan? = nil,
        product: String? = nil,
        jurisdictions: [Jurisdiction]
    ) {
        self.key = key
        self.what = what
        self.aliases = aliases
        self.leadTime = leadTime
        self.before = before
        self.product = product
        self.jurisdictions = jurisdictions
    }
}
