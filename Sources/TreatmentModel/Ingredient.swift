/// One part of a product.
public struct Ingredient: Sendable, Hashable {
    public let part: String
    /// Share of the whole in per cent.
    public let percent: Double?
    /// How much of it: "20 mg/mL".
    public let concentration: Concentration?
    /// What prose may call the part.
    public let aliases: [String]
    /// The member of a product family that holds it; nothing for all.
    public let product: String?

    public init(
        part: String, percent: Double?, concentration: Concentration? = nil, aliases: [String] = [],
        product: String? = nil
    ) {
        self.part = part
        self.percent = percent
        self.concentration = concentration
        self.aliases = aliases
        self.product = product
    }
}

/// An amount in a unit of mass by volume or the like: "20 mg/mL".
public struct Concentration: Sendable, Hashable {
    public let amount: Double
    /// "mg/mL".
    public let unit: String

    public init(amount: Double, unit: String) {
        self.amount = amount
        self.unit = unit
    }
}
