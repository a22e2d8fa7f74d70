import ContentSyntax

/// A date of which only the year, or the year and the month, is known.
public struct PartialDate: Sendable, Hashable {
    public let year: Int
    /// 1 to 12.
    public let month: Int?
    /// 1 to 31.
    public let day: Int?

    private init(year: Int, month: Int?, day: Int? = nil) {
        self.year = year
        self.month = month
        self.day = day
    }

    public init(_ date: CalendarDate) { self.init(year: date.year, month: date.month, day: date.day) }

    /// Reads "2002", "2024-07" and "2024-07-18"; nothing for anything else.
    public init?(_ text: String) {
        if let date = CalendarDate(text) {
            self.init(date)
            return
        }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts[0].count == 4,
            parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
            let year = Int(parts[0]), year > 0
        else { return nil }
        guard parts.count == 2 else {
            self.init(year: year, month: nil)
            return
        }
        guard parts[1].count == 2, let month = Int(parts[1]), (1...12).contains(month) else { return nil }
        self.init(year: year, month: month)
    }

    /// Whether two dates can be the same day: what one leaves open does not tell them apart.
    public func agrees(with other: PartialDate) -> Bool {
        func agree(_ a: Int?, _ b: Int?) -> Bool {
            guard let a, let b else { return true }
            return a == b
        }
        return year == other.year && agree(month, other.month) && agree(day, other.day)
    }
}

extension PartialDate: CustomStringConvertible {
    /// As it is written: "2024", "2024-07", "2024-07-18".
    public var description: String {
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return [String(year), month.map(padded), day.map(padded)].compactMap(\.self).joined(separator: "-")
    }
}
