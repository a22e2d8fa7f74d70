/// Reads "the only", "the first" and "the best" of a product.
enum SuperlativeReader: SlotReader {
    static let gate = SlotGate([.only, .first, .best])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        sentence.places([.only, .first, .best], in: sentence.ownRange).compactMap { assertion(at: $0, sentence) }
    }

    private static func assertion(at index: Int, _ sentence: SentenceReading) -> Assertion? {
        let token = sentence.tokens[index]
        let kind: SuperlativeClaim.Kind = token.has(.only) ? .only : token.has(.first) ? .first : .best
        if kind == .best { return best(at: index, sentence) }
        guard saysProduct(index, kind, sentence), !isBareName(index, sentence) else { return nil }
        let clause = sentence.clause(of: index).range
        let named = sentence.mentions.filter { clause.contains($0.at) && scope.contains($0.kind) }
        let date = DateReader.date(in: sentence, sentence.range)
        let isPast = sentence.contains([.past], in: clause) || sentence.attribution(at: index) == .history
        let noun = product(after: index, sentence)
        let ofKind = noun.map { categories(at: $0, sentence) } ?? []
        let isGeneric =
            noun.map { place in
                sentence.tokens[place].hasAny([.productNoun, .form]) && named.allSatisfy { $0.at != place }
                    && ofKind.isEmpty
            } ?? token.has(.firstOfTwo)
        // "No other filler", "nothing else": than what the text is about.
        let excludes = kind == .only && isDenial(token, sentence)
        // "The only jawline filler": the place stands inside the name of the kind.
        let within = noun.map { sentence.within(sentence.extent($0), .site) } ?? []
        let claim = SuperlativeClaim(
            kind: kind, date: date, isPast: isPast, concepts: named.map(\.concept) + ofKind + within,
            isGeneric: isGeneric,
            isOfStatus: sentence.contains(
                [.approve, .approval, .authorize, .authorization, .clear, .clearance, .grant], in: clause),
            isOfProduct: noun != nil || sentence.isComplement(index) || excludes)
        let status = sentence.places(
            [.approve, .approval, .authorize, .authorization, .clear, .clearance, .agency, .grant, .benefit], in: clause
        )
        let dates = DateReader.dates(in: sentence, sentence.range).filter { $0.date == date }.map(\.tokens)
        var assertion = sentence.assertion(
            .superlative(claim), words: words(index, sentence), anchor: index, isDenied: isDenied(index, sentence))
        assertion.read = TokenSet(sentence.extent(index))
        for range in (status + sentence.places([.past, .productNoun], in: clause)).map(sentence.extent)
            + named.map(\.range) + dates
        { assertion.read.insert(range) }
        assertion.subject =
            excludes ? .treatments(sentence.sentence.topic) : sentence.clauseSubject(at: index)
        if assertion.attribution == .history { assertion.attribution = .page }
        return assertion
    }

    /// What a product can be the first of.
    private static let scope: KindSet = [.condition, .site, .category, .form, .productClass, .event]

    /// "No other", "none but": a word that denies everything else.
    private static func isDenial(_ token: Token, _ sentence: SentenceReading) -> Bool {
        let lexicon = sentence.vocabulary.lexicon
        let entry = lexicon.entry(of: token.word)
        return token.length > 1 && entry >= 0 && lexicon.cues(of: Int(entry), as: token).contains(.negation)
    }

    /// "No other" denies itself.
    private static func isDenied(_ index: Int, _ sentence: SentenceReading) -> Bool { sentence.isDenied(index) }

    private static func words(_ index: Int, _ sentence: SentenceReading) -> Range<Int> {
        guard let noun = product(after: index, sentence) else { return sentence.extent(index) }
        return index..<max(sentence.extent(index).upperBound, sentence.extent(noun).upperBound)
    }

    private static func saysProduct(_ index: Int, _ kind: SuperlativeClaim.Kind, _ sentence: SentenceReading) -> Bool {
        let token = sentence.tokens[index]
        if token.tag == .verb { return true }
        let isSaid = sentence.isComplement(index) || becomes(index, sentence)
        if token.has(.firstOfTwo) { return isSaid }
        if product(after: index, sentence) != nil {
            return kind == .only || isSaid || sentence.isHeading || sentence.sentence.role == .description
                || sentence.sentence.role == .paragraph && !sentence.hasVerb(in: sentence.ownRange)
        }
        // "The only place it is approved for" counts its uses; of "the only answer" the model may know nothing.
        if countsUses(after: index, sentence) { return false }
        // "Sunday is our only day off."
        if let before = sentence.place(before: index), sentence.tokens[before].has(.clinic) { return false }
        if kind == .only, token.length > 1 || isPointedAt(index, sentence) { return true }
        // "It is the first."
        let phrase = sentence.phrase(of: index)
        return isSaid
            && !(sentence.extent(index).upperBound..<max(phrase.upperBound, sentence.extent(index).upperBound)).contains
            { sentence.tokens[$0].tag == .noun }
            && (token.length > 1 || kind == .first)
    }

    /// A noun follows, and behind it what the label has.
    private static func countsUses(after index: Int, _ sentence: SentenceReading) -> Bool {
        let next = sentence.extent(index).upperBound
        let end = sentence.clause(of: index).range.upperBound
        guard next < end, sentence.tokens[next].tag == .noun else { return false }
        return sentence.contains([.onLabel, .approve, .clear, .label], in: next + 1..<end)
    }

    /// The kind of product in a longer phrase: "filler for".
    private static func categories(at index: Int, _ sentence: SentenceReading) -> [Concept.ID] {
        guard sentence.tokens[index].length > 1, !sentence.mentions.contains(where: { $0.at == index }) else {
            return []
        }
        return sentence.within(index..<index + 1, .category)
    }

    private static func isPointedAt(_ index: Int, _ sentence: SentenceReading) -> Bool {
        sentence.place(before: index).map { sentence.tokens[$0].tag == .determiner } ?? false
    }

    /// "became the first": a verb right before its phrase.
    private static func becomes(_ index: Int, _ sentence: SentenceReading) -> Bool {
        guard let before = sentence.place(before: sentence.phrase(of: index).lowerBound) else { return false }
        return sentence.tokens[before].has(.past)
    }

    /// The product noun it stands before: "the only FDA-approved filler", not "the only approved use".
    private static func product(after index: Int, _ sentence: SentenceReading) -> Int? {
        let clause = sentence.clause(of: index).range
        var at = sentence.extent(index).upperBound
        while at < clause.upperBound {
            let token = sentence.tokens[at]
            if !token.isCovered {
                let kinds =
                    sentence.mentions.filter { $0.at == at }.map(\.kind)
                    + categories(at: at, sentence).map(sentence.vocabulary.kind)
                if kinds.contains(where: {
                    [.category, .treatment, .member, .form, .productClass, .brand].contains($0)
                }) {
                    return at
                }
                if token.hasAny([.productNoun, .form]), token.tag == .noun { return at }
                let isStatus = token.hasAny([.approve, .clear, .authorize, .agency, .approval, .clearance])
                if token.kind != .word && token.kind != .hyphen && token.kind != .slash { return nil }
                if token.tag == .preposition || token.tag == .auxiliary || token.tag == .modal
                    || token.tag == .verb && !isStatus
                {
                    return nil
                }
            } else if at == sentence.extent(index).upperBound, !sentence.within(at..<at + 1, .category).isEmpty {
                // "No other filler": "other filler" is a phrase too.
                return at
            }
            at += 1
        }
        return nil
    }

    /// "Only Bellafill needs a test": which of two, and no superlative.
    private static func isBareName(_ index: Int, _ sentence: SentenceReading) -> Bool {
        guard sentence.tokens[index].has(.only), let next = sentence.place(after: index) else { return false }
        let kinds = sentence.mentions.filter { $0.at == next }.map(\.kind)
        guard kinds.contains(.treatment), !kinds.contains(.category) else { return false }
        return !sentence.contains(
            [.approve, .approval, .clear, .clearance, .authorize, .agency], in: sentence.clause(of: index).range)
    }

    private static func best(at index: Int, _ sentence: SentenceReading) -> Assertion? {
        // "For best results, wear sunscreen" praises nothing.
        if let before = sentence.place(before: index), sentence.tokens[before].tag == .preposition,
            product(after: index, sentence) == nil
        {
            return nil
        }
        // The best of products, or the best that a clinic says of itself.
        let isOfProduct =
            product(after: index, sentence) != nil || sentence.contains([.clinic], in: sentence.clause(of: index).range)
            || sentence.isComplement(index) && sentence.namesSubject && !sentence.tokens[index].isCapitalised
        return sentence.assertion(
            .superlative(SuperlativeClaim(kind: .best, isOfProduct: isOfProduct)), words: sentence.extent(index))
    }
}
