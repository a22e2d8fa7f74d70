import TreatmentModel

/// What a statement is about.
enum Subject: Equatable {
    case treatment(Int)
    case category(Category)
    /// Something that is no treatment of the site: surgery, sunscreen, another clinic's laser.
    case other
    case none

    var treatment: Int? { if case .treatment(let index) = self { index } else { nil } }
}

extension SentenceReader {
    /// The treatment the sentence is about when it names none: the block's own context, else the page's.
    var defaultSubject: Subject {
        if let inherited = reading.blocks[sentence.block].inheritedSubject { return .treatment(preferred(inherited)) }
        if reading.subjects.count == 1, let only = reading.subjects.first { return .treatment(only) }
        if let spoken = reading.spokenOf(before: index) { return .treatment(spoken) }
        if let first = reading.subjects.first { return .treatment(first) }
        let before = index - 1
        if before >= 0, reading.sentences[before].block == sentence.block,
            let named = SentenceReader(reading, before).treatments().last
        {
            return .treatment(named.value)
        }
        return .none
    }

    private func preferred(_ index: Int) -> Int { index }

    /// The subject of the statement at a word: what is named nearest before it in the clause, then in the sentence,
    /// then after it; a pronoun or a general noun stands for the default.
    func subject(at index: Int) -> Subject {
        let clause = clause(of: index)
        if let found = nearestSubject(before: index, in: clause) { return found }
        if clause.lowerBound > range.lowerBound, let found = nearestSubject(before: clause.lowerBound, in: range.lowerBound..<clause.lowerBound) {
            return found
        }
        if let named = named(in: index..<range.upperBound) { return named }
        return defaultSubject
    }

    private func nearestSubject(before index: Int, in range: Range<Int>) -> Subject? {
        var at = index - 1
        while at >= range.lowerBound {
            let token = reading.tokens[at]
            if !token.isCovered, token.kind == .word {
                if let named = subject(named: at) { return named }
                if token.has(.otherAgent), !token.has(.genericSubject) || !isOwnForm(at), !hasEntity(at), isAgent(at, in: range) { return .other }
            }
            at -= 1
        }
        return nil
    }

    /// A noun is the subject if no treatment stands before it: "creams fade spots", but "Botox relaxes the muscle and …".
    private func isAgent(_ index: Int, in range: Range<Int>) -> Bool {
        if let before = previous(before: index), reading.tokens[before].has(.negation) { return false }
        return (range.lowerBound..<index).allSatisfy { at in
            let token = reading.tokens[at]
            return token.isCovered || subject(named: at) == nil && !token.cues.intersects([.genericSubject, .pronoun])
        }
    }

    /// "Cream" means the page's treatment if that is a cream.
    private func isOwnForm(_ index: Int) -> Bool {
        guard let own = defaultSubject.treatment.map({ knowledge.treatments[$0].treatment }) else { return false }
        var word = text(index..<index + 1).lowercased()
        if word.hasSuffix("s") { word.removeLast() }
        return [own.dosageForm ?? "", own.generic, own.category ?? "", own.name].contains { $0.lowercased().contains(word) }
    }

    private func hasEntity(_ index: Int) -> Bool {
        reading.entities(at: index).contains { if case .material = $0 { true } else if case .category = $0 { true } else { false } }
    }

    /// The first treatment or kind of product named in a range.
    func named(in range: Range<Int>) -> Subject? {
        for at in range where !reading.tokens[at].isCovered { if let found = subject(named: at) { return found } }
        return nil
    }

    /// What the word or phrase at a place names. Of several treatments that share a name the page's own comes first.
    func subject(named index: Int) -> Subject? {
        let entities = reading.entities(at: index)
        guard !entities.isEmpty else { return nil }
        var category: Category?
        var named: Int?
        for entity in entities {
            switch entity {
            case .treatment(let treatment), .wrongName(let treatment, _):
                if named == nil || reading.subjects.contains(treatment) { named = treatment }
            case .category(let value): category = value
            default: break
            }
        }
        if let named, category == nil || reading.subjects.contains(named) { return .treatment(named) }
        if let category {
            if case .treatment(let own) = defaultSubject, knowledge.treatments[own].categories.contains(category) {
                return .treatment(own)
            }
            return .category(category)
        }
        return named.map(Subject.treatment)
    }
}
