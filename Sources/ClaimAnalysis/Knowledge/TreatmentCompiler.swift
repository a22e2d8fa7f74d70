import TreatmentModel

/// Reads a model's own words with the lexicon, so that pages and models are compared as concepts.
struct TreatmentCompiler {
    let lexicon: Lexicon

    func compile(_ model: Treatment, jurisdictions: [Jurisdiction]) -> KnownTreatment {
        let (home, foreign) = model.indications.reduce(into: ([KnownIndication](), [KnownIndication]())) { lists, indication in
            if jurisdictions.contains(indication.jurisdiction) { lists.0.append(compile(indication)) } else { lists.1.append(compile(indication)) }
        }
        var unlabeled: Set<Concept.ID> = []
        var unlabeledSites: Set<Concept.ID> = []
        for entity in model.unlabeledUses.flatMap({ lexicon.entities(in: $0) }) {
            switch entity {
            case .condition(let id): unlabeled.insert(id)
            case .site(let id): unlabeledSites.insert(id)
            default: break
            }
        }
        return KnownTreatment(
            model, indications: home, foreignIndications: foreign, unlabeled: unlabeled, unlabeledSites: unlabeledSites,
            categories: categories(of: model), make: make(of: model), events: events(of: model), evidence: model.evidence.map(compile),
            leadTimes: model.requiredSteps.map { step in step.leadTime.flatMap { numbers(in: $0).lazy.compactMap(\.months).first } })
    }

    private func categories(of model: Treatment) -> Set<Category> {
        var found: Set<Category> = []
        for text in [model.name, model.category ?? "", model.generic] + model.aliases {
            for case .category(let category) in lexicon.entities(in: text, overlapping: true) { found.insert(category) }
        }
        if found.contains(.radiofrequencyMicroneedling) { found.remove(.microneedling) }
        return found
    }

    private func make(of model: Treatment) -> KnownTreatment.Make {
        var make = KnownTreatment.Make()
        for (part, ingredient) in model.composition.enumerated() {
            for name in [ingredient.part] + ingredient.aliases {
                for case .material(let id) in lexicon.entities(in: name, overlapping: true) {
                    make.materials.insert(id)
                    if !make.parts.contains(where: { $0.id == id }) { make.parts.append((id, part)) }
                }
            }
        }
        for case .material(let id) in lexicon.entities(in: model.generic, overlapping: true) { make.materials.insert(id) }
        make.containment = containment(in: model.generic)
        return make
    }

    private func events(of model: Treatment) -> Set<Concept.ID> {
        var found: Set<Concept.ID> = []
        for text in model.adverseEvents + model.warnings + model.contraindications + [model.boxedWarning ?? ""] {
            for case .event(let id) in lexicon.entities(in: text, overlapping: true) { found.insert(id) }
        }
        return found
    }

    private func compile(_ indication: Indication) -> KnownIndication {
        var known = KnownIndication(indication: indication)
        for name in indication.conditionNames {
            for entity in lexicon.entities(in: name) {
                switch entity {
                case .condition(let id): known.conditions.insert(id)
                case .site(let id): known.sites.insert(id)
                default: break
                }
            }
            for case .site(let id) in lexicon.entities(in: name, overlapping: true) { known.sites.insert(id) }
        }
        for site in indication.sites {
            for case .site(let id) in lexicon.entities(in: site) { known.sites.insert(id) }
        }
        known.namedSites = known.sites
        for sentence in indication.label.split(whereSeparator: { $0 == "." || $0 == ";" }) {
            let entries = lexicon.entries(in: String(sentence))
            if entries.contains(where: { $0.cues.contains(.negation) }) { continue }
            // What the condition is "associated with" or is a sign "of" is no use of its own.
            let cause = ["associated with", "due to", "caused by"].compactMap { sentence.firstRange(ofWords: $0) }.min()
            let causes = cause.map { Set(lexicon.entities(in: String(sentence[$0...]))) } ?? []
            for entity in entries.flatMap(\.entities) where !causes.contains(entity) || known.conditions.contains(where: { entity == .condition($0) }) {
                switch entity {
                case .condition(let id): known.labelConditions.insert(id)
                case .site(let id): known.sites.insert(id)
                default: break
                }
            }
        }
        known.products = indication.qualifiers.filter { $0.kind == "product" || $0.kind == "device" }.map {
            $0.value.split(separator: " ").map { $0.lowercased() }
        }
        return known
    }

    /// "PMMA microspheres in bovine collagen gel": what lies inside what.
    private func containment(in generic: String) -> (inner: Set<Concept.ID>, outer: Set<Concept.ID>)? {
        let words = generic.split(separator: " ")
        guard let middle = words.firstIndex(of: "in") else { return nil }
        func materials(_ words: ArraySlice<Substring>) -> Set<Concept.ID> {
            let text = words.joined(separator: " ")
            return Set(lexicon.entities(in: text, overlapping: true).compactMap { if case .material(let id) = $0 { id } else { nil } })
        }
        let inner = materials(words[..<middle])
        let outer = materials(words[(middle + 1)...])
        return inner.isEmpty || outer.isEmpty ? nil : (inner, outer)
    }

    private func compile(_ evidence: Evidence) -> KnownEvidence {
        var known = KnownEvidence(evidence: evidence)
        for text in [evidence.value, evidence.control ?? ""] {
            for number in numbers(in: text) {
                if number.isPercent { known.percentages.append(number.value) } else { known.otherNumbers.append(number.value) }
            }
        }
        known.otherNumbers += numbers(in: evidence.measure).map(\.value)
        known.months = numbers(in: evidence.at ?? "").compactMap(\.months)
        let cues = lexicon.entries(in: evidence.measure).reduce(into: CueSet()) { $0.formUnion($1.cues) }
        known.isSatisfaction = cues.contains(.satisfied)
        known.isSelfReported = evidence.rater == .patient || cues.contains(.selfReport) || known.isSatisfaction
        return known
    }

    private func numbers(in text: String) -> [(value: Double, isPercent: Bool, months: Double?)] {
        var tokens: [Token] = []
        var form = WordForm()
        Tokenizer(lexicon: lexicon).tokenize(text, into: &tokens, using: &form)
        lexicon.markPhrases(in: &tokens, from: 0)
        return tokens.indices.compactMap { index in
            let token = tokens[index]
            guard token.kind == .number || token.has(.numberWord) else { return nil }
            let next = index + 1 < tokens.count ? tokens[index + 1] : nil
            return (token.value, next?.kind == .percent, next.flatMap { TimeUnit(of: $0)?.months }.map { $0 * token.value })
        }
    }
}

extension Substring {
    /// Where a run of words begins, if the text holds it.
    fileprivate func firstRange(ofWords words: String) -> Index? {
        let wanted = Array(words.utf8)
        let bytes = Array(utf8)
        guard bytes.count >= wanted.count else { return nil }
        guard let offset = (0...(bytes.count - wanted.count)).first(where: { Array(bytes[$0..<$0 + wanted.count]) == wanted }) else { return nil }
        return utf8.index(startIndex, offsetBy: offset)
    }
}

/// A unit of time, as a factor of months.
enum TimeUnit: Sendable {
    case hour, day, week, month, year

    init?(of token: Token) {
        if token.has(.yearUnit) { self = .year }
        else if token.has(.monthUnit) { self = .month }
        else if token.has(.weekUnit) { self = .week }
        else if token.has(.dayUnit) { self = .day }
        else if token.has(.hourUnit) { self = .hour }
        else { return nil }
    }

    var months: Double {
        switch self {
        case .hour: 1.0 / 730
        case .day: 12.0 / 365.25
        case .week: 84.0 / 365.25
        case .month: 1
        case .year: 12
        }
    }
}
