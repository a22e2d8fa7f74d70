import TreatmentModel

/// Gathers the words of the vocabularies and of the models into one lexicon.
struct VocabularyBuilder {
    private(set) var lexicon = Lexicon()
    private(set) var conditions = ConceptSet()
    private(set) var sites = ConceptSet()
    private(set) var materials = ConceptSet()
    private(set) var groups = ConceptSet()
    private(set) var events = ConceptSet()

    init(treatments: [Treatment]) {
        for (cues, phrases) in CueVocabulary.phrases {
            for phrase in phrases {
                for spelling in spellings(phrase) {
                    // A phrase takes the place of its words, so one that holds a negation has to go on being one.
                    let isNegative = cues.intersects([.excluded, .imperative, .disclosure, .denies]) && CueVocabulary.holdsNegation(spelling)
                    lexicon.add(spelling, cues: isNegative ? cues.union([.negation]) : cues)
                }
            }
        }
        for (word, value) in NumberWords.values { lexicon.add(word, cues: [.numberWord], value: value) }
        for (place, names) in PlaceVocabulary.names { for name in names { lexicon.add(name, entity: .place(place)) } }
        for (agency, place) in PlaceVocabulary.agencies { lexicon.add(agency, cues: [.foreignAgency], entity: .place(place)) }
        Self.fill(&conditions, ConditionVocabulary.concepts, &lexicon, Entity.condition)
        Self.fill(&sites, SiteVocabulary.concepts, &lexicon, Entity.site)
        Self.fill(&materials, MaterialVocabulary.concepts, &lexicon, Entity.material)
        Self.fill(&groups, PeopleVocabulary.concepts, &lexicon, Entity.group)
        Self.fill(&events, EventVocabulary.concepts, &lexicon, Entity.event)
        for category in Category.allCases {
            for name in category.names { for spelling in spellings(name) { lexicon.add(spelling, entity: .category(category)) } }
        }
        // A filler named by its material says what it is made of.
        if let acid = materials.byName["hyaluronic acid"], let collagen = materials.byName["collagen"] {
            for name in ["hyaluronic acid filler", "ha filler"] { lexicon.add(name, entity: .material(acid)) }
            lexicon.add("collagen filler", entity: .material(collagen))
        }
        for (index, model) in treatments.enumerated() {
            addNames(of: model, at: index)
            addConditions(of: model)
        }
        lexicon.seal()
    }

    private static func fill(
        _ set: inout ConceptSet, _ words: [ConceptWords], _ lexicon: inout Lexicon, _ entity: (Concept.ID) -> Entity
    ) {
        for concept in words {
            let id = set.add(concept.name, parents: concept.kindOf.compactMap { set.byName[$0] })
            for name in [concept.name] + concept.names {
                for spelling in spellings(name) { lexicon.add(spelling, entity: entity(id)) }
            }
        }
    }

    private mutating func addNames(of model: Treatment, at index: Int) {
        for name in [model.name] + model.aliases + model.formerNames { lexicon.add(name, entity: .treatment(index)) }
        if let generic = GenericName.of(model) { lexicon.add(generic, entity: .treatment(index)) }
        for name in model.wrongNames { lexicon.add(name, entity: .wrongName(index, right: model.name)) }
        for misspelling in model.misspellings { lexicon.add(misspelling.wrong, entity: .misspelling(right: misspelling.right)) }
        for (stepIndex, step) in model.requiredSteps.enumerated() {
            for name in step.aliases { lexicon.add(name, cues: [.test], entity: .step(index, stepIndex)) }
        }
        for part in model.composition {
            let id = materials.byName[part.part] ?? materialNamed(part.part) ?? materials.add(part.part, parents: [])
            for name in [part.part] + part.aliases where !name.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) {
                if lexicon.entity(of: name, where: { if case .material = $0 { true } else { false } }) == nil {
                    lexicon.add(name, entity: .material(id))
                }
            }
        }
        for indication in model.indications {
            for qualifier in indication.qualifiers {
                for name in [qualifier.value] + qualifier.synonyms { lexicon.add(name, entity: .qualifier(qualifier.value)) }
            }
        }
    }

    /// The material a part's name names, if the vocabulary knows it under that very name.
    private func materialNamed(_ name: String) -> Concept.ID? {
        guard case .material(let id)? = lexicon.entity(of: name, where: { if case .material = $0 { true } else { false } })
        else { return nil }
        return id
    }

    private mutating func addConditions(of model: Treatment) {
        for indication in model.indications {
            for name in indication.conditionNames { addCondition(name, sameAs: indication.condition) }
            for site in indication.sites { addSite(site) }
        }
        for use in model.unlabeledUses { addCondition(use, sameAs: use) }
    }

    /// A name the vocabulary does not know becomes a concept of its own, a kind of what its words name.
    private mutating func addCondition(_ name: String, sameAs main: String) {
        if isKnown(name) { return }
        let id: Concept.ID
        if let known = conditions.byName[main] {
            id = known
        } else if case .condition(let known)? = lexicon.entity(of: main, where: { if case .condition = $0 { true } else { false } }) {
            id = known
        } else {
            let inner = lexicon.entities(in: name).compactMap { if case .condition(let id) = $0 { id } else { nil } }
            id = conditions.add(main, parents: inner)
        }
        lexicon.add(name, entity: .condition(id))
    }

    private func isKnown(_ name: String) -> Bool {
        lexicon.entity(of: name) { if case .condition = $0 { true } else if case .site = $0 { true } else { false } } != nil
    }

    private mutating func addSite(_ name: String) {
        guard lexicon.entity(of: name, where: { if case .site = $0 { true } else { false } }) == nil else { return }
        lexicon.add(name, entity: .site(sites.add(name, parents: [])))
    }
}
