import TreatmentModel

/// Everything the analysis compares with, compiled once for a site: the words, the concepts, the treatments.
///
/// A class, so that a page's readers share it at the price of one reference.
final class Knowledge: Sendable {
    let lexicon: Lexicon
    let conditions: ConceptSet
    let sites: ConceptSet
    let materials: ConceptSet
    let groups: ConceptSet
    let events: ConceptSet
    let treatments: [KnownTreatment]
    let byKey: [String: Int]
    let spelling: SpellingIndex

    init(treatments models: [Treatment], jurisdictions: [Jurisdiction]) {
        let ordered = models.sorted { $0.key < $1.key }
        let vocabulary = VocabularyBuilder(treatments: ordered)
        lexicon = vocabulary.lexicon
        conditions = vocabulary.conditions
        sites = vocabulary.sites
        materials = vocabulary.materials
        groups = vocabulary.groups
        events = vocabulary.events
        byKey = Dictionary(ordered.enumerated().map { ($0.element.key, $0.offset) }, uniquingKeysWith: { first, _ in first })
        let compiler = TreatmentCompiler(lexicon: vocabulary.lexicon)
        treatments = ordered.map { compiler.compile($0, jurisdictions: jurisdictions) }
        spelling = SpellingIndex(treatments: ordered)
    }
}
