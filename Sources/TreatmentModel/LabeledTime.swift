/// When something sets in, or how long it lasts, as a label or its study gives it.
public struct LabeledTime: Sendable, Hashable {
    public let time: TimeSpan
    /// What the number is of all that were measured; nothing where the source does not say.
    public let statistic: Statistic?
    /// The member of a product family it was shown for; nothing for all.
    public let product: String?
    /// Keys of the references that show it.
    public let evidence: [String]

    /// A median is not what everybody can expect, and a longest time not what most people have.
    public enum Statistic: String, Sendable, Hashable, CaseIterable {
        case median, mean
        /// "Up to".
        case longest
        /// "At least".
        case shortest
        /// "In most people".
        case typical
    }

    public init(_ time: TimeSpan, statistic: Statistic? = nil, product: String? = nil, evidence: [String] = []) {
        self.time = time
        self.statistic = statistic
        self.product = product
        self.evidence = evidence
    }
}
