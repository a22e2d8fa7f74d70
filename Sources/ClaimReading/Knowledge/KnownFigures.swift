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
///
/// A class, so that results are looked through at the price of one reference each.
package final class KnownResult: Sendable {
    /// In per cent.
    package let percent: Double
    package let bound: StatisticClaim.Bound
    /// The share among those who were given nothing or something else.
    package let control: Double?
    package let measure: Measure
    package let months: Double?
    package let rater: StatisticClaim.Rater?
    package let population: Int?
    /// Key of the indication it belongs to; nothing for the product as a whole.
    package let indication: String?
    /// What its own words name.
    package let conditions: Set<Concept.ID>
    package let sites: Set<Concept.ID>
    /// As the file puts it, for messages: "90% at 12 months".
    package let phrase: String

    init(
        percent: Double, bound: StatisticClaim.Bound = .exact, control: Double?, measure: Measure,
        months: Double? = nil, rater: StatisticClaim.Rater? = nil, population: Int? = nil, indication: String?,
        conditions: Set<Concept.ID> = [], sites: Set<Concept.ID> = [], phrase: String
    ) {
        (self.percent, self.bound, self.control, self.measure) = (percent, bound, control, measure)
        (self.months, self.rater, self.population, self.indication) = (months, rater, population, indication)
        (self.conditions, self.sites, self.phrase) = (conditions, sites, phrase)
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
