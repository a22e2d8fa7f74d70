/// Reads that a treatment keeps a condition from coming about.
enum PreventionReader: SlotReader {
    static let gate = SlotGate([.prevent])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        // Advice for the days afterwards, and what sunscreen does, is about other things.
        guard !sentence.kinds.contains(.other) else { return [] }
        return sentence.places([.prevent], in: sentence.ownRange).compactMap { index in
            let clause = sentence.clause(of: index).range
            guard !sentence.contains([.postpone, .caution, .excluded], in: clause), let first = clause.first,
                sentence.tokens[first].tag != .verb || first == index && sentence.isHeading
            else { return nil }
            let conditions = sentence.named(.condition).filter {
                $0.at > index && clause.contains($0.at) && !isEvent($0, sentence)
            }
            guard !conditions.isEmpty || isSaidBehind(index, sentence) else { return nil }
            var assertion = sentence.assertion(.prevention(conditions.map(\.concept)), words: sentence.extent(index))
            assertion.subject = sentence.clauseSubject(at: index)
            return assertion
        }
    }

    /// "Lines are stopped before they form", "so that wrinkles never form": what is prevented, or the treatment that does
    /// so, stands before the words.
    private static func isSaidBehind(_ index: Int, _ sentence: SentenceReading) -> Bool {
        guard !sentence.isDisclosed, sentence.tokens[index].tag != .noun, sentence.tokens[index].tag != .verb else {
            return false
        }
        let before = sentence.ownRange.lowerBound..<index
        let names = before.contains { sentence.named(at: $0)?.treatments.isEmpty == false }
        let treats = sentence.named(.condition, in: before).contains { !isEvent($0, sentence) }
        return names && (treats || sentence.contains([.eradicate, .reduce, .prevent], in: before))
    }

    /// "prevent redness" may speak of what treatment does to the skin.
    private static func isEvent(_ mention: SentenceReading.Mention, _ sentence: SentenceReading) -> Bool {
        sentence.mentions.contains { $0.at == mention.at && $0.kind == .event }
    }
}
