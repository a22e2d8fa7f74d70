/// How much is used, as values: "20 units for frown lines, in 5 injections".
public struct Dose: Sendable, Hashable {
    /// What it is used on: "frown lines", "each cheek".
    public let area: String
    public let amount: Amount
    /// "unit", "mL", "mg", "cm²".
    public let unit: String
    /// Into how many injections or applications it is divided.
    public let parts: Amount?
    /// Whether the amount is the most that may be used, rather than what is used.
    public let isMaximum: Bool
    public let scope: FactScope
    /// Key of the reference; nothing where `sources` tells the source of the whole list.
    public let cite: String?

    public init(
        area: String, amount: Amount, unit: String, parts: Amount? = nil, isMaximum: Bool = false,
        scope: FactScope = FactScope(), cite: String? = nil
    ) {
        self.area = area
        self.amount = amount
        self.unit = unit
        self.parts = parts
        self.isMaximum = isMaximum
        self.scope = scope
        self.cite = cite
    }
}
