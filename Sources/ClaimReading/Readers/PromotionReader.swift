/// Reads what no model speaks of and a person has to see: offers, haste, praise, looks, proof, a patient's words.
enum PromotionReader: SlotReader {
    static func read(_ sentence: SentenceReading) -> [Assertion] {
        kinds.compactMap { cue, promotion in
            guard let index = sentence.places([cue], in: sentence.ownRange).first(where: { counts($0, cue, sentence) }) else { return nil }
            return sentence.assertion(.promotion(promotion), words: sentence.extent(index))
        } + testimonial(in: sentence)
    }

    private static let kinds: [(Cue, Promotion)] = [
        (.offer, .offer), (.urgency, .urgency), (.praise, .praise), (.beauty, .beauty), (.proof, .proof),
    ]

    /// A single word may mean anything: "limited to types I to IV", "a special case".
    private static func counts(_ index: Int, _ cue: Cue, _ sentence: SentenceReading) -> Bool {
        guard cue == .urgency || cue == .offer, sentence.tokens[index].length == 1 else { return true }
        return sentence.hasAny([.price, .visit, .clinic]) || sentence.has(.offer) && sentence.has(.urgency) || sentence.range.contains { sentence.tokens[$0].kind == .currency }
    }

    private static func testimonial(in sentence: SentenceReading) -> [Assertion] {
        let isTold = sentence.places([.speech], in: sentence.ownRange).contains { isPatients($0, sentence) }
        guard sentence.sentence.isQuotation || sentence.isQuoted || isTold, let first = sentence.ownRange.first else { return [] }
        return [sentence.assertion(.promotion(.testimonial), words: sentence.ownRange, anchor: first)]
    }

    /// "Nine in ten said that they were satisfied": people who were counted were asked by a study.
    private static func isCounted(_ sentence: SentenceReading) -> Bool {
        !QuantityReader.shares(in: sentence.tokens).isEmpty && sentence.hasAny([.satisfied, .rated, .selfRated, .improved, .goal])
    }

    /// "One patient told us": somebody says it, not a label or a study.
    private static func isPatients(_ index: Int, _ sentence: SentenceReading) -> Bool {
        let clause = sentence.clause(of: index).range
        guard sentence.tokens[index].tag == .verb, !isCounted(sentence) else { return false }
        return sentence.contains([.patient, .person], in: clause.lowerBound..<max(clause.lowerBound, index)) && !sentence.hasAny([.study, .label, .agency, .enrolled])
    }
}
