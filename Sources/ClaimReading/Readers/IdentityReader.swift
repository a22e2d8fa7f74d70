/// Reads that one product is another: "Jeuveau is nothing but Botox", "it is just a generic Dysport".
enum IdentityReader: SlotReader {
    static let gate = SlotGate(kinds: [.treatment, .wrongName])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        sentence.ownRange.compactMap { index in
            guard !sentence.tokens[index].isCovered, isName(index, sentence),
                let other = sentence.named(at: index)?.treatments, other.count == 1
            else { return nil }
            let lead = lead(index, sentence)
            guard isSaidToBe(index, lead, sentence) else { return nil }
            let subject = subject(before: lead.lowerBound, sentence)
            // A product is no other than itself only by the name it has elsewhere.
            guard subject.count == 1, subject != other || namesElsewhere(lead.lowerBound, sentence) else { return nil }
            var assertion = sentence.assertion(
                .identity(other[0]), words: sentence.extent(index),
                read: sentence.negations(of: index) + sentence.extents([.nameOf]))
            assertion.subject = .treatments(subject)
            // "Nothing but" denies everything else.
            let hasOnly = sentence.contains([.exception, .only], in: lead)
            assertion.isDenied = sentence.isDenied(index) && !hasOnly
            return assertion
        }
    }

    /// The treatment that the clause names before its verb, or that a pronoun there stands for.
    private static func subject(before verb: Int, _ sentence: SentenceReading) -> [Int] {
        guard sentence.tokens[verb].tag == .auxiliary else { return sentence.sentence.topic }
        let words = sentence.clause(of: verb).range.lowerBound..<verb
        if let place = words.last(where: { !sentence.tokens[$0].isCovered && sentence.named(at: $0) != nil }) {
            return sentence.isKindAlone(place) ? [] : sentence.named(at: place)?.treatments ?? []
        }
        // "That gel is Differin" speaks of the gel.
        guard let last = words.last(where: { !sentence.tokens[$0].isCovered }), sentence.tokens[last].tag == .pronoun
        else { return [] }
        return sentence.sentence.topic
    }

    /// "Azzalure is the British name of Dysport": before its verb, or in what is said, the name of another country.
    private static func namesElsewhere(_ verb: Int, _ sentence: SentenceReading) -> Bool {
        let clause = sentence.clause(of: verb).range
        return sentence.named(.place, in: clause).contains { place in
            sentence.mentions.contains { $0.at == place.at && $0.kind == .treatment }
        }
    }

    private static func isPlace(_ index: Int, _ sentence: SentenceReading) -> Bool {
        sentence.mentions.contains { $0.at == index && $0.kind == .place }
    }

    private static func isName(_ index: Int, _ sentence: SentenceReading) -> Bool {
        sentence.mentions.contains { $0.at == index && [.treatment, .wrongName].contains($0.kind) }
            && !sentence.mentions.contains { $0.at == index && $0.kind == .category }
    }

    /// The words from the verb of its clause to a place.
    private static func lead(_ index: Int, _ sentence: SentenceReading) -> Range<Int> {
        let start = sentence.clause(of: index).range.lowerBound
        let verb = (start..<index).last { sentence.tokens[$0].tag == .auxiliary }
        // "It's just Botox": the verb hangs on the pronoun where the clause has no other.
        let contracted = (start..<index).last { sentence.tokens[$0].isPronoun && !sentence.hasVerb(in: start..<index) }
        return (verb ?? contracted ?? index)..<index
    }

    /// Nothing but words that belong to the name stand between it and "is", and neither a noun that it would only
    /// describe follows nor what singles it out: "is a Botox alternative", "it is Botox that you want".
    private static func isSaidToBe(_ index: Int, _ words: Range<Int>, _ sentence: SentenceReading) -> Bool {
        guard let verb = words.first, !sentence.tokens[verb].isContext else { return false }
        let isFree = words.dropFirst().allSatisfy { place in
            let token = sentence.tokens[place]
            if token.isCovered || token.hasAny([.negation, .exception, .only, .nameOf]) || isPlace(place, sentence) {
                return true
            }
            return [.determiner, .adjective, .adverb].contains(token.tag)
                && !token.hasAny([.better, .versus, .first, .ordinal])
        }
        let next = sentence.extent(index).upperBound
        let describes =
            next < sentence.tokens.count && sentence.tokens[next].kind == .word
            && [.noun, .adjective, .interrogative, .determiner].contains(sentence.tokens[next].tag)
        return isFree && !describes
    }
}
