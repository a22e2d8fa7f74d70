import TreatmentModel

/// Who is left out, or let in.
package struct ExclusionClaim: Sendable {
    package var groups: [Concept.ID]
    package var materials: [Concept.ID]
    /// Kinds of product that the group is said of: an allergy to any toxin.
    package var products: [Concept.ID] = []
    package var events: [Concept.ID] = []
    /// Nobody at all is left out.
    package var isEverybody = false
    /// The group is said to be no obstacle.
    package var isPermitted: Bool
}

/// A step that a label requires before treatment.
package struct StepClaim: Sendable {
    package var act: Act
    /// In days.
    package var lead: TimeClaim?
    /// Said to be done in haste or cut short.
    package var isHurried = false

    package enum Act: Sendable {
        case required, waived, optional, mentioned
        /// Done once, that is said to be enough.
        case once
    }
}
