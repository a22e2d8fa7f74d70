import TreatmentModel

/// Reads the numbers of a treatment's file with the words of the lexicon.
struct FigureCompiler {
    let reader: PhraseReader
    let indications: [KnownIndication]

    func figures(of model: Treatment) -> KnownFigures {
        var figures = KnownFigures()
        figures.results = model.evidence.compactMap(result) + model.safety.risks.compactMap(rate)
        figures.doses = model.usage.doses.compactMap(dose)
        figures.absorption = (model.safety.warnings + model.usage.mechanism).compactMap { absorption($0.text) }
        return figures
    }

    private func concepts(_ text: String, _ kind: Concept.Kind) -> Set<Concept.ID> {
        Set(reader.concepts(in: text, overlapping: true).filter { reader.concepts[$0].kind == kind })
    }

    private func measure(_ text: String) -> Measure {
        let tokens = reader.tokens(of: text)
        let events = tokens.filter { !$0.isCovered }.flatMap { token -> [Concept.ID] in
            let named = reader.conceptsNamed(by: token)
            return named.contains(where: isTreated) ? [] : named.filter { reader.concepts[$0].kind == .event }
        }
        let mild = reader.concepts.id(of: "mild", .qualifier)
        return Measure(
            tokens, in: tokens.indices, events: events,
            mild: tokens.indices.filter { place in
                !tokens[place].isCovered && reader.conceptsNamed(by: tokens[place]).contains { $0 == mild }
            })
    }

    private func isTreated(_ concept: Concept.ID) -> Bool {
        reader.concepts[concept].kind == .condition
            && indications.contains { $0.conditions.contains { reader.concepts.areRelated($0, concept) } }
    }

    // MARK: Results

    private func result(_ evidence: Evidence) -> KnownResult? {
        let tokens = reader.tokens(of: evidence.value)
        guard let share = QuantityReader.shares(in: tokens).first else { return nil }
        let bound = QuantityBound.around(share.tokens, in: tokens).bound
        var measure = measure(evidence.measure)
        // Who improved by so many grades met the study's rule for a response.
        if measure.outcomes.contains(.improved), !measure.numbers.isEmpty { measure.outcomes.insert(.responded) }
        let days = evidence.at.flatMap { QuantityReader.days(in: reader.tokens(of: $0)) }
        return KnownResult(
            percent: share.percent, bound: bound == .exact ? .exact : bound == .upTo ? .atMost : .atLeast,
            control: evidence.control.flatMap { QuantityReader.percentages(in: reader.tokens(of: $0)).first },
            measure: measure, months: days.map { $0 / TimeUnit.daysInMonth }, rater: evidence.rater.flatMap(rater),
            population: evidence.population, indication: evidence.indication,
            conditions: concepts(evidence.measure, .condition), sites: concepts(evidence.measure, .site),
            phrase: [evidence.value, evidence.at.map { "at \($0)" }].compactMap(\.self).joined(separator: " "))
    }

    private func rater(_ rater: Evidence.Rater) -> StatisticClaim.Rater? {
        switch rater {
        case .patient: .patient
        case .investigator: .investigator
        case .blinded: .blinded
        case .composite: .composite
        case .instrument: nil
        }
    }

    private func rate(_ risk: Risk) -> KnownResult? {
        guard let frequency = risk.frequency, let percent = frequency.rate?.exact else { return nil }
        var measure = Measure()
        measure.events = Set(([risk.event] + risk.synonyms).flatMap { concepts($0, .event) })
        guard !measure.isEmpty else { return nil }
        let phrase = frequency.oneIn.map { "\(risk.event) in one of \($0)" } ?? "\(risk.event) in \(percent)%"
        return KnownResult(
            percent: percent, control: frequency.controlPercent, measure: measure, indication: risk.scope.indication,
            phrase: phrase)
    }

    // MARK: Doses

    /// Nothing for what is counted in other measures than units and milliliters.
    private func dose(_ dose: Dose) -> KnownDose? {
        let unit = reader.tokens(of: dose.unit)
        guard unit.contains(where: { $0.hasAny([.unitOfToxin, .milliliter]) }) else { return nil }
        var known = KnownDose(
            dose: dose, conditions: concepts(dose.area, .condition), sites: concepts(dose.area, .site))
        known.isVolume = unit.contains { $0.has(.milliliter) }
        known.isTotal = reader.tokens(of: dose.area).contains { $0.hasAny([.total, .altogether]) }
        if let key = dose.scope.indication, let indication = indications.first(where: { $0.indication.key == key }),
            !known.isTotal
        {
            known.conditions.formUnion(indication.conditions)
            known.sites.formUnion(indication.sites)
        }
        return known
    }

    // MARK: Absorption

    private func absorption(_ text: String) -> KnownAbsorption? {
        let tokens = reader.tokens(of: text)
        guard let place = tokens.indices.first(where: { tokens[$0].has(.absorbed) && !tokens[$0].isCovered }) else {
            return nil
        }
        let isDenied = tokens[..<place].contains { $0.has(.negation) && !$0.isCovered }
        return KnownAbsorption(materials: concepts(text, .material), isAbsorbed: !isDenied, text: text)
    }
}
