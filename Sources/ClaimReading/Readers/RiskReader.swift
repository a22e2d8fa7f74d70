/// Reads what may go wrong or show afterwards: named events, denied ones, and risks denied altogether.
enum RiskReader: SlotReader {
    static func read(_ sentence: SentenceReading) -> [Assertion] {
        events(in: sentence) + denials(in: sentence) + safety(in: sentence)
    }

    private static func events(in sentence: SentenceReading) -> [Assertion] {
        let named = sentence.named(.event).filter { sentence.isOwnStatement([$0.range]) && !sentence.tokens[$0.at].has(.risk) }
        return named.compactMap { mention in
            // "Acne scars" are what is treated before they are what may go wrong.
            if sentence.isTreated(mention) || sentence.named(at: mention.at) != nil { return nil }
            if sentence.admission(of: mention.at) == false { return nil }
            let isDenied = (sentence.isDenied(mention.at) || sentence.isPredicateDenied(mention.at)) != isSaidAbsent(mention.at, sentence)
            let frame = sentence.places([.risk, .harm, .caution, .pain, .feel, .absent]).map(sentence.extent)
            let sites = sentence.named(.site, in: sentence.clause(of: mention.at).range)
            return sentence.assertion(
                .event([mention.concept], sites: sites.map(\.concept)), words: mention.range, isDenied: isDenied, read: frame + sites.map(\.range))
        }
    }

    /// "Darkening is unheard of", "bruises are out of the question".
    private static func isSaidAbsent(_ index: Int, _ sentence: SentenceReading) -> Bool {
        sentence.contains([.absent], in: sentence.clause(of: index).range)
    }

    /// "No side effects", "nothing can go wrong", "neither hurts", "it cannot harm you".
    private static func denials(in sentence: SentenceReading) -> [Assertion] {
        var found: [Assertion] = []
        for place in sentence.places([.risk, .harm]) where isStatement(place, sentence) && isDeniedOfTreatment(place, sentence) {
            let isNamed = sentence.mentions.contains { $0.at == place && [.condition, .event, .group].contains($0.kind) } && !sentence.tokens[place].has(.risk)
            guard sentence.isDenied(place), !isNamed else { continue }
            if sentence.named(.event, in: sentence.clause(of: place).range).contains(where: { $0.at != place }) { continue }
            found.append(sentence.assertion(.anyRisk, words: sentence.extent(place), isDenied: true))
        }
        for place in sentence.places([.unworried]) where isStatement(place, sentence) && !sentence.isDenied(place) {
            found.append(sentence.assertion(.anyRisk, words: sentence.extent(place), isDenied: true))
        }
        return found + denialsOfTopic(in: sentence)
    }

    /// "That cannot happen to you", "there are no others": the risks that the section speaks of are denied.
    private static func denialsOfTopic(in sentence: SentenceReading) -> [Assertion] {
        let concepts = sentence.section.previousConcepts + sentence.section.headingConcepts
        let isTopic = concepts.contains { sentence.vocabulary.kind(of: $0) == .event } || sentence.section.headingCues.union(sentence.section.previousCues).intersects([.risk, .harm])
        let hasEvent = sentence.named(.event).contains { !sentence.tokens[$0.at].has(.risk) }
        guard isTopic || hasEvent || sentence.has(.risk) else { return [] }
        var found: [Assertion] = []
        for place in sentence.places([.happen]) where !hasEvent && sentence.isDenied(place) { found.append(sentence.assertion(.anyRisk, words: sentence.extent(place), isDenied: true)) }
        for place in sentence.places([.absent]) where !hasEvent && !sentence.isDenied(place) { found.append(sentence.assertion(.anyRisk, words: sentence.extent(place), isDenied: true)) }
        for place in sentence.places([.atWorst]) where isStatement(place, sentence) { found.append(sentence.assertion(.anyRisk, words: sentence.extent(place), isDenied: true)) }
        for place in sentence.places([.passing]) where sentence.contains([.absoluteness, .everyone], in: sentence.clause(of: place).range) && !sentence.isDenied(place) {
            found.append(sentence.assertion(.anyRisk, words: sentence.extent(place), isDenied: true))
        }
        return found
    }

    /// A verb of harm counts only in a main clause: "no treatment that wounds the skin is free of risk".
    private static func isDeniedOfTreatment(_ place: Int, _ sentence: SentenceReading) -> Bool {
        sentence.tokens[place].has(.risk) || sentence.clause(of: place).kind == .main
    }

    private static func isStatement(_ place: Int, _ sentence: SentenceReading) -> Bool {
        sentence.extent(place).overlaps(sentence.ownRange) || sentence.sentence.answer != .none && sentence.tokens[place].isContext
            || sentence.tokens[place].isContext && isNoneValue(sentence)
    }

    /// "Side effects: none".
    private static func isNoneValue(_ sentence: SentenceReading) -> Bool {
        sentence.ownRange.count <= 3 && sentence.ownRange.contains { sentence.tokens[$0].hasAny([.negation, .noAnswer]) }
    }

    private static func safety(in sentence: SentenceReading) -> [Assertion] {
        sentence.places([.safe]).filter { (sentence.tokens[$0].tag != .adverb || sentence.has(.everyone)) && sentence.extent($0).overlaps(sentence.ownRange) && !sentence.isDenied($0) }.map { place in
            let clause = sentence.clause(of: place).range
            let isAbsolute = sentence.contains([.absoluteness], in: clause.lowerBound..<place) || sentence.contains([.everyone, .skinType, .absoluteness], in: place..<clause.upperBound)
            return sentence.assertion(.safety(isAbsolute: isAbsolute), words: sentence.extent(place))
        }
    }
}
