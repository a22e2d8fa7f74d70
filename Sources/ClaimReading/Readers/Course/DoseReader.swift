/// Reads how much is used where ("Crow's feet: 12 units"), and whether units of two products are taken for each other.
enum DoseReader: SlotReader {
    static let gate = SlotGate([.unitOfToxin, .milliliter, .convert, .proportion, .likewise])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        let conversions = ConversionReader.read(sentence)
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
}
