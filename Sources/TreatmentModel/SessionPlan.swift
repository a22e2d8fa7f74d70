/// How many visits there are and how far apart, as values; the words for readers are in `Practical`.
public struct SessionPlan: Sendable, Hashable {
    /// The number of sessions in one course; nothing where only the time between them is known.
    public let count: Amount?
    /// The time between two sessions of a course.
    public let apart: TimeSpan?
    /// How soon a course may be repeated: "no more often than every 3 months".
    public let repeatedAfter: TimeSpan?
    /// How long one session takes.
    public let takes: TimeSpan?
    public let basis: Basis?
    public let scope: FactScope
    /// Key of the reference; nothing where `sources` tells the source of the whole list.
    public let cite: String?

    /// What a study did is no instruction for others.
    public enum Basis: String, Sendable, Hashable, CaseIterable {
        case label, study
    }

    public init(
        count: Amount? = nil, apart: TimeSpan? = nil, repeatedAfter: TimeSpan? = nil, takes: TimeSpan? = nil,
        basis: Basis? = nil, scope: FactScope = FactScope(), cite: String? = nil
    ) {
        self.count = count
        self.apart = apart
        self.repeatedAfter = repeatedAfter
        self.takes = takes
        self.basis = basis
        self.scope = scope
        self.cite = cite
    }
}
