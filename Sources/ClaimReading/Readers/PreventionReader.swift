/// Reads that a treatment keeps a condition from coming about.
enum PreventionReader: SlotReader {
    static func read(_ sentence: SentenceReading) -> [Assertion] {
        // Advice for the days afterwards, and what sunscreen does, is about other things.
        guard !sentence.kinds.contains(.other) else { return [] }
        return sentence.places([.prevent], in: sentence.ownRange).compactMap { index in
            let clause = sentence.clause(of: index).range
            guard !sentence.contains([.postpone, .caution, .excluded], in: clause), let first = clause.first, sentence.tokens[first].tag != .verb || first == index && sentence.isHeading else { return nil }
            let conditions = sentence.named(.condition).filter { $0.at > index && clause.contains($0.at) && !isEvent($0, sentence) }
            guard !conditions.isEmpty else { return nil }
            var assertion = sentence.assertion(.prevention(conditions.map(\.concept)), words: sentence.extent(index))
            assertion.subject = sentence.clauseSubject(at: index)
            return assertion
        }
    }

    /// "prevent redness" may speak of what treatment does to the skin.
    private static func isEvent(_ mention: SentenceReading.Mention, _ sentence: SentenceReading) -> Bool {
        sentence.mentions.contains { $0.at == mention.at && $0.kind == .event }
    }
}
