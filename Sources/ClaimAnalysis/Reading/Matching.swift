import TreatmentModel

/// Which indications of a treatment a statement speaks of.
extension SentenceReader {
    /// The indications whose condition is named in a range, the narrowest reading first; empty if none is.
    func indications(of treatment: KnownTreatment, namedIn range: Range<Int>) -> [KnownIndication] {
        let pool = pool(of: treatment)
        var found: [KnownIndication] = []
        for mention in conditions(in: range) {
            let exact = pool.filter { $0.conditions.contains(mention.value) }
            for indication in exact.isEmpty ? pool : exact where matches(mention.value, indication) && !found.contains(where: { $0.indication.key == indication.indication.key }) {
                found.append(indication)
            }
        }
        if found.isEmpty {
            for mention in sites(in: range) {
                for indication in pool where indication.namedSites.contains(mention.value) && !found.contains(where: { $0.indication.key == indication.indication.key }) {
                    found.append(indication)
                }
            }
        }
        return found
    }

    /// The treatment's indications, narrowed to the product of a family that the sentence names.
    func pool(of treatment: KnownTreatment) -> [KnownIndication] {
        guard treatment.hasSeveralProducts else { return treatment.indications }
        let text = self.text.lowercased()
        let named = treatment.indications.filter { indication in
            indication.products.contains { product in product.allSatisfy { text.contains($0) } }
        }
        return named.isEmpty ? treatment.indications : named + treatment.indications.filter(\.products.isEmpty)
    }

    /// The condition is the indication's, or a kind of it.
    func matches(_ condition: Concept.ID, _ indication: KnownIndication) -> Bool {
        indication.conditions.contains { knowledge.conditions.isKind(condition, of: $0) }
    }

    /// The condition is broader than the indication's: "wrinkles" for neck wrinkles.
    func isBroader(_ condition: Concept.ID, than indication: KnownIndication) -> Bool {
        indication.conditions.contains { $0 != condition && knowledge.conditions.isKind($0, of: condition) }
    }

    /// The indications a fact of a sentence can be about: those it names, else the page's own, else all.
    func relevantIndications(of treatment: KnownTreatment, around index: Int) -> [KnownIndication] {
        let inClause = indications(of: treatment, namedIn: clause(of: index))
        if !inClause.isEmpty { return inClause }
        let inSentence = indications(of: treatment, namedIn: range)
        if !inSentence.isEmpty { return inSentence }
        if let key = reading.page.indication, treatment.key == reading.page.subjects.first,
            let own = treatment.indications.first(where: { $0.indication.key == key })
        {
            return [own]
        }
        return pool(of: treatment)
    }

    /// The place a statement is made of: the one named right after it ("9 and older in the US"), else before it.
    private func place(of tokens: Range<Int>) -> Place? {
        var at = tokens.upperBound
        while at < min(range.upperBound, tokens.upperBound + 5) {
            let token = reading.tokens[at]
            if token.kind == .number || token.kind == .semicolon || token.kind == .comma { break }
            for case .place(let place) in reading.entities(at: at) { return place }
            at += 1
        }
        return nil
    }

    /// The place a clause speaks of, if it is not one the site is for.
    func foreignPlace(around index: Int, extent: Range<Int>? = nil) -> Place? {
        guard sentence.features.contains(.place) else { return nil }
        if let named = place(of: extent ?? index..<index + 1) { return context.jurisdictions.map(Place.init).contains(named) ? nil : named }
        let clause = self.clause(of: index)
        let named = mentions(in: clause) { if case .place(let place) = $0 { place } else { nil } }.map(\.value)
        let all = named.isEmpty ? mentions { if case .place(let place) = $0 { place } else { nil } }.filter { $0.at < index }.map(\.value) : named
        let home: [Place] = context.jurisdictions.map(Place.init)
        if all.contains(where: { home.contains($0) }) { return nil }
        return all.last
    }
}

extension Place {
    init(_ jurisdiction: Jurisdiction) {
        self =
            switch jurisdiction {
            case .us: .unitedStates
            case .ca: .canada
            case .uk: .unitedKingdom
            case .eu: .europe
            case .au: .australia
            }
    }

    var jurisdiction: Jurisdiction? {
        switch self {
        case .unitedStates: .us
        case .canada: .ca
        case .unitedKingdom: .uk
        case .europe: .eu
        case .australia: .au
        case .elsewhere: nil
        }
    }
}
