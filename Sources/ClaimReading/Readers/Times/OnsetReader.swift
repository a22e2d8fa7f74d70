/// Reads when an effect shows: "first signs within a week", "the full effect takes about 16 weeks".
enum OnsetReader: SlotReader {
    static func read(_ sentence: SentenceReading) -> [Assertion] {
        sentence.times(.onset).map { time in
            let clause = sentence.clause(of: time.tokens.lowerBound).range
            var claim = sentence.claim(time)
            claim.isFull = sentence.contains([.absoluteness, .fullEffect], in: clause)
            let read =
                sentence.extents([.onset, .works, .fullEffect, .first], in: clause) + sentence.scopeWords(in: clause)
            return sentence.assertion(
                .onset(claim), words: time.tokens, anchor: time.span.tokens.lowerBound, read: read)
        }
    }
}
