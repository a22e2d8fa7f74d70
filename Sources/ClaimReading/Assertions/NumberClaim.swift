import TreatmentModel

package struct NumberClaim: Sendable, Equatable {
    package var lower: Double
    package var upper: Double
    package var isAtLeast = false
    package var isAtMost = false
    package var scope = Scope()

    package init(
        _ lower: Double, _ upper: Double, isAtLeast: Bool = false, isAtMost: Bool = false, scope: Scope = Scope()
    ) {
        (self.lower, self.upper) = (lower, upper)
        (self.isAtLeast, self.isAtMost) = (isAtLeast, isAtMost)
        self.scope = scope
    }
}

package struct DoseClaim: Sendable {
    /// In units or milliliters; of a range its end.
    package var amount: Double
    package var lower: Double
    package var scope: Scope
    package var isTotal: Bool
    package var isMaximum: Bool
    package var isMinimum: Bool
    /// Counted in milliliters, not in units.
    package var isVolume = false
    /// Of one visit, not of a year.
    package var isOfVisit = false
    /// Into how many injections it is divided, where the sentence says so.
    package var parts: Double?

    package init(
        _ lower: Double, _ amount: Double, scope: Scope = Scope(), isTotal: Bool = false, isMaximum: Bool = false,
        isMinimum: Bool = false
    ) {
        (self.lower, self.amount) = (lower, amount)
        self.scope = scope
        (self.isTotal, self.isMaximum, self.isMinimum) = (isTotal, isMaximum, isMinimum)
    }
}
