/// Reads what no model speaks of and a person has to see: offers, haste, praise, looks, proof, a patient's words.
enum PromotionReader: SlotReader {
    static func read(_ sentence: SentenceReading) -> [Assertion] {
        let told = kinds.filter { sentence.has($0.0) }
        return told.compactMap { cue, promotion in
            guard let index = sentence.places([cue], in: sentence.ownRange).first(where: { counts($0, cue, sentence) })
            else { return nil }
            return sentence.assertion(.promotion(promotion), words: sentence.extent(index))
        } + testimonial(in: sentence)
    }

    private static let kinds: [(Cue, Promotion)] = [
        (.offer, .offer), (.urgency, .urgency), (.praise, .praise), (.beauty, .beauty), (.proof, .proof),
    ]

    /// A single word may mean anything: "limited to types I to IV", "a special case".
    private static func counts(_ index: Int, _ cue: Cue, _ sentence: SentenceReading) -> Bool {
        if cue == .proof, sentence.tokens[index].length == 1, sentence.tokens[index].tag == .noun { return false }
        guard cue == .urgency || cue == .offer, sentence.tokens[index].length == 1 else { return true }
        return sentence.hasAny([.price, .visit, .clinic]) || sentence.has(.offer) && sentence.has(.urgency)
            || sentence.range.contains { sentence.tokens[$0].kind == .currency }
    }

    private static func testimonial(in sentence: SentenceReading) -> [Assertion] {
        let isTold = sentence.places([.speech], in: sentence.ownRange).contains { isPatients($0, sentence) }
        guard sentence.sentence.isQuotation || sentence.isQuoted || isTold || isPraise(sentence),
            let first = sentence.ownRange.first
        else { return [] }
        return [sentence.assertion(.promotion(.testimonial), words: sentence.ownRange, anchor: first)]
    }

    /// "I love my results": somebody's own experience of the treatment.
    private static func isPraise(_ sentence: SentenceReading) -> Bool {
        sentence.places([.firstPerson], in: sentence.ownRange).contains { speaks($0, sentence) }
            && sentence.hasAny([.satisfied, .result, .works, .benefit, .improved, .downtime, .risk, .pain])
            && !sentence.isAsked
    }

    /// "I love", "my results", but not "types I and II".
    private static func speaks(_ index: Int, _ sentence: SentenceReading) -> Bool {
        let next = index + 1
        guard next < sentence.tokens.count, sentence.tokens[next].kind == .word else { return false }
        return sentence.isVerb(next) || sentence.tokens[next].tag == .noun || sentence.tokens[next].tag == .adverb
            || sentence.tokens[index].length > 1
    }

    /// "Nine in ten said that they were satisfied": people who were counted were asked by a study.
    private static func isCounted(_ sentence: SentenceReading) -> Bool {
        !sentence.shares.isEmpty && sentence.hasAny([.satisfied, .rated, .selfRated, .improved, .goal])
    }

    /// "One patient told us": somebody says it, not a label or a study.
    private static func isPatients(_ index: Int, _ sentence: SentenceReading) -> Bool {
        let clause = sentence.clause(of: index).range
        guard sentence.tokens[index].tag == .verb, !isCounted(sentence) else { return false }
        return sentence.contains([.patient, .person], in: clause.lowerBound..<max(clause.lowerBound, index))
            && !sentence.hasAny([.study, .label, .agency, .enrolled])
            && (sentence.contains([.clinic], in: index..<clause.upperBound)
                || sentence.ownRange.contains { sentence.tokens[$0].kind == .quote })
    }
}
