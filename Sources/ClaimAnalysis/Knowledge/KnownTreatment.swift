import TreatmentModel

/// A treatment's model, compiled for comparison with sentences.
///
/// A class, so that a check holds it at the price of one reference.
final class KnownTreatment: Sendable {
    let treatment: Treatment
    /// The indications in force where the site is read.
    let indications: [KnownIndication]
    /// Indications of other places, for sentences that name the place.
    let foreignIndications: [KnownIndication]
    /// Conditions and sites on no label that pages are known to name.
    let unlabeled: Set<Concept.ID>
    let unlabeledSites: Set<Concept.ID>
    let categories: Set<Category>
    let make: Make
    /// What its label names as going wrong.
    let events: Set<Concept.ID>
    let evidence: [KnownEvidence]
    /// Names that are right, and for each wrong one the right one it is a form of, if it is one.
    let names: Set<String>
    let wrongNames: [String: WrongName]
    /// By required step: how long before treatment, in months.
    let leadTimes: [Double?]
    /// The indications differ by product of a family.
    let hasSeveralProducts: Bool
    let ages: [AgeLimit]
    /// The longest effect shown for any indication, in months.
    let longestEffect: Double?
    let hasRisks: Bool
    let name: String
    let key: String

    /// What it consists of.
    struct Make: Sendable {
        /// Materials with the part of the composition they name.
        var parts: [(id: Concept.ID, part: Int)] = []
        var materials: Set<Concept.ID> = []
        /// The generic name holds one material inside another: (inner, outer).
        var containment: (inner: Set<Concept.ID>, outer: Set<Concept.ID>)?
    }

    /// A wrong name and what it should be.
    struct WrongName: Sendable {
        let right: String
        /// It differs from the right one in letter case and spacing only.
        let isForm: Bool
    }

    init(
        _ treatment: Treatment, indications: [KnownIndication], foreignIndications: [KnownIndication], unlabeled: Set<Concept.ID>,
        unlabeledSites: Set<Concept.ID>, categories: Set<Category>, make: Make, events: Set<Concept.ID>, evidence: [KnownEvidence],
        leadTimes: [Double?]
    ) {
        self.treatment = treatment
        self.indications = indications
        self.foreignIndications = foreignIndications
        self.unlabeled = unlabeled
        self.unlabeledSites = unlabeledSites
        self.categories = categories
        self.make = make
        self.events = events
        self.evidence = evidence
        self.leadTimes = leadTimes
        hasSeveralProducts = indications.contains { !$0.products.isEmpty }
        ages = indications.compactMap(\.indication.age)
        longestEffect = indications.compactMap(\.indication.duration?.months).max()
        hasRisks = !treatment.adverseEvents.isEmpty || treatment.boxedWarning != nil || !treatment.warnings.isEmpty
        name = treatment.name
        key = treatment.key
        let rights = [treatment.name] + treatment.aliases + treatment.formerNames
        names = Set(rights)
        wrongNames = Dictionary(
            treatment.wrongNames.map { ($0, Self.wrong($0, among: rights)) }, uniquingKeysWith: { first, _ in first })
    }

    private static func wrong(_ name: String, among rights: [String]) -> WrongName {
        if let form = rights.first(where: { bare($0) == bare(name) }) { return WrongName(right: form, isForm: true) }
        let letters = bare(name)
        let nearest = rights.compactMap { right in
            SpellingIndex.distance(letters, bare(right), limit: letters.count).map { (right, $0) }
        }.min { $0.1 < $1.1 }
        return WrongName(right: nearest?.0 ?? rights[0], isForm: false)
    }

    /// Letters and digits only, in lower case: what is left when form is left out of account.
    private static func bare(_ name: String) -> [UInt8] {
        Array(name.lowercased().utf8).filter { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 >= 0x80 }
    }
}

/// One indication with the concepts its words stand for.
struct KnownIndication: Sendable {
    let indication: Indication
    /// The condition under every name.
    var conditions: Set<Concept.ID> = []
    /// Broader or neighbouring conditions named in the label's sentence.
    var labelConditions: Set<Concept.ID> = []
    /// The sites it is for, by its list of sites or the condition's own name.
    var namedSites: Set<Concept.ID> = []
    /// These, and every other site the label's sentence names.
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
