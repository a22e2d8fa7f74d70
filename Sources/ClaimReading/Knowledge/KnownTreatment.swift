import TreatmentModel

/// A treatment's model with its words taken as concepts, for comparison with sentences.
///
/// A class, so that a judgement holds it at the price of one reference.
package final class KnownTreatment: Sendable {
    package let model: Treatment
    /// Its names with the wrong ones.
    let names: RightName.Names
    package let index: Int
    /// All indications in force, of every jurisdiction.
    package let indications: [KnownIndication]
    /// Indications that another has taken the place of.
    package let superseded: [KnownIndication]
    /// Uses on no label that pages are known to name, each by what it names.
    package let unlabeledUses: [KnownText]
    package let contraindications: [KnownText]
    package let warnings: [KnownText]
    package let precautions: [KnownText]
    package let adverseEvents: [KnownText]
    package let boxedWarning: KnownText?
    /// Every text about what may go wrong.
    package let risks: [KnownText]
    /// The visit's facts in words.
    package let practical: [KnownText]
    /// These and the risks: what a sentence may tell in other words.
    let told: [KnownText]
    /// The longest time off that the model's words tell of, in days; nothing where they tell none, or say "at once".
    package let downtimeDays: Double?
    package let evidence: [KnownEvidence]
    package let categories: Set<Concept.ID>
    package let composition: KnownComposition
    /// By required step: how long before treatment, in days.
    package let leadTimes: [Double?]
    /// By required step: whether it is taken again and again.
    package let repeatsStep: [Bool]
    /// The makers the model names.
    package let makers: Set<Concept.ID>
    package let product: KnownProduct
    /// The parts of the body and the wounds that its directions keep it from.
    package let avoided: Set<Concept.ID>
    /// Its results, doses and other numbers.
    package let figures: KnownFigures

    init(
        _ model: Treatment, index: Int, indications: [KnownIndication], superseded: [KnownIndication],
        unlabeledUses: [KnownText],
        contraindications: [KnownText], warnings: [KnownText], precautions: [KnownText], adverseEvents: [KnownText],
        boxedWarning: KnownText?, practical: [KnownText], downtimeDays: Double?, evidence: [KnownEvidence],
        categories: Set<Concept.ID>,
        composition: KnownComposition, leadTimes: [Double?], repeatsStep: [Bool], makers: Set<Concept.ID>,
        product: KnownProduct,
        avoided: Set<Concept.ID>, figures: KnownFigures
    ) {
        self.model = model
        names = RightName.Names(model)
        self.index = index
        self.indications = indications
        self.superseded = superseded
        self.unlabeledUses = unlabeledUses
        self.contraindications = contraindications
        self.warnings = warnings
        self.precautions = precautions
        self.adverseEvents = adverseEvents
        self.boxedWarning = boxedWarning
        risks = adverseEvents + warnings + precautions + (boxedWarning.map { [$0] } ?? [])
        self.practical = practical
        told = risks + practical
        self.downtimeDays = downtimeDays
        self.evidence = evidence
        self.categories = categories
        self.composition = composition
        self.leadTimes = leadTimes
        self.repeatsStep = repeatsStep
        self.makers = makers
        self.product = product
        self.avoided = avoided
        self.figures = figures
    }

    package var key: String { model.key }
    package var name: String { model.name }

}

/// A short text of the model: what it names, and its words.
package final class KnownText: Sendable {
    package let text: String
    /// What it names, the longest phrase at each place and what lies inside it.
    package let concepts: [Concept.ID]
    /// What the longest phrases name.
    package let main: [Concept.ID]
    /// These; where they name nothing, what lies inside them.
    package let closest: [Concept.ID]
    /// Any of these is a condition.
    package let isOfCondition: Bool
    /// The numbers of its words that say something, in the lexicon.
    let words: Set<Int32>
    /// What its words tell besides what they name.
    let cues: CueSet
    let sketch: ConceptSketch
    /// It tells that something gets worse.
    package var isOfWorsening: Bool { cues.contains(.worsened) }

    init(
        text: String, concepts: [Concept.ID], main: [Concept.ID], isOfCondition: Bool, words: Set<Int32>,
        cues: CueSet, sketch: ConceptSketch
    ) {
        self.text = text
        self.concepts = concepts
        self.main = main
        closest = main.isEmpty ? concepts : main
        self.isOfCondition = isOfCondition
        self.words = words
        self.cues = cues
        self.sketch = sketch
    }
}

/// One indication with the concepts its words stand for.
///
/// A class, so that a list of indications is handed on at the price of one reference each.
package final class KnownIndication: Sendable {
    package let indication: Indication
    package let names: Names

    /// What its words name.
    package struct Names: Sendable {
        /// The condition under every name.
        package var conditions: Set<Concept.ID> = []
        /// Everything the label's sentence names as treated.
        package var labelConditions: Set<Concept.ID> = []
        /// The sites it is for, by its list of sites or the condition's own name.
        package var sites: Set<Concept.ID> = []
        /// These, and every other site the label's sentence names.
        package var labelSites: Set<Concept.ID> = []
        /// The members of a family the indication is for.
        package var members: Set<Concept.ID> = []
        /// What narrows it, by kind: severity, morphology and so on.
        package var qualifiers: [Concept.ID] = []
        /// Qualifiers by the kind the model gives them.
        package var qualifierKinds: [Concept.ID: String] = [:]
        /// Who it is for, where the label says so.
        package var population: [KnownText] = []
        /// The label says that the effect is for a time.
        package var isTemporary = false
    }

    init(_ indication: Indication, _ names: Names) {
        self.indication = indication
        self.names = names
    }

    package var conditions: Set<Concept.ID> { names.conditions }
    package var labelConditions: Set<Concept.ID> { names.labelConditions }
    package var sites: Set<Concept.ID> { names.sites }
    package var labelSites: Set<Concept.ID> { names.labelSites }
    package var members: Set<Concept.ID> { names.members }
    package var qualifiers: [Concept.ID] { names.qualifiers }
    package var qualifierKinds: [Concept.ID: String] { names.qualifierKinds }
    package var population: [KnownText] { names.population }
    package var isTemporary: Bool { names.isTemporary }

    /// Whether it treats a condition of some sort, by its names or the label's sentence.
    package func labels(_ isWanted: (Concept.ID) -> Bool) -> Bool {
        conditions.contains(where: isWanted) || labelConditions.contains(where: isWanted)
    }
}

/// A measured result with its numbers taken out of its words.
package struct KnownEvidence: Sendable {
    package let evidence: Evidence
    /// In per cent.
    package var percentages: [Double] = []
    package var controls: [Double] = []
    /// Other numbers in its words.
    package var numbers: [Double] = []
    /// When, in months after treatment.
    package var months: Double?
    /// What it measures and who said so.
    package var words: KnownText
}

/// What a treatment consists of.
package struct KnownComposition: Sendable {
    /// Each material with its share in per cent, if the model gives one.
    package var parts: [(materials: Set<Concept.ID>, percent: Double?)] = []
    package var materials: Set<Concept.ID> = []
    /// The generic name holds one material inside another: (inner, outer).
    package var containment: (inner: Set<Concept.ID>, outer: Set<Concept.ID>)?
    package var form: String?
}
