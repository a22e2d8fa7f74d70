import TreatmentModel

/// A measured result: of whom how many, what was measured, when, by whom.
package struct StatisticClaim: Sendable {
    /// In per cent.
    package var percent: Double
    package var bound: Bound
    package var measure: Measure
    /// When, in months after treatment.
    package var months: Double?
    /// The time stands in the sentence itself, not in one before it.
    package var isTimeOwn: Bool
    package var rater: Rater?
    package var population: Double?
    /// "Almost nine in ten": rounded, and said to be.
    package var isRough = false
    /// What was measured was told in a sentence before.
    package var isCarried = false
    /// Of those who were given nothing or something else.
    package var isControl: Bool
    package var scope: Scope

    package init(
        _ percent: Double, _ measure: Measure, bound: Bound = .exact, months: Double? = nil, isTimeOwn: Bool = true,
        rater: Rater? = nil,
        population: Double? = nil, isControl: Bool = false, scope: Scope = Scope()
    ) {
        (self.percent, self.measure, self.bound) = (percent, measure, bound)
        (self.months, self.isTimeOwn) = (months, isTimeOwn)
        (self.rater, self.population, self.isControl) = (rater, population, isControl)
        self.scope = scope
    }

    package enum Bound: Sendable { case exact, atLeast, atMost }
    package enum Rater: Sendable { case patient, investigator, blinded, composite }
}

/// What a result is a result of, as the words of a sentence or a model tell it.
package struct Measure: Sendable, Equatable {
    package var outcomes: Set<Outcome> = []
    package var events: Set<Concept.ID> = []
    /// "two grades", "one point", "40 units"
    package var numbers: Set<Double> = []
    /// People are counted, not a degree.
    package var countsPeople = false

    package init(
        _ outcomes: Set<Outcome> = [], events: Set<Concept.ID> = [], numbers: Set<Double> = [],
        countsPeople: Bool = false
    ) {
        (self.outcomes, self.events) = (outcomes, events)
        (self.numbers, self.countsPeople) = (numbers, countsPeople)
    }

    /// Whether a share of it is one of people: people are named, or what only people have: an event, so many grades.
    package var isOfPeople: Bool {
        countsPeople || !events.isEmpty || !numbers.isEmpty || outcomes.contains(.satisfied)
            || outcomes.contains(.responded)
    }

    package var isEmpty: Bool { outcomes.isEmpty && events.isEmpty }

    package enum Outcome: Sendable, CaseIterable {
        case improved, responded, satisfied, goalReached, worsened
        /// Nothing is left of the condition.
        case gone
        /// Nothing, or little, is left of it.
        case mild
    }
}
