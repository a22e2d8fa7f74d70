/// Reads when an effect shows: "first signs within a week", "the full effect takes about 16 weeks".
enum OnsetReader: SlotReader {
    static func read(_ sentence: SentenceReading) -> [Assertion] {
        let times = sentence.times(.onset)
        return times.map { time in
            let clause = sentence.clause(of: time.tokens.lowerBound).range
            var claim = sentence.claim(time)
            claim.isFull = sentence.contains(
                [.absoluteness, .fullEffect], in: part(of: time, among: times, clause, sentence))
            let read =
                sentence.extents([.onset, .works, .fullEffect, .first], in: clause) + sentence.scopeWords(in: clause)
            return sentence.assertion(
                .onset(claim), words: time.tokens, anchor: time.span.tokens.lowerBound, read: read)
        }
    }

    /// "The first changes after two months and the full effect after 16 weeks": each time has its own part of the
    /// clause, cut where two things are joined.
    private static func part(
        of time: TimeExpression, among times: [TimeExpression], _ clause: Range<Int>, _ sentence: SentenceReading
    ) -> Range<Int> {
        func joint(in range: Range<Int>) -> Int? {
            range.first { sentence.tokens[$0].tag == .conjunction || sentence.tokens[$0].kind == .comma }
        }
        let before = times.last {
            $0.tokens.upperBound <= time.tokens.lowerBound && clause.contains($0.tokens.lowerBound)
        }
        let after = times.first {
            $0.tokens.lowerBound >= time.tokens.upperBound && clause.contains($0.tokens.lowerBound)
        }
        let start = before.flatMap { joint(in: $0.tokens.upperBound..<time.tokens.lowerBound) } ?? clause.lowerBound
        let end = after.flatMap { joint(in: time.tokens.upperBound..<$0.tokens.lowerBound) } ?? clause.upperBound
        return min(start, time.tokens.lowerBound)..<max(end, time.tokens.upperBound)
    }
}
