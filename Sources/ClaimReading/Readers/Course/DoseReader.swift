/// Reads how much is used where ("Crow's feet: 12 units"), where no units of two products are taken for each other.
enum DoseReader: SlotReader {
    static let gate = SlotGate([.unitOfToxin, .milliliter, .convert, .proportion, .likewise])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        let conversions = ConversionReader.read(sentence)
        return conversions.isEmpty ? doses(in: sentence) : conversions
    }

    private static func doses(in sentence: SentenceReading) -> [Assertion] {
        guard sentence.hasAny(units) else { return [] }
        return sentence.counts.compactMap { count in
            guard sentence.isOwnStatement([count.tokens]), let unit = unit(of: count, sentence) else { return nil }
            let words = count.tokens.lowerBound..<max(count.tokens.upperBound, sentence.extent(unit).upperBound)
            let clause = sentence.clause(of: words.lowerBound).range
            if !sentence.shares.isEmpty { return nil }
            let places = sentence.scopeWords(in: clause)
            var claim = DoseClaim(
                count.claim.lower, count.claim.upper, scope: sentence.scope(at: words.lowerBound),
                isTotal: sentence.hasAny([.total, .altogether]) || isSum(count, sentence),
                isMaximum: count.claim.isAtMost, isMinimum: count.claim.isAtLeast)
            claim.isVolume = sentence.tokens[unit].has(.milliliter)
            claim.isOfVisit = sentence.hasAny([.session, .visit])
            let parts = parts(after: words.upperBound, sentence)
            claim.parts = parts?.value
            return sentence.assertion(
                .dose(claim), words: words,
                read: places + sentence.extents(units.union([.total, .dose]), in: clause)
                    + (parts.map { [words.upperBound..<$0.end] } ?? []))
        }
    }

    /// "64 units: 20 between the brows, 20 across the forehead and 24 at the eyes": what follows adds up to it.
    private static func isSum(_ count: CountExpression, _ sentence: SentenceReading) -> Bool {
        let later = sentence.counts.filter { $0.tokens.lowerBound >= count.tokens.upperBound }
        return later.count > 1 && later.reduce(0) { $0 + $1.claim.upper } == count.claim.upper
    }

    /// "20 units spread over five injection points": the number of what it is divided into, behind words that say no
    /// more.
    private static func parts(after index: Int, _ sentence: SentenceReading) -> (
        value: Double, end: Int
    )? {
        guard let count = sentence.counts.first(where: { $0.tokens.lowerBound >= index }),
            count.claim.lower == count.claim.upper, sentence.range.contains(count.tokens.upperBound)
        else { return nil }
        let noun = count.tokens.upperBound
        let isDivided = (index..<count.tokens.lowerBound).contains { sentence.tokens[$0].tag == .preposition }
        let isBare = (index..<count.tokens.lowerBound).allSatisfy {
            let token = sentence.tokens[$0]
            return token.kind == .comma || token.isCovered || token.tag == .preposition || token.has(.apart)
                || token.flags.contains(.participle)
        }
        let isPart =
            sentence.tokens[noun].hasAny([.dose, .form, .measure, .light]) && !sentence.tokens[noun].hasAny(units)
        guard isDivided, isBare, isPart, sentence.tokens[noun].tag == .noun else { return nil }
        return (count.claim.upper, sentence.extent(noun).upperBound)
    }

    private static let units: CueSet = [.unitOfToxin, .milliliter]

    /// The unit right behind a number; that of a cell which holds no more than the number stands in its head.
    private static func unit(of count: CountExpression, _ sentence: SentenceReading) -> Int? {
        let next = count.tokens.upperBound
        if next < sentence.tokens.count { return sentence.tokens[next].hasAny(units) ? next : nil }
        guard sentence.sentence.role == .tableCell, count.tokens.lowerBound == sentence.sentence.own else { return nil }
        return sentence.places(units, in: 0..<sentence.sentence.own).first
    }
}
