/// A closed interval of ages in whole years; a missing bound is open.
///
/// Ages are compared as intervals, never as strings: "over the age of 21" and "22 and older" are the same range. The
/// reading is the FDA's own: its page on dermal fillers glosses "over the age of 21" as "22 years of age or older"
/// (https://www.fda.gov/medical-devices/cosmetic-devices/dermal-fillers-soft-tissue-fillers, seen 2026-11-21).
public struct AgeRange: Sendable, Hashable {
    /// The youngest age included, in years.
    public let lower: Int?
    /// The oldest age included, in years.
    public let upper: Int?

    public init(from lower: Int? = nil, through upper: Int? = nil) {
        self.lower = lower
        self.upper = upper
    }

    public static func over(_ age: Int) -> AgeRange { AgeRange(from: age + 1) }
    public static func from(_ age: Int) -> AgeRange { AgeRange(from: age) }
    public static func under(_ age: Int) -> AgeRange { AgeRange(through: age - 1) }
    public static func through(_ age: Int) -> AgeRange { AgeRange(through: age) }
    /// Eighteen and over, the age of majority that US labels mean by "adults".
    public static let adults = AgeRange(from: 18)
    public static let any = AgeRange()

    /// Whether no age lies between the bounds.
    public var isEmpty: Bool {
        guard let lower, let upper else { return false }
        return lower > upper
    }

    public func contains(_ age: Int) -> Bool {
        (lower.map { age >= $0 } ?? true) && (upper.map { age <= $0 } ?? true)
    }

    /// Whether every age of this range lies in the other.
    public func isSubset(of other: AgeRange) -> Bool {
        let lowerFits = other.lower.map { (lower ?? 0) >= $0 } ?? true
        let upperFits = other.upper.map { limit in upper.map { $0 <= limit } ?? false } ?? true
        return lowerFits && upperFits
    }

    public func intersection(_ other: AgeRange) -> AgeRange {
        AgeRange(
            from: [lower, other.lower].compactMap(\.self).max(),
            through: [upper, other.upper].compactMap(\.self).min())
    }
}

extension AgeRange: CustomStringConvertible {
    /// Interval notation with an open end for a missing bound: `[22,∞)`, `[18,64]`, `[0,64]`.
    public var description: String {
        let from = "[\(lower ?? 0),"
        return from + (upper.map { "\($0)]" } ?? "∞)")
    }

    /// The range in an editor's words: "22 and older", "18 to 64", "any age".
    public var phrase: String {
        switch (lower, upper) {
        case (nil, nil): "any age"
        case (let lower?, nil): "\(lower) and older"
        case (nil, let upper?): "\(upper) and younger"
        case (let lower?, let upper?): "\(lower) to \(upper)"
        }
    }
}

/// The age limit of an indication: the interval, and whether the label puts it as "adults".
public struct AgeLimit: Sendable, Hashable {
    public let range: AgeRange
    /// The label says "adults" rather than a number of years.
    public let saysAdults: Bool
    /// The bound as the label words it, when that is not the plain form of the range: "over the age of 21".
    public let wording: String?

    public init(_ range: AgeRange, saysAdults: Bool = false, wording: String? = nil) {
        self.range = range
        self.saysAdults = saysAdults
        self.wording = wording
    }

    /// What a page should say: "22 and older", "adults", "adults under 65".
    public var phrase: String {
        guard saysAdults else { return range.phrase }
        guard let upper = range.upper else { return "adults" }
        return "adults under \(upper + 1)"
    }
}
