import TreatmentModel

/// What a treatment's file says in numbers, ready to be compared with those of a page.
package struct KnownFigures: Sendable {
    /// Measured results and rates of harm.
    package var results: [KnownResult] = []
    package var doses: [KnownDose] = []
    /// What of the product the body takes up, and what it does not.
    package var absorption: [KnownAbsorption] = []

    package init() {}
}

/// A measured result, or the rate of a risk.
package struct KnownResult: Sendable {
    /// In per cent.
    package var percent: Double
    package var bound: StatisticClaim.Bound
    /// The share among those who were given nothing or something else.
    package var control: Double?
    package var measure: Measure
    package var months: Double?
    package var rater: StatisticClaim.Rater?
    package var population: Int?
    /// Key of the indication it belongs to; nothing for the product as a whole.
    package var indication: String?
    /// What its own words name.
    package var conditions: Set<Concept.ID> = []
    package var sites: Set<Concept.ID> = []
    /// As the file puts it, for messages: "90% at 12 months".
    package var phrase: String

    package init(percent: Double, bound: StatisticClaim.Bound = .exact, measure: Measure, phrase: String) {
        self.percent = percent
        self.bound = bound
        self.measure = measure
        self.phrase = phrase
    }
}

/// How many units are used where.
package struct KnownDose: Sendable {
    package let dose: Dose
    package var conditions: Set<Concept.ID> = []
    package var sites: Set<Concept.ID> = []
    /// Of several areas together.
    package var isTotal = false
    /// In milliliters, not in units.
    package var isVolume = false
}

/// Whether the body takes a material up.
package struct KnownAbsorption: Sendable {
    package var materials: Set<Concept.ID>
    package var isAbsorbed: Bool
    package var text: String
}
