/// Counts how many denials reach each word: "no", "never", "without", "free of", within their clauses.
///
/// An even number affirms: "nor is it without risk".
enum DenialScope {
    static func mark(_ sentence: inout Sentence) {
        if sentence.cues.intersects([.negation, .nearNegation, .denial]) {
            for clause in sentence.clauses { mark(clause.range, &sentence) }
        }
        if sentence.answer == .no {
            for index in 0..<sentence.own { sentence.tokens[index].denials &+= 1 }
        }
    }

    private static func mark(_ range: Range<Int>, _ sentence: inout Sentence) {
        var hasNeither = false
        var denialEnd = range.lowerBound
        for index in range where !sentence.tokens[index].isCovered {
            let token = sentence.tokens[index]
            guard token.hasAny([.negation, .nearNegation, .denial]), !token.hasAny([.pseudoNegation, .absent]) else {
                continue
            }
            // The answer's own "no" has been laid on the question.
            if token.flags.contains(.answered) { continue }
            // "Is not" and "not meant" share their "not".
            if index < denialEnd { continue }
            // "Neither A nor B": the second belongs to the first.
            if token.tag == .conjunction, hasNeither { continue }
            hasNeither = hasNeither || token.tag == .conjunction || token.tag == .determiner
            let start = index + max(1, Int(token.length))
            denialEnd = start
            guard start < range.upperBound else { continue }
            for place in start..<end(of: token, from: start, in: range, sentence.tokens) {
                sentence.tokens[place].denials &+= 1
            }
        }
    }

    /// "Without a prescription" denies no more than its own nouns, "no bruises, no swelling" each its own; a verb's
    /// denial reaches to the end of the clause.
    private static func end(of token: Token, from start: Int, in range: Range<Int>, _ tokens: [Token]) -> Int {
        let isNominal = token.tag == .preposition || token.tag == .determiner || token.has(.denial)
        let isOfRelative = !isNominal && opensRelative(start - max(1, Int(token.length)), in: range, tokens)
        var hasSaid = false
        for index in start..<range.upperBound {
            let next = tokens[index]
            if isOfRelative, hasSaid, next.tag == .modal || next.tag == .auxiliary, !next.isCovered { return index }
            hasSaid = hasSaid || next.tag.hasContent
            if isParallel(index, tokens) { return index }
            // "It lets out no signal, and the muscle rests": a noun's denial ends where another clause may begin.
            if isNominal, next.kind == .comma, index + 1 < range.upperBound, tokens[index + 1].tag == .conjunction,
                index + 2 < range.upperBound, tokens[index + 2].tag == .determiner
            {
                return index
            }
            if isNominal, token.tag != .determiner,
                next.kind == .comma || next.tag == .auxiliary || next.tag == .modal || next.tag == .particle
            {
                return index
            }
        }
        return range.upperBound
    }

    /// "Girls who are not dating can have it": the denial is of what tells who is meant, and ends before the next verb.
    private static func opensRelative(_ denial: Int, in range: Range<Int>, _ tokens: [Token]) -> Bool {
        let verbs: Set<Tag> = [.auxiliary, .modal, .adverb]
        let before = (range.lowerBound..<denial).last {
            tokens[$0].tag == .interrogative || !tokens[$0].isCovered && !verbs.contains(tokens[$0].tag)
        }
        guard let before, before > range.lowerBound, tokens[before].tag == .interrogative else { return false }
        return tokens[before - 1].tag == .noun || tokens[before - 1].tag == .pronoun
    }

    /// A further denial behind a comma or a conjunction begins anew.
    private static func isParallel(_ index: Int, _ tokens: [Token]) -> Bool {
        guard tokens[index].has(.negation), !tokens[index].isCovered, tokens[index].tag != .conjunction, index > 0
        else { return false }
        let before = tokens[index - 1]
        return before.kind == .comma || before.kind == .dash || before.tag == .conjunction && !before.isCovered
    }
}
