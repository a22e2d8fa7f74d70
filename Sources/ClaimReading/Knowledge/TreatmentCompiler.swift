import TreatmentModel

/// Reads a model's own words with the lexicon.
struct TreatmentCompiler {
    let reader: PhraseReader
    let index: Int
    /// Through or on the skin everything is done, so that it tells no use.
    let skin: Concept.ID?

    func compile(_ model: Treatment) -> KnownTreatment {
        let known = model.indications.map { compile($0, of: model) }
        return KnownTreatment(
            model, index: index, indications: known.filter { $0.indication.supersededBy == nil },
            superseded: known.filter { $0.indication.supersededBy != nil },
            unlabeledUses: model.unlabeledUses.map(text)
                + model.warnings.filter(deniesUse).map { text($0, besides: skin) },
            contraindications: model.contraindications.map(text), warnings: model.warnings.map(text),
            precautions: model.precautions.map(text), adverseEvents: model.risksAtHome.map(risk),
            boxedWarning: model.boxedWarning.map(text),
            practical: [model.practical.sessions, model.practical.downtime, model.practical.price].compactMap {
                $0.map(text)
            },
            downtimeDays: downtimeDays(of: model), evidence: model.evidence.map(compile),
            categories: categories(of: model), composition: composition(of: model),
            leadTimes: model.requiredSteps.map {
                $0.leadTime.flatMap { QuantityReader.days(in: reader.tokens(of: $0)) }
            },
            repeatsStep: model.requiredSteps.map { step in
                reader.tokens(of: step.what).contains { $0.hasAny([.repeat, .every]) }
            },
            makers: Set(reader.concepts(in: model.manufacturer ?? "", overlapping: true).filter { kind($0) == .maker }),
            product: ProductCompiler(reader: reader).compile(model),
            avoided: model.usage.directions.reduce(into: []) { $0.formUnion(avoided(in: $1.text)) },
            figures: FigureCompiler(reader: reader, indications: known).figures(of: model))
    }

    /// "It is not meant to deliver drugs through the skin": a warning that denies a use and speaks of no harm and no
    /// group.
    private func deniesUse(_ warning: String) -> Bool {
        let tokens = reader.tokens(of: warning)
        let kinds = Set(reader.concepts(of: tokens).filter { $0 != skin }.map(kind))
        return tokens.prefix(4).contains { $0.has(.negation) && !$0.isCovered }
            && !kinds.isDisjoint(with: [.condition, .site]) && kinds.isDisjoint(with: [.event, .group])
    }

    /// "Not on the eyes and the lips", "keep it away from wounds": what a direction names behind its denial.
    private func avoided(in direction: String) -> [Concept.ID] {
        let tokens = reader.tokens(of: direction)
        guard let denial = tokens.firstIndex(where: { $0.hasAny([.negation, .excluded]) && !$0.isCovered }) else {
            return []
        }
        return reader.concepts(of: Array(tokens[(denial + 1)...])).filter {
            [.site, .group, .event].contains(kind($0)) && $0 != skin
        }
    }

    private func downtimeDays(of model: Treatment) -> Double? {
        guard let text = model.practical.downtime else { return nil }
        let tokens = reader.tokens(of: text)
        if tokens.contains(where: { $0.hasAny([.noDowntime, .hurry]) }) { return nil }
        return QuantityReader.spans(in: tokens).map(\.upper).max()
    }

    private func kind(_ id: Concept.ID) -> Concept.Kind { reader.concepts[id].kind }

    func text(_ text: String) -> KnownText { self.text(text, besides: nil) }

    /// An adverse event under all its names.
    private func risk(_ risk: Risk) -> KnownText {
        let events = risk.synonyms.flatMap { reader.concepts(in: $0, overlapping: true) }.filter { kind($0) == .event }
        return text(risk.phrase, besides: nil, named: events)
    }

    /// - Parameters:
    ///   - left: a concept that the text is not about, though it names it.
    ///   - others: what it names in other words besides.
    private func text(_ text: String, besides left: Concept.ID?, named others: [Concept.ID] = []) -> KnownText {
        let tokens = reader.tokens(of: text)
        let words = tokens.filter { $0.kind == .word && $0.word >= 0 && $0.tag.hasContent }.map(\.word)
        let concepts = Set(reader.concepts(of: tokens, overlapping: true) + others).sorted()
        let main = reader.concepts(of: tokens).filter { $0 != left }
        return KnownText(
            text: text, concepts: concepts, main: main,
            isOfCondition: main.isEmpty
                ? concepts.contains { kind($0) == .condition } : main.contains { kind($0) == .condition },
            words: Set(words),
            cues: tokens.reduce(into: CueSet()) { $0.formUnion($1.cues) }, sketch: reader.concepts.sketch(of: concepts))
    }

    private func categories(of model: Treatment) -> Set<Concept.ID> {
        let texts = [model.name, model.category ?? "", model.generic] + model.aliases
        var found = Set(texts.flatMap { reader.concepts(in: $0, overlapping: true) }.filter { kind($0) == .category })
        // Radiofrequency microneedling is no plain microneedling, though its name holds it.
        if let radio = reader.concepts.id(of: "radiofrequencyMicroneedling", .category), found.contains(radio),
            let plain = reader.concepts.id(of: "microneedling", .category)
        {
            found.remove(plain)
        }
        return found
    }

    private func composition(of model: Treatment) -> KnownComposition {
        var make = KnownComposition()
        for part in model.composition {
            let materials = Set(
                ([part.part] + part.aliases).flatMap { reader.concepts(in: $0, overlapping: true) }.filter {
                    kind($0) == .material
                })
            make.parts.append((materials, part.percent))
            make.materials.formUnion(materials)
        }
        make.materials.formUnion(reader.concepts(in: model.generic, overlapping: true).filter { kind($0) == .material })
        make.containment = containment(in: model.generic)
        make.form = model.dosageForm
        return make
    }

    /// "PMMA microspheres in bovine collagen gel": what lies inside what.
    private func containment(in generic: String) -> (inner: Set<Concept.ID>, outer: Set<Concept.ID>)? {
        let words = generic.split(separator: " ")
        guard let middle = words.firstIndex(of: "in") else { return nil }
        func materials(_ words: ArraySlice<Substring>) -> Set<Concept.ID> {
            Set(reader.concepts(in: words.joined(separator: " "), overlapping: true).filter { kind($0) == .material })
        }
        let (inner, outer) = (materials(words[..<middle]), materials(words[(middle + 1)...]))
        return inner.isEmpty || outer.isEmpty ? nil : (inner, outer)
    }

    private func compile(_ indication: Indication, of model: Treatment) -> KnownIndication {
        var known = KnownIndication.Names()
        for name in indication.conditionNames {
            for id in reader.concepts(in: name) where kind(id) == .condition { known.conditions.insert(id) }
            for id in reader.concepts(in: name, overlapping: true) where kind(id) == .site { known.sites.insert(id) }
        }
        for site in indication.sites {
            for id in reader.concepts(in: site) where kind(id) == .site { known.sites.insert(id) }
        }
        known.labelSites = known.sites
        known.population = indication.population.map { text($0.people) }
        known.isTemporary = reader.tokens(of: indication.label).contains { $0.has(.temporary) && !$0.isCovered }
        known.labelConditions = known.conditions
        for sentence in indication.label.split(whereSeparator: { $0 == "." || $0 == ";" }) {
            addLabel(String(sentence), to: &known)
        }
        for qualifier in indication.qualifiers {
            if qualifier.kind == "product" || qualifier.kind == "device" {
                if let id = reader.concepts.id(of: "\(model.key) \(qualifier.value)", .member) {
                    known.members.insert(id)
                }
            } else if let id = reader.concepts.id(of: qualifier.value, .qualifier) {
                known.qualifiers.append(id)
                known.qualifierKinds[id] = qualifier.kind
            }
        }
        return KnownIndication(indication, known)
    }

    /// What a sentence of the label names as treated: not what it denies, nor the cause of the condition.
    private func addLabel(_ sentence: String, to known: inout KnownIndication.Names) {
        let tokens = reader.tokens(of: sentence)
        if tokens.contains(where: { $0.has(.negation) }) { return }
        for token in tokens where !token.isCovered {
            if token.has(.reason) { break }
            for id in reader.conceptsNamed(by: token) {
                if kind(id) == .condition { known.labelConditions.insert(id) }
                if kind(id) == .site { known.labelSites.insert(id) }
            }
        }
    }

    private func compile(_ evidence: Evidence) -> KnownEvidence {
        var known = KnownEvidence(evidence: evidence, words: text(evidence.measure))
        known.percentages = QuantityReader.percentages(in: reader.tokens(of: evidence.value))
        known.controls = QuantityReader.percentages(in: reader.tokens(of: evidence.control ?? ""))
        known.numbers = (reader.tokens(of: evidence.value) + reader.tokens(of: evidence.measure)).filter { $0.isNumber }
            .map(\.value)
        known.months = evidence.at.flatMap { QuantityReader.days(in: reader.tokens(of: $0)) }.map {
            $0 / TimeUnit.daysInMonth
        }
        return known
    }
}
