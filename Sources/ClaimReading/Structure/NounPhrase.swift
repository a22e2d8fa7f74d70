/// Noun phrases and the words around them, by parts of speech.
extension SentenceReading {
    /// The noun phrase around a word: "a cross-linked hyaluronic acid gel".
    func phrase(of index: Int) -> Range<Int> {
        var lower = index
        while lower > 0, belongsToPhrase(lower - 1) { lower -= 1 }
        var upper = extent(index).upperBound
        while upper < tokens.count, belongsToPhrase(upper), tokens[upper].tag != .determiner { upper += 1 }
        return lower..<max(lower, upper)
    }

    private func belongsToPhrase(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.isCovered { return token.tag != .auxiliary }
        switch token.kind {
        case .number, .percent, .hyphen, .quote: return true
        case .word: break
        default: return false
        }
        if token.hasAny([.contains, .inside]), token.tag != .noun { return false }
        switch token.tag {
        case .noun, .adjective, .determiner, .none: return true
        case .adverb: return !token.has(.negation)
        // "cross-linked": half of a compound.
        case .verb: return index > 0 && tokens[index - 1].kind == .hyphen
        default: return false
        }
    }

    /// The word or mark before a place, the first of its phrase.
    func place(before index: Int) -> Int? {
        var at = index - 1
        while at >= 0, tokens[at].isCovered { at -= 1 }
        return at >= 0 ? at : nil
    }

    /// The word or mark behind the word or phrase at a place.
    func place(after index: Int) -> Int? {
        var at = extent(index).upperBound
        while at < tokens.count, tokens[at].isCovered { at += 1 }
        return at < tokens.count ? at : nil
    }

    /// Whether the phrase around a word is what something is said to be: "it is a gel", "What it is: a gel".
    func isComplement(_ index: Int) -> Bool {
        let lower = phrase(of: index).lowerBound
        guard let before = place(before: lower) else { return false }
        // "It is" may be one phrase, and "it is not" another.
        if tokens[before].tag == .auxiliary || (before..<lower).contains(where: { tokens[$0].tag == .auxiliary }) {
            return true
        }
        return tokens[before].kind == .colon && tokens[before].isContext && hasAuxiliary(in: 0..<before)
    }

    /// The words of denial that reach a word: "is not", "cannot".
    func negations(of index: Int) -> [Range<Int>] {
        guard isDenied(index) else { return [] }
        let clause = clause(of: index).range
        return places([.negation, .denial], in: clause.lowerBound..<max(clause.lowerBound, index)).map(extent)
    }

    private func hasAuxiliary(in range: Range<Int>) -> Bool { range.contains { tokens[$0].tag == .auxiliary } }
}
