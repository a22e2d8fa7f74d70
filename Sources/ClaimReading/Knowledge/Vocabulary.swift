import TreatmentModel

/// Everything the reading of a site's pages knows: the words of the language and those of the site's treatments.
///
/// A class, so that the readings of all pages share it at the price of one reference.
package final class Vocabulary: Sendable {
    let lexicon: Lexicon
    package let concepts: ConceptSet
    /// The body site where all of these treatments work.
    let skin: Concept.ID?
    /// What "mild" says of a condition.
    let mild: Concept.ID?
    let spelling: SpellingIndex
    package let treatments: [KnownTreatment]
    package let byKey: [String: Int]
    /// By entry of the lexicon: whether it names anything.
    let namesSomething: [Bool]
    /// By entry of the lexicon: whether it names a treatment or a kind of product.
    let namesProduct: [Bool]
    /// By concept: the treatment it names, if it names one.
    let treatmentNamed: [Int?]

    /// - Parameter treatments: the site's models; of several with one key the first counts.
    package init(treatments models: [Treatment]) {
        let ordered = models.sorted { $0.key < $1.key }
        var builder = VocabularyBuilder(.english)
        for (index, model) in ordered.enumerated() { builder.add(model, at: index) }
        let reader = PhraseReader(lexicon: builder.lexicon, concepts: builder.concepts)
        lexicon = builder.lexicon
        concepts = builder.concepts
        let skin = concepts.id(of: "skin", .site)
        self.skin = skin
        mild = concepts.id(of: "mild", .qualifier)
        spelling = SpellingIndex(treatments: ordered)
        treatments = ordered.enumerated().map {
            TreatmentCompiler(reader: reader, index: $0.offset, skin: skin).compile($0.element)
        }
        let (concepts, products) = (concepts, KindSet.products)
        namesSomething = lexicon.entries.map(\.namesSomething)
        namesProduct = lexicon.entries.map {
            $0.senses.contains { $0.concepts.contains { products.contains(concepts.kind(of: $0)) } }
        }
        treatmentNamed = concepts.concepts.map { concept in
            KindSet.names.contains(concept.kind)
                ? concept.detail.flatMap { $0.split(separator: " ").first }.flatMap { Int($0) } : nil
        }
        byKey = Dictionary(
            ordered.enumerated().map { ($0.element.key, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether a condition is one that a treatment is for, by any of its uses.
    package func treats(_ treatment: Int, _ condition: Concept.ID) -> Bool {
        treatments.indices.contains(treatment)
            && treatments[treatment].indications.contains { $0.conditions.contains { areRelated($0, condition) } }
    }

    /// What a message calls a concept.
    package func name(of concept: Concept.ID) -> String { concepts[concept].name }
    /// The same of several, with commas between.
    package func names(of concepts: [Concept.ID]) -> String {
        concepts.count == 1 ? name(of: concepts[0]) : concepts.map(name).joined(separator: ", ")
    }
    /// What else is known of a concept: a brand's category, a qualifier's kind.
    package func detail(of concept: Concept.ID) -> String? { concepts[concept].detail }
    package func kind(of concept: Concept.ID) -> Concept.Kind { concepts.kind(of: concept) }
    /// Whether a concept is a step that a treatment's model requires.
    func isStep(_ concept: Concept.ID, of treatment: Int) -> Bool {
        kind(of: concept) == .step
            && detail(of: concept)?.split(separator: " ").first.flatMap { Int($0) } == treatment
    }
    /// The concepts that are kinds of another.
    package func kinds(of concept: Concept.ID) -> [Concept.ID] { concepts.kinds(of: concept) }
    package func parents(of concept: Concept.ID) -> [Concept.ID] { concepts[concept].parents }
    /// Whether a concept is the opposite of another: "immune disorder" of "immune-competent".
    package func isOpposite(_ id: Concept.ID, of other: Concept.ID) -> Bool {
        guard kind(of: other) == .group, let name = detail(of: other) else { return false }
        return concepts.id(of: name, .group).map { isKind(id, of: $0) } ?? false
    }
    package func areRelated(_ a: Concept.ID, _ b: Concept.ID) -> Bool { concepts.areRelated(a, b) }
    package func isKind(_ id: Concept.ID, of other: Concept.ID) -> Bool { concepts.isKind(id, of: other) }
    /// Whether a text of a model names a concept, a kind of it, or what it is a kind of.
    package func names(_ text: KnownText, relativeOf id: Concept.ID) -> Bool {
        concepts.mayBeRelated(id, to: text.sketch) && text.concepts.contains { areRelated($0, id) }
    }
    /// Whether a text of a model names a concept, or what it is a kind of.
    package func names(_ text: KnownText, above id: Concept.ID) -> Bool {
        concepts.mayBeRelated(id, to: text.sketch) && text.concepts.contains { isKind(id, of: $0) }
    }
}

extension KindSet {
    /// What names a treatment itself.
    static let names: KindSet = [.treatment, .wrongName, .member]
    /// What plain words name, which may be in the name of a treatment too.
    static let plain: KindSet = [.event, .group, .condition]
    /// What names a treatment or a kind of product.
    static let products: KindSet = [.treatment, .wrongName, .member, .category]
}

/// Adds the words of treatment models to those of a language.
struct VocabularyBuilder {
    private(set) var lexicon: Lexicon
    private(set) var concepts: ConceptSet

    init(_ language: Language) {
        lexicon = language.lexicon
        concepts = language.concepts
    }

    private mutating func add(_ phrase: String, _ concept: Concept.ID, cues: CueSet = []) {
        let plain = String(
            decoding: NormalizedText(phrase).bytes.map {
                WordForm.isLetter($0) || WordForm.isDigit($0) || $0 == 0x27 ? $0 : 0x20
            }, as: UTF8.self)
        lexicon.add(plain, sense: Lexicon.Sense(cues: cues, concepts: [concept]))
    }

    mutating func add(_ model: Treatment, at index: Int) {
        let treatment = concepts.add(model.key, .treatment, detail: String(index))
        var names = [model.name] + model.aliases + model.formerNames
        if model.kind != .device, model.kind != .procedure, model.generic.split(separator: " ").count <= 3 {
            names.append(model.generic)
        }
        for name in names + familyNames(of: model) { add(name, treatment) }
        for name in model.formerNames {
            add(name, concepts.add("\(model.key) \(name)", .formerName, detail: String(index)))
        }
        // What a product is called elsewhere names that place, too.
        for (place, names) in model.localNames.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            for name in names {
                add(name, treatment)
                if let concept = self.place(place) { add(name, concept) }
            }
        }
        for name in model.wrongNames {
            add(name, concepts.add("\(model.key) \(name)", .wrongName, detail: String(index)))
            add(name, treatment)
        }
        for misspelling in model.misspellings {
            add(
                misspelling.wrong,
                concepts.add("\(misspelling.wrong) \(misspelling.right)", .misspelling, detail: misspelling.right))
        }
        for (place, step) in model.requiredSteps.enumerated() {
            let concept = concepts.add("\(model.key) \(step.key)", .step, detail: "\(index) \(place)")
            for name in step.aliases { add(name, concept, cues: [.test]) }
        }
        for part in model.composition { addMaterial(part) }
        for indication in model.indications { addIndication(indication, of: model, at: index) }
        for use in model.unlabeledUses { addCondition(use, named: use) }
    }

    private func place(_ place: Jurisdiction) -> Concept.ID? {
        concepts.concepts.firstIndex { $0.kind == .place && $0.detail == place.rawValue }.map { Concept.ID($0) }
    }

    /// "Juvéderm Ultra XC" goes by "Ultra XC" and "Ultra" beside others of its family, if it is the longest name.
    private func familyNames(of model: Treatment) -> [String] {
        let words = model.name.split(separator: " ")
        guard model.kind == .device, words.count > 2, let last = words.last, last.allSatisfy(\.isUppercase) else {
            return []
        }
        return [words.dropFirst().joined(separator: " "), words.dropFirst().dropLast().joined(separator: " ")]
    }

    private mutating func addMaterial(_ part: Ingredient) {
        let names = [part.part] + part.aliases
        let concept =
            names.lazy.compactMap { [self] name in known(name, .material) }.first ?? concepts.add(part.part, .material)
        for name in names where known(name, .material) == nil { add(name, concept) }
    }

    private mutating func addIndication(_ indication: Indication, of model: Treatment, at index: Int) {
        let main = addCondition(indication.condition, named: indication.condition)
        for name in indication.synonyms { addCondition(name, named: indication.condition, sameAs: main) }
        for site in indication.sites where known(site, .site) == nil { add(site, concepts.add(site, .site)) }
        for qualifier in indication.qualifiers {
            let isMember = qualifier.kind == "product" || qualifier.kind == "device"
            let concept =
                isMember
                ? concepts.add("\(model.key) \(qualifier.value)", .member, detail: "\(index) \(qualifier.value)")
                : concepts.add(qualifier.value, .qualifier, detail: qualifier.kind)
            for name in [qualifier.value] + qualifier.synonyms { add(name, concept) }
            if isMember { for name in memberNames(qualifier.value, of: model) { add(name, concept) } }
        }
    }

    /// "Restylane Kysse" goes by "Kysse" where the last word is no common one.
    private func memberNames(_ value: String, of model: Treatment) -> [String] {
        guard let last = value.split(separator: " ").last.map(String.init), value.contains(" ") else { return [] }
        let isCommon = !lexicon.usage(of: lexicon.word(WordForm(last))).isEmpty
        return isCommon ? [] : [last]
    }

    /// The concept the whole of a name already names.
    private func known(_ name: String, _ kind: Concept.Kind) -> Concept.ID? {
        PhraseReader(lexicon: lexicon, concepts: concepts).whole(name, kind)
    }

    /// A name the language does not know becomes a concept of its own, a kind of what its words name.
    @discardableResult
    private mutating func addCondition(_ name: String, named main: String, sameAs known: Concept.ID? = nil) -> Concept
        .ID?
    {
        if let same = self.known(name, .condition) { return same }
        if self.known(name, .site) != nil { return nil }
        let id: Concept.ID
        if let known {
            id = known
        } else {
            let inner = PhraseReader(lexicon: lexicon, concepts: concepts).concepts(in: name).filter {
                concepts[$0].kind == .condition
            }
            id = concepts.add(main, .condition, parents: inner)
        }
        add(name, id)
        return id
    }
}
