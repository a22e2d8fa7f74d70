/// Reads that a product is put on or taken more than once a day or without bound: "twice a day", "reapply at noon", "a
/// second layer", "as often as you please".
enum FrequencyReader: SlotReader {
    static let gate = SlotGate([.moreOften, .unlimited, .repeat])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        guard !sentence.isAsked, !sentence.isHeading else { return [] }
        let often = sentence.places([.moreOften, .unlimited], in: sentence.ownRange)
        return (often + again(in: sentence)).compactMap { place in
            guard isOfProduct(place, sentence), !sentence.isLeftOut(place) else { return nil }
            let isUnlimited = sentence.tokens[place].has(.unlimited)
            return sentence.assertion(.frequency(perDay: isUnlimited ? nil : 2), words: sentence.extent(place))
        }
    }

    /// "Reapply at lunchtime": at a time of the day, what is put on again is put on twice.
    private static func again(in sentence: SentenceReading) -> [Int] {
        sentence.places([.repeat], in: sentence.ownRange).filter { place in
            let clause = sentence.clause(of: place).range
            return sentence.tokens[place].tag == .verb && sentence.contains([.clock], in: place..<clause.upperBound)
        }
    }

    /// Its clause or the sentence before speaks of using the product, and of nothing else that is used.
    private static func isOfProduct(_ place: Int, _ sentence: SentenceReading) -> Bool {
        let clause = sentence.clause(of: place).range
        let others: [Concept.Kind] = [.other, .brand, .productClass]
        // "Patients who used it twice a day": what somebody did is no direction.
        let isTold = (clause.lowerBound..<max(clause.lowerBound, place)).clamped(to: sentence.ownRange).contains {
            sentence.tokens[$0].tag == .interrogative
        }
        guard !isTold, others.allSatisfy({ sentence.named($0, in: clause).isEmpty }) else { return false }
        let use: CueSet = [.dose, .form, .putOn, .restore]
        let words = sentence.extent(place)
        return sentence.tokens[place].tag == .verb || sentence.section.previousCues.intersects([.dose, .putOn])
            || clause.contains { index in
                !words.contains(index)
                    && (sentence.tokens[index].hasAny(use) || sentence.tokens[index].isPronoun
                        || sentence.named(at: index)?.treatments.isEmpty == false)
            }
    }
}
