/// Whom a short question names, as the condition of the sentence after it: "Trying for a baby?", "Allergic to lidocaine?"
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
        let opening = reading.tokens[first].tag
        let opens =
            opening == .interrogative || opening == .modal || opening == .auxiliary && reading.hasSubject(after: first)
        let named = reading.named(.group, in: reading.ownRange)
        guard !opens, !named.isEmpty else { return nil }
        var read = TokenSet(first..<first + 1)
        for mention in reading.mentions { read.insert(mention.range) }
        guard reading.isFullyRead(by: read) else { return nil }
        groups = named.map(\.concept)
        materials = reading.named(.material, in: reading.ownRange).map(\.concept)
        let reader = PhraseReader(lexicon: reading.vocabulary.lexicon, concepts: reading.vocabulary.concepts)
        let inside = reader.concepts(in: reading.wholeText, overlapping: true)
        let treatments = reading.ownRange.flatMap {
            reading.vocabulary.treatments(named: reading.tokens[$0], amongst: [])
        }
        products =
            inside.filter { reading.vocabulary.kind(of: $0) == .category }
            + treatments.flatMap { reading.vocabulary.treatments[$0].categories }
        if products.isEmpty, !reading.named(.other).isEmpty { return nil }
    }
}

extension SentenceReading {
    /// "Are you", "is the gel", but not "had an allergic reaction": a form of "have" may begin what leaves "you" unsaid.
    func hasSubject(after auxiliary: Int) -> Bool {
        let next = extent(auxiliary).upperBound
        guard tokens.indices.contains(next) else { return true }
        return tokens[next].tag == .pronoun || tokens[next].tag == .noun || named(at: next) != nil
            || !tokens[auxiliary].has(.past)
    }
}
