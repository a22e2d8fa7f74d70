/// A set of Fitzpatrick skin types, I to VI.
public struct SkinTypes: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let all = SkinTypes(rawValue: 0b111111)
    public static let numerals = ["I", "II", "III", "IV", "V", "VI"]

    /// The one type of a Roman numeral; nothing if it is not one of I to VI.
    public init?(numeral: String) {
        guard let index = Self.numerals.firstIndex(of: numeral.uppercased()) else { return nil }
        self.init(rawValue: 1 << UInt8(index))
    }

    /// The types from one numeral to another, both included. Empty if the order is reversed.
    public init(from lower: Int, through upper: Int) {
        var value: UInt8 = 0
        for index in stride(from: max(lower, 1), through: min(upper, 6), by: 1) { value |= 1 << UInt8(index - 1) }
        self.init(rawValue: value)
    }

    public var members: [String] {
        Self.numerals.enumerated().filter { rawValue & (1 << UInt8($0.offset)) != 0 }.map(\.element)
    }
}

extension SkinTypes: CustomStringConvertible {
    /// "I–VI", "II–IV", or a list when there are gaps.
    public var description: String {
        let names = members
        guard let first = names.first, let last = names.last else { return "none" }
        let start = Self.numerals.firstIndex(of: first)!
        let isRun = names == Array(Self.numerals[start..<start + names.count])
        if names.count == 1 { return first }
        return isRun ? "\(first)–\(last)" : names.joined(separator: ", ")
    }
}
