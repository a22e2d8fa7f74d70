import TreatmentModel

/// A length of time in days.
package struct TimeClaim: Sendable, Equatable {
    package var lower: Double
    package var upper: Double
    /// "up to", "as long as": the most there is.
    package var isUpTo = false
    package var isAtLeast = false
    package var scope = Scope()
    /// The whole of an effect, not its first signs.
    package var isFull = false

    package init(
        _ lower: Double, _ upper: Double, isUpTo: Bool = false, isAtLeast: Bool = false, scope: Scope = Scope(),
        isFull: Bool = false
    ) {
        (self.lower, self.upper) = (lower, upper)
        (self.isUpTo, self.isAtLeast) = (isUpTo, isAtLeast)
        self.scope = scope
        self.isFull = isFull
    }
}
