/// Reads what a product is said to be made of, and in what shares.
///
/// A material counts only where it is said to be what the product is, what it holds, or a share of it; named alone it
/// may be anything.
enum MaterialReader: SlotReader {
    static let gate = SlotGate(kinds: [.material])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        guard sentence.kinds.contains(.material), !sentence.hasAny([.improved, .responded, .satisfied, .enrolled])
        else { return [] }
        let mentions = places(in: sentence)
        let shares = ShareReader(sentence: sentence, materials: mentions).shares()
        var found: [Assertion] = []
        var isTold = false
        for (place, mention) in mentions.enumerated() {
            let share = shares.first { $0.material == place }
            let relation =
                relation(of: mention, sentence) ?? (share == nil ? nil : Relation(word: nil, isWhole: false))
                ?? (isTold && isCoordinate(mention, sentence) ? Relation(word: nil, isWhole: false) : nil)
            guard let relation else { continue }
            isTold = true
            if let assertion = assertion(mention, share, relation, sentence) { found.append(assertion) }
        }
        return found
    }

    /// One mention a place.
    private static func places(in sentence: SentenceReading) -> [SentenceReading.Mention] {
        var last = -1
        let people = sentence.named(.group)
        // "Cannot have lidocaine, being allergic to it": what those left out do not bear.
        if !sentence.has(.contains), people.contains(where: { sentence.isLeftOut($0.at) }) { return [] }
        let materials = sentence.named(.material)
        return materials.filter { mention in
            // "Collagen microspheres": two materials in one noun are a third, which only a model can name.
            if materials.contains(where: { $0.at == mention.range.upperBound || $0.range.upperBound == mention.at }) {
                return false
            }
            // "those with a lidocaine allergy"
            let phrase = sentence.phrase(of: mention.at)
            defer { last = mention.at }
            return last != mention.at && !people.contains { phrase.overlaps($0.range) }
        }
    }

    /// How a material is said to belong to the product.
    private struct Relation {
        /// The word that says so.
        let word: Int?
        /// It is said of the product as a whole: "is a collagen gel", "is made of collagen".
        let isWhole: Bool
    }

    private static func relation(of mention: SentenceReading.Mention, _ sentence: SentenceReading) -> Relation? {
        let phrase = sentence.phrase(of: mention.at)
        // "Our lobby has coffee"
        let start = sentence.clause(of: mention.at).range.lowerBound
        if sentence.contains([.place, .visit], in: start..<max(start, phrase.lowerBound)) { return nil }
        if let part = containing(phrase, sentence) { return part }
        if sentence.isComplement(mention.at) {
            return Relation(word: nil, isWhole: !namesPart(before: phrase.lowerBound, sentence))
        }
        if let label = label(before: phrase.lowerBound, sentence) { return Relation(word: label, isWhole: false) }
        if isRowHead(mention, sentence) { return Relation(word: nil, isWhole: false) }
        if let word = passive(after: phrase, sentence) { return Relation(word: word, isWhole: false) }
        return nil
    }

    /// "contains lidocaine", "made of collagen", "with lidocaine" behind another material.
    private static func containing(_ phrase: Range<Int>, _ sentence: SentenceReading) -> Relation? {
        guard let before = sentence.place(before: phrase.lowerBound) else { return nil }
        let token = sentence.tokens[before]
        if token.has(.contains), token.tag != .noun {
            return Relation(word: before, isWhole: token.tag == .auxiliary || isPredicate(before, sentence))
        }
        guard token.tag == .preposition || token.has(.inside), let noun = sentence.place(before: before) else {
            return nil
        }
        let isPart =
            sentence.tokens[noun].hasAny([.contains, .form])
            || sentence.mentions.contains { $0.kind == .material && $0.range.contains(noun) }
        return isPart ? Relation(word: nil, isWhole: false) : nil
    }

    /// "is essentially made of": the verb stands before.
    private static func isPredicate(_ index: Int, _ sentence: SentenceReading) -> Bool {
        sentence.place(before: index).map { sentence.tokens[$0].tag == .auxiliary } ?? false
    }

    /// "The active ingredient is …" speaks of a part.
    private static func namesPart(before index: Int, _ sentence: SentenceReading) -> Bool {
        sentence.contains([.contains], in: sentence.clause(of: max(0, index - 1)).range.lowerBound..<index)
    }

    /// "Active ingredient: bimatoprost"
    private static func label(before index: Int, _ sentence: SentenceReading) -> Int? {
        guard let colon = sentence.place(before: index), sentence.tokens[colon].kind == .colon else { return nil }
        return sentence.places([.contains], in: 0..<colon).last
    }

    /// "Lidocaine: yes": the head of a row that the cell affirms or denies.
    private static func isRowHead(_ mention: SentenceReading.Mention, _ sentence: SentenceReading) -> Bool {
        guard sentence.isPlainValue, mention.range.upperBound < sentence.sentence.own,
            sentence.named(at: mention.at) == nil
        else { return false }
        guard mention.at == 0 || sentence.tokens[mention.at - 1].kind == .colon else { return false }
        return sentence.tokens[mention.range.upperBound].kind == .colon
    }

    /// "Lidocaine is mixed in."
    private static func passive(after phrase: Range<Int>, _ sentence: SentenceReading) -> Int? {
        let clause = sentence.clause(of: phrase.lowerBound).range
        guard phrase.upperBound < clause.upperBound else { return nil }
        let rest = phrase.upperBound..<clause.upperBound
        guard let word = sentence.places([.contains], in: rest).first, sentence.tokens[word].tag != .noun else {
            return nil
        }
        let isBare = (phrase.upperBound..<word).allSatisfy {
            !sentence.tokens[$0].tag.hasContent || sentence.tokens[$0].isCovered || sentence.tokens[$0].tag == .adverb
        }
        let end = sentence.extent(word).upperBound
        return isBare
            && !(end..<clause.upperBound).contains {
                sentence.tokens[$0].tag.hasContent && sentence.tokens[$0].kind == .word
            } ? word : nil
    }

    /// "glycolic, lactic and salicylic acid": joined to a material before.
    private static func isCoordinate(_ mention: SentenceReading.Mention, _ sentence: SentenceReading) -> Bool {
        guard let before = sentence.place(before: sentence.phrase(of: mention.at).lowerBound) else { return false }
        let token = sentence.tokens[before]
        return token.kind == .comma || token.tag == .conjunction
    }

    private static func assertion(
        _ mention: SentenceReading.Mention, _ share: ShareReader.Share?, _ relation: Relation,
        _ sentence: SentenceReading
    ) -> Assertion? {
        let words =
            share.map { min($0.tokens.lowerBound, mention.at)..<max($0.tokens.upperBound, mention.range.upperBound) }
            ?? mention.range
        guard words.overlaps(sentence.ownRange) || isRowHead(mention, sentence) else { return nil }
        let alternatives = sentence.mentions.filter { $0.kind == .material && $0.at == mention.at }.map(\.concept)
        let isMost = relation.word.map { sentence.tokens[$0].has(.generality) } ?? false
        let claim = MaterialClaim(
            materials: alternatives, percent: share?.percent, isWhole: relation.isWhole && share == nil && !isMost,
            isMost: isMost)
        let clause = sentence.clause(of: mention.at).range
        let nouns = sentence.places([.contains], in: clause).filter {
            sentence.tokens[$0].tag == .noun && $0 < mention.at
        }
        let relations = (nouns + (relation.word.map { [$0] } ?? [])).map(sentence.extent)
        var assertion = sentence.assertion(.material(claim), words: words, anchor: mention.at)
        assertion.read = TokenSet(mention.range)
        for range in relations + sentence.negations(of: mention.at)
            + (share.map { [sentence.wholeShare($0.tokens)] } ?? [])
        { assertion.read.insert(range) }
        assertion.subject = sentence.clauseSubject(at: words.lowerBound)
        return assertion
    }
}
