import TreatmentModel

/// What a regulator did.
package struct StatusClaim: Sendable {
    package var verb: StatusVerb
    /// "approval" rather than "approved": the noun stands in messages as it stands in the text.
    package var isNoun: Bool
    /// What it is said to be approved for.
    package var conditions: [Concept.ID] = []
    package var sites: [Concept.ID] = []
    package var decided: DateClaim?
    package var number: String?
    package var namesAgency = false
    package var isForeign = false
}

/// A day as far as a sentence gives it.
package struct DateClaim: Sendable, Equatable {
    package var year: Int
    package var month: Int?
    package var day: Int?

    package init(year: Int, month: Int? = nil, day: Int? = nil) {
        (self.year, self.month, self.day) = (year, month, day)
    }
}
