/// Reads whether amounts of two products are taken for each other: "20 units of the one are 50 of the other".
enum ConversionReader {
    /// "One unit equals three", "units do not convert", "a unit is a unit": units of one product said in units of
    /// another.
    static func read(_ sentence: SentenceReading) -> [Assertion] {
        // "It costs the same as 20 units of Botox."
        if let price = sentence.places([.price]).first,
            sentence.contains([.sameAs, .proportion], in: price..<sentence.range.upperBound)
        {
            return []
        }
        if let place = borrowed(in: sentence) {
            return [assertion(at: place, isDenied: isDenied(place, sentence), sentence)]
        }
        guard speaksOfUnits(sentence) else { return [] }
        for place in sentence.places([.convert, .sameAs]) where isOwn(place, sentence) {
            return [assertion(at: place, isDenied: isDenied(place, sentence), sentence)]
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

    private static func isDenied(_ place: Int, _ sentence: SentenceReading) -> Bool {
        sentence.isDenied(place) || sentence.isPredicateDenied(place)
    }

    /// "As Botox takes 20, you are getting twice the strength": an amount of another product that is taken for, or
    /// counted into, one of the product spoken of.
    ///
    /// - Returns: the word that says so.
    private static func borrowed(in sentence: SentenceReading) -> Int? {
        guard sentence.kinds.contains(.treatment),
            let place = sentence.places([.proportion, .likewise, .convert, .sameAs], in: sentence.ownRange).first
        else { return nil }
        let speaks = sentence.namesOfSubjects().contains { name in
            name.subject.treatments.count == 1 && !sentence.tokens[name.at].isCovered
                && speaksOfAnother(than: name.subject.treatments, sentence) && hasAmount(name.at, sentence)
        }
        return speaks ? place : nil
    }

    private static func speaksOfAnother(than treatment: [Int], _ sentence: SentenceReading) -> Bool {
        let others = sentence.namedTreatments.filter { !treatment.contains($0) }
        return !others.isEmpty || !sentence.sentence.topic.isEmpty && sentence.sentence.topic != treatment
    }

    /// "your Botox dose", "40 of Botox", "Botox takes 20".
    private static func hasAmount(_ name: Int, _ sentence: SentenceReading) -> Bool {
        let next = sentence.extent(name).upperBound
        if sentence.range.contains(next), sentence.tokens[next].has(.dose) { return true }
        let clause = sentence.clause(of: name).range
        return sentence.counts.contains { count in
            guard clause.contains(count.tokens.lowerBound), isBare(count.tokens.upperBound, sentence) else {
                return false
            }
            if count.tokens.lowerBound >= next {
                return (next..<count.tokens.lowerBound).contains { sentence.tokens[$0].tag == .verb }
            }
            // Between them only "units" and "of".
            return count.tokens.upperBound <= name
                && (count.tokens.upperBound..<name).allSatisfy {
                    sentence.tokens[$0].has(.unitOfToxin) || sentence.tokens[$0].tag == .preposition
                }
        }
    }

    /// Nothing, or units, is what a number counts: not minutes, and not people.
    private static func isBare(_ next: Int, _ sentence: SentenceReading) -> Bool {
        guard sentence.range.contains(next) else { return true }
        let token = sentence.tokens[next]
        return token.has(.unitOfToxin) || token.kind != .word || !token.tag.hasContent
    }
}
