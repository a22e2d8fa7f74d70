/// Reads how much is used where ("Crow's feet: 12 units"), and whether units of two products are taken for each other.
enum DoseReader: SlotReader {
    static let gate = SlotGate([.unitOfToxin, .milliliter, .convert])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        let conversions = conversions(in: sentence)
        return conversions.isEmpty ? doses(in: sentence) : conversions
    }

    private static func doses(in sentence: SentenceReading) -> [Assertion] {
        guard sentence.hasAny(units) else { return [] }
        return sentence.counts.compactMap { count in
            let next = count.tokens.upperBound
            guard next < sentence.tokens.count, sentence.tokens[next].hasAny(units),
                sentence.isOwnStatement([count.tokens])
            else { return nil }
            let words = count.tokens.lowerBound..<sentence.extent(next).upperBound
            let clause = sentence.clause(of: words.lowerBound).range
            if !sentence.shares.isEmpty { return nil }
            let places = sentence.scopeWords(in: clause)
            var claim = DoseClaim(
                count.claim.lower, count.claim.upper, scope: sentence.scope(at: words.lowerBound),
                isTotal: sentence.hasAny([.total, .altogether]),
                isMaximum: count.claim.isAtMost, isMinimum: count.claim.isAtLeast)
            claim.isVolume = sentence.tokens[next].has(.milliliter)
            claim.isOfVisit = sentence.hasAny([.session, .visit])
            return sentence.assertion(
                .dose(claim), words: words, read: places + sentence.extents(units.union([.total, .dose]), in: clause))
        }
    }

    private static let units: CueSet = [.unitOfToxin, .milliliter]

    /// "One unit equals three", "units do not convert", "a unit is a unit": units of one product said in units of another.
    private static func conversions(in sentence: SentenceReading) -> [Assertion] {
        guard speaksOfUnits(sentence) else { return [] }
        for place in sentence.places([.convert, .sameAs]) where isOwn(place, sentence) {
            return [
                assertion(at: place, isDenied: sentence.isDenied(place) || sentence.isPredicateDenied(place), sentence)
            ]
        }
        if let other = sentence.places([.ownUnits]).first(where: { isOwn($0, sentence) }) {
            return [assertion(at: other, isDenied: true, sentence)]
        }
        let names = Set(
            sentence.range.filter { !sentence.tokens[$0].isCovered }.compactMap { sentence.named(at: $0) }.flatMap(
                \.treatments))
        guard let same = sameUnit(sentence) else { return [] }
        // "the one", "the other": two products without a name.
        if names.count != 1 || sentence.has(.secondOfTwo) {
            return [assertion(at: same.place, isDenied: same.isDenied, sentence)]
        }
        // "A unit of Botox is a unit of Botox only": of no other product.
        guard let only = sentence.places([.only]).first, !same.isDenied, !sentence.isDenied(only) else { return [] }
        var assertion = assertion(at: same.place, isDenied: true, sentence)
        assertion.read.insert(sentence.extent(only))
        return [assertion]
    }

    private static func isOwn(_ place: Int, _ sentence: SentenceReading) -> Bool {
        sentence.isOwnStatement([sentence.extent(place)])
    }

    private static func speaksOfUnits(_ sentence: SentenceReading) -> Bool {
        sentence.has(.unitOfToxin) || sentence.has(.convert) && sentence.section.cues.contains(.unitOfToxin)
            || sentence.places([.convert]).contains { place in
                let end = sentence.extent(place).upperBound
                return sentence.range.contains(end) && sentence.tokens[end].kind == .colon
            }
    }

    /// "A unit of the one is not a unit of the other": the word stands on both sides of one verb.
    private static func sameUnit(_ sentence: SentenceReading) -> (place: Int, isDenied: Bool)? {
        let units = sentence.places([.unitOfToxin])
        for (first, last) in zip(units, units.dropFirst()) {
            if let same = sameUnit(first, last, sentence) { return same }
        }
        return nil
    }

    private static func sameUnit(_ first: Int, _ last: Int, _ sentence: SentenceReading) -> (
        place: Int, isDenied: Bool
    )? {
        let between = (first + 1)..<last
        guard sentence.tokens[first].clause == sentence.tokens[last].clause,
            !between.contains(where: { sentence.tokens[$0].kind == .number })
        else { return nil }
        guard between.contains(where: { sentence.tokens[$0].tag == .auxiliary }),
            !between.contains(where: { sentence.tokens[$0].tag == .verb })
        else { return nil }
        return isOwn(last, sentence) ? (last, sentence.isDenied(last)) : nil
    }

    private static func assertion(at place: Int, isDenied: Bool, _ sentence: SentenceReading) -> Assertion {
        let denials = sentence.denials(reaching: place).filter { $0 < place }.map(sentence.extent)
        let read =
            sentence.extents([.unitOfToxin, .convert, .sameAs, .ownUnits, .dose, .secondOfTwo, .firstOfTwo])
            + (isDenied ? denials : [])
        return sentence.assertion(
            .conversion, words: sentence.extent(place), anchor: place, isDenied: isDenied, read: read)
    }
}
