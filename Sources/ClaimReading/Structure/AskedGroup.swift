/// Whom a short question names, as the condition of the sentence after it: "Trying for a baby?", "Nursing?"
struct AskedGroup {
    let groups: [Concept.ID]
    let materials: [Concept.ID]
    /// Kinds of product, and those of the products named.
    let products: [Concept.ID]

    /// Nothing where the question asks of anything else, or holds words that have not been read.
    init?(_ reading: SentenceReading) {
        guard reading.isAsked, let first = reading.ownRange.first(where: { reading.tokens[$0].kind == .word }) else {
            return nil
        }
        let named = reading.named(.group, in: reading.ownRange)
        let opening = reading.tokens[first].tag
        let opens =
            opening == .interrogative || opening == .modal
            || opening == .auxiliary && !named.contains { $0.at == first }
                && reading.hasSubject(after: first)
        guard !opens, !named.isEmpty else { return nil }
        var read = TokenSet(first..<first + 1)
        for mention in reading.mentions { read.insert(mention.range) }
        // What it was, or when, makes no other case.
        let beside: CueSet = [.productNoun, .year, .month, .week, .day, .past, .history]
        for place in reading.places(beside, in: reading.ownRange) { read.insert(reading.extent(place)) }
        guard reading.isFullyRead(by: read) else { return nil }
        groups = named.map(\.concept)
        materials = reading.named(.material, in: reading.ownRange).map(\.concept)
        let reader = PhraseReader(lexicon: reading.vocabulary.lexicon, concepts: reading.vocabulary.concepts)
        let inside = reader.concepts(in: reading.wholeText, overlapping: true)
        let treatments = reading.ownRange.flatMap {
            reading.vocabulary.treatments(named: reading.tokens[$0], amongst: [])
        }
        let kinds =
            inside.filter { reading.vocabulary.kind(of: $0) == .category }
            + treatments.flatMap { reading.vocabulary.treatments[$0].categories }
        products = kinds.isEmpty ? Self.ownKinds(reading) : kinds
        if products.isEmpty, !reading.named(.other).isEmpty { return nil }
    }
}

extension AskedGroup {
    /// "Reacted badly to one brand?": of the kinds that the page's treatments are.
    private static func ownKinds(_ reading: SentenceReading) -> [Concept.ID] {
        let places = reading.places([.productNoun], in: reading.ownRange)
        guard places.contains(where: { !reading.tokens[$0].has(.session) }) else { return [] }
        return reading.subjects.flatMap { reading.vocabulary.treatments[$0].categories }
    }
}

extension SentenceReading {
    /// "No time for a skin test?", "Short of time for the test?", but not "Why is there no test?"
    var asksOfLackingStep: Bool {
        guard isAsked, has(.test) || kinds.contains(.step), hasAny([.negation, .pseudoNegation, .hurry, .waive]),
            let first = ownRange.first(where: { tokens[$0].kind == .word })
        else { return false }
        return tokens[first].tag != .interrogative && tokens[first].tag != .modal && tokens[first].tag != .auxiliary
    }

    /// "Are you", "is the gel", but not "had an allergic reaction": a form of "have" may leave "you" unsaid.
    func hasSubject(after auxiliary: Int) -> Bool {
        let next = extent(auxiliary).upperBound
        guard tokens.indices.contains(next) else { return true }
        return tokens[next].tag == .pronoun || tokens[next].tag == .noun || named(at: next) != nil
            || tokens[auxiliary].has(.atAge)
    }
}
