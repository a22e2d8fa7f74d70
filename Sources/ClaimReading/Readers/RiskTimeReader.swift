/// Reads when a risk shows itself and when it is over: "granulomas appear within the first week", "that wears off by
/// the weekend".
enum RiskTimeReader: SlotReader {
    static let gate = SlotGate([.passing, .eradicate, .temporary, .last, .onset, .happen])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        guard !sentence.isAsked, !sentence.isHeading else { return [] }
        let ends = sentence.places([.passing, .eradicate, .temporary, .last], in: sentence.ownRange)
        let starts = sentence.places([.onset, .happen], in: sentence.ownRange)
        return ends.compactMap { assertion(.end, at: $0, sentence) }
            + starts.compactMap { assertion(.start, at: $0, sentence) }
    }

    private static func assertion(_ moment: RiskTimeClaim.Moment, at place: Int, _ sentence: SentenceReading)
        -> Assertion?
    {
        let clause = sentence.clause(of: place)
        guard clause.kind != .condition, !sentence.isDenied(place),
            let events = subjects(of: place, clause.range, sentence)
        else { return nil }
        let isLength = sentence.tokens[place].has(.last)
        let time = isLength ? length(after: place, clause.range, sentence) : time(in: clause.range, sentence)
        // "Stop the drops": only what passes by itself passes without a time being told.
        if time == nil, !sentence.tokens[place].hasAny([.passing, .temporary]) { return nil }
        let claim = RiskTimeClaim(events: events.map(\.concept), moment: moment, within: time?.days)
        let words = place..<max(sentence.extent(place).upperBound, time?.words.upperBound ?? 0)
        return sentence.assertion(
            .riskTime(claim), words: words, anchor: place, isDenied: false,
            read: events.map(\.range).filter { $0.overlaps(sentence.range) }
                + (time.map { [max(0, $0.words.lowerBound - 1)..<$0.words.upperBound] } ?? []))
    }

    /// "Tenderness can last two to four weeks"
    private static func length(after place: Int, _ clause: Range<Int>, _ sentence: SentenceReading) -> (
        days: Double, words: Range<Int>
    )? {
        guard let span = sentence.spans(in: clause).first(where: { $0.tokens.lowerBound > place }), !span.isPoint else {
            return nil
        }
        return (span.upper, QuantityBound.around(span.tokens, in: sentence.tokens).tokens)
    }

    /// The events named before the verb; where a pronoun is its subject, those named before it or right before.
    private static func subjects(of place: Int, _ clause: Range<Int>, _ sentence: SentenceReading)
        -> [SentenceReading.Mention]?
    {
        let before = clause.lowerBound..<max(clause.lowerBound, place)
        let own = sentence.named(.event, in: before).filter { !sentence.isTreated($0) && $0.at != place }
        if !own.isEmpty { return own }
        let pronoun = before.last { !sentence.tokens[$0].isCovered && standsForThing($0, sentence) }
        guard let pronoun, sentence.named(.condition, in: before).isEmpty, sentence.named(.site, in: before).isEmpty
        else { return nil }
        let earlier = sentence.named(.event, in: 0..<clause.lowerBound)
        if !earlier.isEmpty { return earlier }
        let told = eventsTold(before: sentence)
        return told.isEmpty
            ? nil
            : told.map { SentenceReading.Mention(concept: $0, kind: .event, range: sentence.extent(pronoun)) }
    }

    /// "It", "these", and "it is" and "that is", which are a phrase each.
    private static func standsForThing(_ index: Int, _ sentence: SentenceReading) -> Bool {
        let token = sentence.tokens[index]
        if token.hasAny([.pronoun, .those, .pair]) { return true }
        return (token.tag == .pronoun || token.tag == .determiner) && !token.hasAny([.reader, .clinic, .firstPerson])
            && sentence.extent(index).contains { sentence.tokens[$0].tag == .auxiliary }
    }

    private static func eventsTold(before sentence: SentenceReading) -> [Concept.ID] {
        let section = sentence.section
        let told = section.listedConcepts.isEmpty ? section.previousConcepts : section.listedConcepts
        return told.filter { sentence.vocabulary.kind(of: $0) == .event }
    }

    /// "within two weeks", "in the first month", "by the weekend"
    private static func time(in clause: Range<Int>, _ sentence: SentenceReading) -> (days: Double, words: Range<Int>)? {
        if let soon = sentence.places([.withinDays], in: clause).first {
            return (TimeUnit.week.days, sentence.extent(soon))
        }
        if let span = sentence.spans(in: clause).first, !span.isPoint,
            isBound(before: span.tokens.lowerBound, clause, sentence)
        {
            return (span.upper, span.tokens)
        }
        // "the first week": one of its kind.
        for place in sentence.places([.first], in: clause) {
            guard let next = sentence.place(after: place), clause.contains(next),
                let unit = TimeUnit(at: next, sentence.tokens)
            else { continue }
            return (unit.days, place..<next + 1)
        }
        return nil
    }

    /// "within a week", "in the first two weeks"
    private static func isBound(before index: Int, _ clause: Range<Int>, _ sentence: SentenceReading) -> Bool {
        let before = (clause.lowerBound..<index).last {
            !sentence.tokens[$0].isCovered && sentence.tokens[$0].tag != .determiner && !sentence.tokens[$0].has(.first)
        }
        return before.map { sentence.tokens[$0].hasAny([.inside, .atMost]) && !sentence.isDenied($0) } ?? false
    }
}
