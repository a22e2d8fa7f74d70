import TreatmentModel

/// A treatment's model, compiled for comparison with sentences.
struct KnownTreatment: Sendable {
    let treatment: Treatment
    /// The indications in force where the site is read.
    var indications: [KnownIndication] = []
    /// Indications of other places, for sentences that name the place.
    var foreignIndications: [KnownIndication] = []
    /// Uses on no label.
    var unlabeled: Set<Concept.ID> = []
    var unlabeledSites: Set<Concept.ID> = []
    var categories: Set<Category> = []
    /// The kinds it belongs to by its own name: a peel is a peel, though its pages speak of lasers too.
    var materials: [(id: Concept.ID, part: Int)] = []
    var materialSet: Set<Concept.ID> = []
    /// The generic name holds one material inside another: (inner, outer).
    var containment: (inner: Set<Concept.ID>, outer: Set<Concept.ID>)?
    var groups: Set<Concept.ID> = []
    var events: Set<Concept.ID> = []
    var dosageForms: Set<String> = []
    var evidence: [KnownEvidence] = []
    /// Words of the products of a family, by indication.
    var hasSeveralProducts = false
    /// Every number of needles and the like that the model gives, with the word it stands before.
    var isPainful = true

    var name: String { treatment.name }
    var key: String { treatment.key }

    /// The longest effect shown for any indication, in months.
    var longestEffect: Double? { indications.compactMap(\.indication.duration?.months).max() }
    var ages: [AgeLimit] { indications.compactMap(\.indication.age) }
    var hasRisks: Bool {
        !treatment.adverseEvents.isEmpty || treatment.boxedWarning != nil || !treatment.warnings.isEmpty
    }
    var verbs: Set<StatusVerb> { Set(indications.compactMap(\.indication.pathway.verb)) }
}

/// One indication with the concepts its words stand for.
struct KnownIndication: Sendable {
    let indication: Indication
    /// The condition under every name.
    var conditions: Set<Concept.ID> = []
    /// Broader or neighbouring conditions named in the label's sentence.
    var labelConditions: Set<Concept.ID> = []
    var sites: Set<Concept.ID> = []
    /// The product of a family the indication is for, in looked-up words.
    var products: [[String]] = []
}

/// A measured result with its numbers taken out of its words.
struct KnownEvidence: Sendable {
    let evidence: Evidence
    var percentages: [Double] = []
    var otherNumbers: [Double] = []
    /// Months after treatment.
    var months: [Double] = []
    var isSatisfaction = false
    var isSelfReported = false
}
