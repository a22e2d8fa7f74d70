import TreatmentModel

/// When something that may go wrong shows itself, or is over.
package struct RiskTimeClaim: Sendable {
    package var events: [Concept.ID]
    package var moment: Moment
    /// The latest time, in days; nothing where no time is told.
    package var within: Double?

    package enum Moment: Sendable {
        case start, end
    }
}
