import TreatmentModel

/// An age limit, or ages that a sentence admits.
package struct AgeClaim: Sendable {
    package var range: AgeRange
    package var form: Form
    /// The ages named are those left out: "not for patients under 22".
    package var isExcluded: Bool
    /// Said of whom the clinic treats: it may be choosier than the label.
    package var isPolicy = false
    /// Said of the label or of a regulator's decision.
    package var isOfLabel = false
    /// The use that its words or the heads of its cell name.
    package var scope = Scope()

    package enum Form: Sendable { case bound, interval, exact, group, decade, adults, anyAge, noUpperBound }
}
