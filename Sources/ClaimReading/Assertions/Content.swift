import TreatmentModel

/// What an assertion says, as a value that can be compared with a model.
package enum Content: Sendable {
    case age(AgeClaim)
    case status(StatusClaim)
    case use(UseClaim)
    /// How long an effect lasts, in days.
    case duration(TimeClaim)
    /// The effect never ends.
    case permanence
    /// The effect ends.
    case temporariness
    /// The body takes the product, or these parts of it, up again.
    case absorption([Concept.ID])
    /// When an effect begins to show, or shows in full.
    case onset(TimeClaim)
    /// Time off afterwards; `nil` for none at all.
    case downtime(TimeClaim?)
    /// Back to daily life, at once or not.
    case resumption(isImmediate: Bool)
    /// No pain at all.
    case painlessness
    /// One thing that may go wrong or show afterwards.
    case event([Concept.ID], sites: [Concept.ID])
    /// Whatever goes wrong is said to pass.
    case passingRisk
    /// Anything at all going wrong.
    case anyRisk
    /// "safe"
    case safety(isAbsolute: Bool)
    /// Who must not be treated; denied or permitted means that they may.
    case exclusion(ExclusionClaim)
    case step(StepClaim)
    case material(MaterialClaim)
    case containment(inner: [Concept.ID], outer: [Concept.ID])
    /// "natural", "plant-based"
    case naturalness
    /// The strength of a product of one active ingredient, in per cent.
    case strength(Double)
    case maker([Concept.ID])
    case form(FormClaim)
    /// A drug, a device, a cosmetic.
    case productClass(Concept.ID)
    /// A name the product had before.
    case formerName
    case sessions(NumberClaim)
    /// How long one visit takes, in days.
    case visit(TimeClaim)
    /// How far apart visits are, in days.
    case interval(TimeClaim)
    case dose(DoseClaim)
    /// Units of one product taken for those of another.
    case conversion
    case statistic(StatisticClaim)
    case enrolled(NumberClaim)
    case specification(SpecificationClaim)
    case superlative(SuperlativeClaim)
    /// Something is better than something else; two products or kinds are named, or only one is.
    case comparison(isOfTwo: Bool)
    /// Something is promised: a result, or what cannot be told from the words.
    case promise(isResult: Bool)
    /// A condition is gone altogether.
    case cure([Concept.ID])
    /// A condition is kept from coming about.
    case prevention([Concept.ID])
    case name(wrong: String, right: String, isForm: Bool)
    case spelling(wrong: String, right: String)
    case skinTypes(SkinTypeClaim)
    case bodyMass(NumberClaim)
    case reversal
    case promotion(Promotion)
    /// What it costs: the numbers named.
    case price([Double])
    /// A text of the model in other words.
    case fact(FactClaim)
}

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

    package enum Form: Sendable { case bound, interval, exact, group, adults, anyAge, noUpperBound }
}

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

    package init(year: Int, month: Int? = nil, day: Int? = nil) { (self.year, self.month, self.day) = (year, month, day) }
}

/// A condition or body site that a treatment is said to be for or to help.
package struct UseClaim: Sendable {
    package var conditions: [Concept.ID]
    package var sites: [Concept.ID]
    /// Sites that the words of a condition hold: the temples of "hollow temples".
    package var impliedSites: [Concept.ID] = []
    package var qualifiers: [Concept.ID]
    package var members: [Concept.ID]
    package var frame: Frame
    /// A verb of benefit has it as its object, or the list it stands in is one of benefits.
    package var isAimed = false
    /// The sentence itself gives it a regulator's status, and narrows it by nothing.
    package var isStatus = false
    /// A treatment named before it in its clause does something with it.
    package var isActedOn = false
    /// "Any", "every", "all": it takes in every case there is.
    package var isUniversal = false
    /// "No filler is …": denied of a whole kind of product.
    package var isDeniedOfAll = false
    /// A pronoun stands for it, and the sentence before may name more than was read of it.
    package var isReferred = false
    /// The sentence narrows it further, by skin types or a number.
    package var isNarrowed = false
    /// Said to be outside the label.
    package var isDisclosed: Bool

    package enum Frame: Sendable {
        /// Said to be on the label, or approved.
        case label
        /// Said to help, or offered.
        case offered
        /// In a sentence that does not say what is done with it.
        case mentioned
        /// Only named, as in a heading or a list.
        case named
    }
}

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

    package init(_ lower: Double, _ upper: Double, isUpTo: Bool = false, isAtLeast: Bool = false, scope: Scope = Scope(), isFull: Bool = false) {
        (self.lower, self.upper) = (lower, upper)
        (self.isUpTo, self.isAtLeast) = (isUpTo, isAtLeast)
        self.scope = scope
        self.isFull = isFull
    }
}

/// What a number is said of.
package struct Scope: Sendable, Equatable {
    package var conditions: [Concept.ID] = []
    package var sites: [Concept.ID] = []
    /// Members of a product family.
    package var members: [Concept.ID] = []
    /// What the heading and the sentence before speak of, where the sentence itself names nothing that narrows it.
    package var around: [Concept.ID] = []

    package init(conditions: [Concept.ID] = [], sites: [Concept.ID] = [], members: [Concept.ID] = [], around: [Concept.ID] = []) {
        (self.conditions, self.sites) = (conditions, sites)
        (self.members, self.around) = (members, around)
    }

    /// Names no condition and no site.
    package var isOpen: Bool { conditions.isEmpty && sites.isEmpty }
}

package struct NumberClaim: Sendable, Equatable {
    package var lower: Double
    package var upper: Double
    package var isAtLeast = false
    package var isAtMost = false
    package var scope = Scope()

    package init(_ lower: Double, _ upper: Double, isAtLeast: Bool = false, isAtMost: Bool = false, scope: Scope = Scope()) {
        (self.lower, self.upper) = (lower, upper)
        (self.isAtLeast, self.isAtMost) = (isAtLeast, isAtMost)
        self.scope = scope
    }
}

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

    package enum Act: Sendable { case required, waived, optional, mentioned }
}

package struct MaterialClaim: Sendable {
    /// What the words can mean; one of them is meant.
    package var materials: [Concept.ID]
    /// Its share of the whole in per cent.
    package var percent: Double?
    /// It is not said to be a part, but the whole.
    package var isWhole = false
    /// It is said to be the greater part.
    package var isMost = false
}

/// The form in which a product is given.
package struct FormClaim: Sendable {
    package var forms: [Concept.ID]
    /// The product is said to be it; else the form is only named with the product.
    package var isSaid: Bool
}

/// The Fitzpatrick types a treatment is said to be for.
package struct SkinTypeClaim: Sendable {
    package var types: SkinTypes
    package var conditions: [Concept.ID] = []
    package var sites: [Concept.ID] = []
}

/// A number of a device: needles, nanometres, millimetres.
package struct SpecificationClaim: Sendable {
    package var quantity: Concept.ID
    package var numbers: [Double]
}

package struct DoseClaim: Sendable {
    /// In units; of a range its end.
    package var amount: Double
    package var lower: Double
    package var scope: Scope
    package var isTotal: Bool
    package var isMaximum: Bool
    package var isMinimum: Bool

    package init(_ lower: Double, _ amount: Double, scope: Scope = Scope(), isTotal: Bool = false, isMaximum: Bool = false, isMinimum: Bool = false) {
        (self.lower, self.amount) = (lower, amount)
        self.scope = scope
        (self.isTotal, self.isMaximum, self.isMinimum) = (isTotal, isMaximum, isMinimum)
    }
}

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
    /// What was measured was told in a sentence before.
    package var isCarried = false
    /// Of those who were given nothing or something else.
    package var isControl: Bool
    package var scope: Scope

    package init(
        _ percent: Double, _ measure: Measure, bound: Bound = .exact, months: Double? = nil, isTimeOwn: Bool = true, rater: Rater? = nil,
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

    package init(_ outcomes: Set<Outcome> = [], events: Set<Concept.ID> = [], numbers: Set<Double> = [], countsPeople: Bool = false) {
        (self.outcomes, self.events) = (outcomes, events)
        (self.numbers, self.countsPeople) = (numbers, countsPeople)
    }

    /// Whether a share of it is one of people: people are named, or what only people have: an event, so many grades.
    package var isOfPeople: Bool { countsPeople || !events.isEmpty || !numbers.isEmpty || outcomes.contains(.satisfied) || outcomes.contains(.responded) }

    package var isEmpty: Bool { outcomes.isEmpty && events.isEmpty }

    package enum Outcome: Sendable, CaseIterable {
        case improved, responded, satisfied, goalReached, worsened
        /// Nothing is left of the condition.
        case gone
    }
}

package struct SuperlativeClaim: Sendable {
    package var kind: Kind
    package var date: DateClaim?
    /// Said of a time that is over: "was the only one".
    package var isPast = false
    /// What it is the first or only one of.
    package var concepts: [Concept.ID] = []
    /// Of products of any kind: "the first treatment".
    package var isGeneric = false
    /// Of a product; else of a use, a step, a season.
    package var isOfProduct = true

    package enum Kind: Sendable { case only, first, best }
}

/// What a person has to see though no model speaks of it.
package enum Promotion: Sendable, Equatable {
    case offer, urgency, testimonial, certified, certifiedWithoutBoard, praise, proof, beauty
}

/// What the model's text says that the words agree with.
package struct FactClaim: Sendable {
    package var kind: Kind
    package var treatment: Int
    package var text: String

    package enum Kind: Sendable { case contraindication, warning, precaution, event, practical, boxedWarning }
}
