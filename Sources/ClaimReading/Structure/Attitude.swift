/// How a sentence means what it says: denied, hedged, asked, told of others.
extension SentenceReading {
    /// Whether an odd number of denials reaches a word.
    func isDenied(_ index: Int) -> Bool { tokens[index].denials % 2 == 1 }

    /// Whether what the clause says of a word before its verb is denied: "keloids do not matter".
    func isPredicateDenied(_ index: Int) -> Bool {
        guard has(.negation) else { return isDenied(index) }
        let clause = clause(of: index).range
        let behind = (min(index + 1, clause.upperBound)..<clause.upperBound).count { deniesVerb($0) }
        let resumed = resumption(of: index)?.count { deniesVerb($0) } ?? 0
        return (Int(tokens[index].denials) + behind + resumed) % 2 == 1
    }

    /// "Ice-pick scars, which do not stretch, have not been studied": the clause that goes on with a subject behind
    /// what is said of it in between.
    private func resumption(of index: Int) -> Range<Int>? {
        let number = Int(tokens[index].clause)
        guard sentence.clauses.indices.contains(number),
            !sentence.clauses[number].range.contains(where: { isVerb($0) && !tokens[$0].isCovered })
        else { return nil }
        let later = sentence.clauses[(number + 1)...].drop { $0.kind == .relative }
        guard let next = later.first, next.kind == .main, let first = next.range.first, isVerb(first) else {
            return nil
        }
        return next.range
    }

    /// The words that deny what is said at a word: those of its clause, and the "no" or "neither" of its sentence's
    /// subject.
    func denials(reaching index: Int) -> [Int] {
        places([.negation, .denial, .nearNegation], in: clause(of: index).range).filter { !tokens[$0].isCovered }
    }

    /// "not", "never", "isn't", "cannot": a denial of the verb, where "no" and "without" deny a noun.
    private func deniesVerb(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.has(.negation), !token.isCovered, !token.hasAny([.pseudoNegation, .absent]),
            !token.flags.contains(.answered)
        else { return false }
        switch token.tag {
        case .particle, .auxiliary, .modal, .adverb: return true
        // "They are on neither list", "it was of no use".
        case .determiner:
            return index > 1 && tokens[index - 1].tag == .preposition && tokens[index - 2].tag == .auxiliary
        default: return false
        }
    }

    func certainty(at index: Int) -> Assertion.Certainty {
        if sentence.isQuestion, !tokens[index].isContext { return .asked }
        let clause = clause(of: index)
        // "They do not show that it is free of risk": what is not shown is not stated.
        if isComplementOfDenied(index) { return .conditional }
        // "You may be a candidate if you …": what follows is who is let in.
        if clause.kind == .condition { return admission(of: index) == nil ? .conditional : .stated }
        return contains([.possibility, .generality, .smallness, .nearNegation], in: clause.range) ? .hedged : .stated
    }

    /// Whether the clause before, of which this one is the complement, is denied.
    private func isComplementOfDenied(_ index: Int) -> Bool {
        let number = Int(tokens[index].clause)
        guard number > 0, number < sentence.clauses.count, sentence.clauses[number].kind == .relative else {
            return false
        }
        return sentence.clauses[number - 1].range.contains {
            deniesVerb($0) || tokens[$0].has(.negation) && tokens[$0].tag == .pronoun
        }
    }

    func attribution(at index: Int) -> Assertion.Attribution {
        if has(.myth) || sentence.isUnderMyth && isHeading { return .myth }
        if hasAny([.hearsay, .correction]) { return .hearsay }
        // A patient's own words; a quotation that speaks of no "I" is the page's.
        if sentence.isQuotation || isQuoted, has(.firstPerson) || has(.speech) { return .person }
        // "Ask about it" asks the reader; "people ask about it" tells what they want.
        // What is asked for in a clause behind has been stated before: "it is licensed here, so ask for it".
        // What a label asks for it says.
        if let place = places([.request]).first, place != ownRange.first, clause(of: place).range.lowerBound <= index,
            !contains([.label, .agency], in: clause(of: place).range.lowerBound..<place)
        {
            return .request
        }
        if contains([.history], in: statement(around: index)) { return .history }
        // "Benefits include" counts nobody.
        if hasAny([.study, .control]) || places([.enrolled]).contains(where: { !tokens[$0].has(.contains) }) {
            return .study
        }
        return .page
    }

    /// "Myth 3": the words that reject what follows, with their number.
    package var wordsOfRejection: TokenSet {
        places([.myth, .correction]).reduce(into: TokenSet()) { words, place in
            let extent = extent(place)
            words.insert(extent)
            let next = extent.upperBound
            if range.contains(next), tokens[next].isNumber { words.insert(next..<next + 1) }
        }
    }

    /// The clause of a word without what opens it: "unlike the gels of old, this one …" tells of today.
    private func statement(around index: Int) -> Range<Int> {
        let clause = clause(of: index).range
        guard let first = clause.first, tokens[first].has(.exception), tokens[first].tag == .preposition,
            let comma = (first..<max(first, index)).first(where: { tokens[$0].kind == .comma })
        else { return clause }
        return comma..<clause.upperBound
    }

    package var isAsked: Bool { sentence.isQuestion }
    package var isHeading: Bool { sentence.role.isHeading || sentence.role == .title }

    var isListItem: Bool { sentence.role == .listItem }

    /// Somebody's words in quotation marks.
    var isQuoted: Bool {
        guard let first = ownRange.first, tokens[first].kind == .quote else { return false }
        return ownRange.dropFirst().contains { tokens[$0].kind == .quote }
    }

    /// The words of "not label", "beyond the indication" anywhere in the sentence, or the lead it continues.
    var isDisclosed: Bool {
        has(.offLabel) || sentence.isRowDisclosed || section.isDisclosedNext
            || section.isDisclosedBefore && has(.likewise)
            || places([.label, .onLabel, .approval, .clearance]).contains { isDenied($0) }
    }
}
