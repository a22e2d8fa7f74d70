/// Reads on which parts of the body or wounds a product is put: "pat it along the eyelids", "on scrapes it helps".
enum PlacementReader: SlotReader {
    static let gate = SlotGate([.putOn, .benefit])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        guard !sentence.isAsked, !sentence.isHeading else { return [] }
        let acts = sentence.places([.putOn], in: sentence.ownRange).filter { isDone($0, sentence) }
        return acts.compactMap { act in
            let clause = sentence.clause(of: act).range
            return assertion(at: act, places(in: act..<clause.upperBound, sentence), sentence)
        } + fronted(in: sentence)
    }

    /// "On scrapes or a sunburn it helps": the place opens the clause, and what is done there does good.
    private static func fronted(in sentence: SentenceReading) -> [Assertion] {
        sentence.places([.benefit], in: sentence.ownRange).compactMap { act in
            let clause = sentence.clause(of: act).range
            guard isDone(act, sentence), sentence.isVerb(act), let first = clause.first,
                sentence.tokens[first].tag == .preposition
            else { return nil }
            let named = places(in: first..<act, sentence)
            let behind = min(named.last?.range.upperBound ?? first, clause.upperBound)..<clause.upperBound
            return sentence.contains(against, in: behind) ? nil : assertion(at: act, named, sentence)
        }.prefix(1).map { $0 }
    }

    private static let against: CueSet = [.risk, .harm, .pain, .possibility, .caution, .contrast]

    private static func isDone(_ act: Int, _ sentence: SentenceReading) -> Bool {
        let clause = sentence.clause(of: act)
        return clause.kind != .condition && !sentence.isDenied(act)
            && !sentence.contains([.excluded, .postpone, .waive], in: clause.range)
            && sentence.named(.other, in: clause.range).isEmpty
    }

    /// The sites, groups and events behind a preposition that are not what is treated.
    private static func places(in range: Range<Int>, _ sentence: SentenceReading) -> [SentenceReading.Mention] {
        sentence.mentions.filter { mention in
            guard [.site, .group, .event].contains(mention.kind), range.contains(mention.at) else { return false }
            let isTreated = sentence.named(.condition).contains { $0.at == mention.at }
            return !isTreated && !sentence.isDenied(mention.at) && isBehindPreposition(mention, sentence)
        }
    }

    /// "On the lips", "massage it into the lips", where the preposition is the last word of the verb's own phrase.
    private static func isBehindPreposition(_ place: SentenceReading.Mention, _ sentence: SentenceReading) -> Bool {
        let before = sentence.tokens[..<place.at].last {
            $0.isCovered || $0.tag != .determiner && $0.tag != .adjective
        }
        return before?.tag == .preposition || before?.tag == .conjunction
    }

    private static func assertion(
        at act: Int, _ places: [SentenceReading.Mention], _ sentence: SentenceReading
    ) -> Assertion? {
        guard let last = places.last else { return nil }
        let words = min(act, places[0].at)..<max(sentence.extent(act).upperBound, last.range.upperBound)
        return sentence.assertion(
            .placement(places.map(\.concept)), words: words, anchor: act, read: places.map(\.range))
    }
}
