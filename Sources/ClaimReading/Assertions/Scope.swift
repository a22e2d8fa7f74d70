import TreatmentModel

/// What a number is said of.
package struct Scope: Sendable, Equatable {
    package var conditions: [Concept.ID] = []
    package var sites: [Concept.ID] = []
    /// Members of a product family.
    package var members: [Concept.ID] = []
    /// What the heading and the sentence before speak of, where the sentence itself names nothing that narrows it.
    package var around: [Concept.ID] = []
    /// What narrows it stands in another clause of the sentence.
    package var isOfOtherClause = false

    package init(
        conditions: [Concept.ID] = [], sites: [Concept.ID] = [], members: [Concept.ID] = [], around: [Concept.ID] = []
    ) {
        (self.conditions, self.sites) = (conditions, sites)
        (self.members, self.around) = (members, around)
    }

    /// Names no condition and no site.
    package var isOpen: Bool { conditions.isEmpty && sites.isEmpty }
}
