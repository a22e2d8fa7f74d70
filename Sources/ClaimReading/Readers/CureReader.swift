/// Reads that a condition goes away altogether: "erases scars", "the lines are gone", "melasma, which never returns".
enum CureReader: SlotReader {
    static let gate = SlotGate([.eradicate, .permanent, .cure])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        guard !sentence.isDisclosed else { return [] }
        return sentence.places([.eradicate, .permanent, .cure], in: sentence.ownRange).filter {
            sentence.named(at: $0) == nil
        }.compactMap { index in
            let conditions = conditions(of: index, sentence) ?? []
            // "Cleared" may tell a status, "not permanent" a duration: of what is cured, nothing.
            if conditions.isEmpty,
                sentence.tokens[index].has(.clear) || sentence.isDenied(index) && sentence.tokens[index].has(.permanent)
            {
                return nil
            }
            // "Peeling" is first what may happen afterwards.
            if conditions.isEmpty, sentence.mentions.contains(where: { $0.kind == .event && $0.at == index }) {
                return nil
            }
            var assertion = sentence.assertion(
                .cure(conditions.map(\.concept)), words: sentence.extent(index), read: conditions.map(\.range))
            if assertion.subject == .world || assertion.subject == .nobody {
                assertion.subject = .treatments(sentence.sentence.topic)
            }
            return assertion
        }
    }

    private static func conditions(of index: Int, _ sentence: SentenceReading) -> [SentenceReading.Mention]? {
        let token = sentence.tokens[index]
        if token.hasAny([.eradicate, .cure]), isActive(index, sentence) { return object(of: index, sentence) }
        guard token.has(.eradicate) || token.has(.permanent) && sentence.hasVerb(in: sentence.extent(index)),
            saysCause(sentence)
        else { return nil }
        return conditionsBefore(index, sentence)
    }

    /// A verb or a noun with its object behind it; not "gone", "vanish", "are erased".
    private static func isActive(_ index: Int, _ sentence: SentenceReading) -> Bool {
        let object = object(of: index, sentence)
        return !object.isEmpty
    }

    /// The condition right behind a word: "erases your deep acne scars".
    private static func object(of index: Int, _ sentence: SentenceReading) -> [SentenceReading.Mention] {
        let clause = sentence.clause(of: index).range
        let end = sentence.extent(index).upperBound
        guard let first = sentence.named(.condition).first(where: { $0.at >= end && clause.contains($0.at) }) else {
            return []
        }
        let isBare = (end..<first.at).allSatisfy { place in
            let token = sentence.tokens[place]
            guard !token.isCovered, token.kind == .word else {
                return token.isCovered || token.kind == .hyphen || token.isNumber
            }
            return [.determiner, .adjective, .adverb, .noun, .pronoun].contains(token.tag)
        }
        return isBare ? sentence.named(.condition).filter { $0.at == first.at } : []
    }

    /// The condition it is said of: in its clause, or right before a relative clause.
    private static func conditionsBefore(_ index: Int, _ sentence: SentenceReading) -> [SentenceReading.Mention] {
        let clause = sentence.clause(of: index)
        let own = sentence.named(.condition).filter { $0.at < index && clause.range.contains($0.at) }
        if let last = own.last { return own.filter { $0.at == last.at } }
        guard clause.kind == .relative,
            let last = sentence.named(.condition).last(where: { $0.at < clause.range.lowerBound })
        else { return [] }
        return sentence.named(.condition).filter { $0.at == last.at }
    }

    /// Something that makes it so is named: a treatment, a number of visits, the result for ever.
    private static func saysCause(_ sentence: SentenceReading) -> Bool {
        if sentence.hasAny([.session, .visit, .permanent, .works, .benefit, .reader]) { return true }
        return sentence.range.contains { !sentence.tokens[$0].isCovered && sentence.named(at: $0) != nil }
    }
}
