/// A number, or the bounds it lies between, both included. A missing bound is open.
public struct Amount: Sendable, Hashable {
    public let lower: Double?
    public let upper: Double?

    public init(from lower: Double? = nil, through upper: Double? = nil) {
        self.lower = lower
        self.upper = upper
    }

    /// Exactly one number.
    public init(_ value: Double) { self.init(from: value, through: value) }

    /// The number, where the bounds are one.
    public var exact: Double? { lower == upper ? lower : nil }

    public func contains(_ value: Double) -> Bool {
        (lower.map { value >= $0 } ?? true) && (upper.map { value <= $0 } ?? true)
    }

    /// Whether every number of this amount lies in the other.
    public func isSubset(of other: Amount) -> Bool {
        let lowerFits = other.lower.map { limit in lower.map { $0 >= limit } ?? false } ?? true
        let upperFits = other.upper.map { limit in upper.map { $0 <= limit } ?? false } ?? true
        return lowerFits && upperFits
    }

    /// Whether the two have a number in common.
    public func overlaps(_ other: Amount) -> Bool {
        func isBelow(_ upper: Double?, _ lower: Double?) -> Bool {
            guard let upper, let lower else { return false }
            return upper < lower
        }
        return !isBelow(upper, other.lower) && !isBelow(other.upper, lower)
    }

    public func scaled(by factor: Double) -> Amount {
        Amount(from: lower.map { $0 * factor }, through: upper.map { $0 * factor })
    }
}
