/// Whether a sentence states what its words say: negation, question, myth, hypothesis.
extension SentenceReader {
    /// Whether a word lies in the scope of an odd number of negations.
    func isNegated(_ index: Int) -> Bool { negations(before: index) % 2 == 1 }

    /// How many negations reach a word from its left within its clause.
    func negations(before index: Int) -> Int {
        guard has(.negation) else { return 0 }
        let clause = reading.tokens[index].clause
        var count = 0
        var at = index - 1
        var distance = 0
        while at >= range.lowerBound, distance < 14 {
            let token = reading.tokens[at]
            if token.clause != clause { break }
            if token.isCovered {
                at -= 1
                continue
            }
            if token.has(.negation), !token.has(.noNegation) {
                // "without a prescription" denies no more than its own noun.
                if !token.has(.localNegation) || distance <= 3 { count += 1 }
            } else if count > 0, token.kind == .comma || token.has(.conjunction) {
                break
            } else if token.has(.exception) {
                return 0
            }
            distance += 1
            at -= 1
        }
        return count
    }

    /// Whether a negation follows within its clause and belongs to the same verb: "a test is not needed".
    func isNegatedAfter(_ index: Int, within limit: Int = 4) -> Bool {
        let clause = reading.tokens[index].clause
        var at = index + max(1, Int(reading.tokens[index].length))
        let end = min(range.upperBound, at + limit)
        while at < end {
            let token = reading.tokens[at]
            if token.clause != clause || token.kind == .comma { return false }
            if token.has(.negation) { return true }
            at += 1
        }
        return false
    }

    /// A question that is left open, or answered no, states nothing.
    var isStated: Bool { !sentence.isQuestion || sentence.answer == .yes }

    /// Words that are reported in order to reject them.
    var isRejected: Bool {
        if has(.myth) { return true }
        // "That is not what the label says." right after.
        let next = index + 1
        if next < reading.sentences.count, reading.sentences[next].block == sentence.block,
            reading.sentences[next].cues.contains(.correction), reading.sentences[next].tokens.count <= 14
        {
            return !reading.sentences[next].isQuestion
        }
        // A question that is answered no, and a heading that names a myth.
        if sentence.isQuestion, sentence.answer == .no { return true }
        for lead in reading.blocks[sentence.block].leads {
            for index in reading.blocks[lead].sentences where reading.sentences[index].cues.contains(.correction) { return true }
        }
        return false
    }

    /// Whether the sentence states what it says of a word: not asked, not rejected, not denied.
    func isAsserted(_ index: Int) -> Bool { isStated && !isRejected && !isNegated(index) }

    /// A choice or a possibility stands before the word in its clause: "if it is painless".
    func isConditional(_ index: Int) -> Bool {
        guard has(.conditional) else { return false }
        let clause = self.clause(of: index)
        return contains([.conditional], in: clause.lowerBound..<index)
    }

    func isHedged(_ index: Int, within limit: Int = 5) -> Bool {
        guard has(.hedge) || has(.little) else { return false }
        let lower = max(clause(of: index).lowerBound, index - limit)
        return contains([.hedge, .little], in: lower..<index)
    }

    /// The sentence tells of a study's people or methods.
    var isAboutStudy: Bool { has(.study) || has(.enrolled) }
}
