/// Finds the uses that a pronoun stands for: "it works wonders for all of them", "they fade within a week".
enum UseReference {
    static func targets(in sentence: SentenceReading) -> [UseTarget] {
        guard !sentence.isHeading, let place = place(in: sentence) else { return [] }
        let range = sentence.extent(place)
        return named(before: sentence).map { id in
            let mention = SentenceReading.Mention(concept: id, kind: sentence.vocabulary.kind(of: id), range: range)
            return mention.kind == .condition
                ? UseTarget(conditions: [mention], isReferred: true)
                : UseTarget(sites: [mention], isReferred: true)
        }
    }

    /// What the sentence before named as something to treat, and did not speak of as a risk, a reason against or no use.
    private static func named(before sentence: SentenceReading) -> [Concept.ID] {
        let others: CueSet = [.risk, .harm, .caution, .excluded, .postpone, .offLabel]
        guard !sentence.section.previousCues.intersects(others) else { return [] }
        let kinds = sentence.section.previousConcepts.map { ($0, sentence.vocabulary.kind(of: $0)) }
        guard !kinds.contains(where: { $0.1 == .event || $0.1 == .group }) else { return [] }
        let conditions = kinds.filter { $0.1 == .condition }.map(\.0)
        return conditions.isEmpty ? kinds.filter { $0.1 == .site }.map(\.0) : conditions
    }

    /// The pronoun: the object of a verb that helps, the subject of one that says how it gets better, or what is approved.
    private static func place(in sentence: SentenceReading) -> Int? {
        let helps: CueSet = [.benefit, .reduce, .restore, .eradicate, .works]
        let label: CueSet = [.approve, .approval, .clearance, .authorize, .authorization, .onLabel]
        return sentence.places([.pair, .those], in: sentence.ownRange).first { place in
            guard !sentence.tokens[place].isCovered, standsAlone(place, sentence),
                !sentence.tokens.isCorrelative(at: place)
            else { return false }
            let clause = sentence.clause(of: place).range
            if sentence.contains(helps, in: clause.lowerBound..<place) { return true }
            let end = sentence.extent(place).upperBound
            if sentence.tokens[place].has(.those),
                (min(end, clause.upperBound)..<clause.upperBound).contains(where: {
                    sentence.tokens[$0].tag == .verb && sentence.tokens[$0].hasAny([.reduce, .eradicate])
                })
            {
                return true
            }
            return sentence.hasAny(label) && sentence.contains([.clinic], in: sentence.ownRange.lowerBound..<place)
        }
    }

    /// "Do both", not "both brows": no noun follows that it belongs to.
    private static func standsAlone(_ place: Int, _ sentence: SentenceReading) -> Bool {
        let next = sentence.extent(place).upperBound
        guard next < sentence.tokens.count, sentence.tokens[next].kind == .word else { return true }
        return sentence.tokens[next].tag != .noun && sentence.tokens[next].tag != .adjective
    }
}
