/// Reads that something is better, stronger or longer lasting than something else.
enum ComparisonReader: SlotReader {
    static func read(_ sentence: SentenceReading) -> [Assertion] {
        // "64%, against 33% with saline" compares the arms of a study.
        if sentence.has(.control) || sentence.shares.count >= 2 { return [] }
        return sentence.places([.better, .sameAs], in: sentence.ownRange).prefix(1).compactMap { index in
            let token = sentence.tokens[index]
            if token.has(.sameAs), !token.has(.better), !comparesProducts(index, sentence) { return nil }
            return sentence.assertion(.comparison, words: sentence.extent(index))
        }
    }

    /// "the same molecule as Botox": another product stands behind.
    private static func comparesProducts(_ index: Int, _ sentence: SentenceReading) -> Bool {
        let clause = sentence.clause(of: index).range
        let end = sentence.extent(index).upperBound
        let named = (end..<max(end, clause.upperBound)).contains { !sentence.tokens[$0].isCovered && sentence.named(at: $0) != nil }
        return named && !sentence.kinds.contains(.formerName) && !sentence.kinds.contains(.productClass)
    }
}
