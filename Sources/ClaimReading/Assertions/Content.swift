import TreatmentModel

/// What an assertion says, as a value that can be compared with a model.
///
/// Indirect, so that an assertion is handed on at the price of one reference, whatever its claim holds.
package indirect enum Content: Sendable {
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
    /// No time off afterwards.
    case noDowntime
    /// Back to daily life, at once or not.
    case resumption(isImmediate: Bool)
    /// No pain at all.
    case painlessness
    /// One thing that may go wrong or show afterwards.
    case event([Concept.ID], sites: [Concept.ID])
    /// When something that may go wrong shows, or is over.
    case riskTime(RiskTimeClaim)
    /// A condition gets worse.
    case worsening([Concept.ID])
    /// Whatever goes wrong is said to pass.
    case passingRisk
    /// Anything at all going wrong.
    case anyRisk
    /// "safe"; said of something, or only named as in "how safe is it" and "safety".
    case safety(isAbsolute: Bool, isSaid: Bool)
    /// Who must not be treated; denied or permitted means that they may.
    case exclusion(ExclusionClaim)
    case step(StepClaim)
    case material(MaterialClaim)
    case containment(inner: [Concept.ID], outer: [Concept.ID])
    /// "natural", "plant-based"
    case naturalness
    /// The strength of a product of one active ingredient, in per cent.
    case strength(Double)
    case concentration(ConcentrationClaim)
    case maker([Concept.ID])
    case form(FormClaim)
    /// A drug, a device, a cosmetic.
    case productClass(Concept.ID)
    /// It is to be had on a prescription only; otherwise it is sold without one.
    case prescription(isNeeded: Bool)
    /// The product is another treatment of the site, by its place in the vocabulary.
    case identity(Int)
    /// A name the product had before.
    case formerName
    case sessions(NumberClaim)
    /// How long one visit takes, in days.
    case visit(TimeClaim)
    /// How far apart visits are, in days.
    case interval(TimeClaim)
    case dose(DoseClaim)
    /// How many times a day it is put on or taken; nothing where there is said to be no bound.
    case frequency(perDay: Double?)
    /// It is put on these parts of the body or wounds.
    case placement([Concept.ID])
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
