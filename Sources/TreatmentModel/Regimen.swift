/// How often somebody puts a product on or takes it at home, as a value; the words are in the directions.
public struct Regimen: Sendable, Hashable {
    /// How many times in a period.
    public let times: Amount
    /// What the times are counted in.
    public let per: Period
    /// For whom, where and for what it holds.
    public let scope: FactScope
    /// Key of the reference; nothing where `sources` tells the source of the whole list.
    public let cite: String?

    /// What directions count times in.
    public enum Period: String, Sendable, Hashable, CaseIterable {
        case day, week

        var days: Double { self == .day ? 1 : 7 }
    }

    public init(_ times: Amount, per: Period, scope: FactScope = FactScope(), cite: String? = nil) {
        self.times = times
        self.per = per
        self.scope = scope
        self.cite = cite
    }

    /// The times in a day, for comparing what is told of different periods.
    public var perDay: Amount { times.scaled(by: 1 / per.days) }
}
