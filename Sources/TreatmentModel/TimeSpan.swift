/// A length of time as a source gives it: "4 months", "2 to 5 weeks", "at least 3 weeks".
public struct TimeSpan: Sendable, Hashable {
    public let amount: Amount
    public let unit: Unit

    public enum Unit: String, Sendable, Hashable, CaseIterable {
        case minutes, hours, days, weeks, months, years

        /// The unit in days, a month as the twelfth part of 365.25 days.
        public var days: Double {
            switch self {
            case .minutes: 1.0 / 1440
            case .hours: 1.0 / 24
            case .days: 1
            case .weeks: 7
            case .months: 365.25 / 12
            case .years: 365.25
            }
        }
    }

    public init(_ amount: Amount, _ unit: Unit) {
        self.amount = amount
        self.unit = unit
    }

    /// The bounds in days, for comparing what is told in different units.
    public var days: Amount { amount.scaled(by: unit.days) }

    /// The bounds in months. Months and years stay as they are written.
    public var months: Amount {
        switch unit {
        case .months: amount
        case .years: amount.scaled(by: 12)
        default: amount.scaled(by: unit.days / Unit.months.days)
        }
    }
}
