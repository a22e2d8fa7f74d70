/// How a sentence means what it says: denied, hedged, asked, told of others.
extension SentenceReading {
    /// Whether an odd number of denials reaches a word.
    func isDenied(_ index: Int) -> Bool { tokens[index].denials % 2 == 1 }

    /// Whether what the clause says of a word before its verb is denied: "keloids do not matter".
    func isPredicateDenied(_ index: Int) -> Bool {
        let clause = clause(of: index).range
        guard let last = clause.last(where: { tokens[$0].kind == .word || tokens[$0].isNumber }) else { return isDenied(index) }
        return isDenied(max(index, last))
    }

    func certainty(at index: Int) -> Assertion.Certainty {
        if sentence.isQuestion, !tokens[index].isContext { return .asked }
        let clause = clause(of: index)
        if clause.kind == .condition { return .conditional }
        return contains([.possibility, .generality, .smallness, .nearNegation], in: clause.range) ? .hedged : .stated
    }

    func attribution(at index: Int) -> Assertion.Attribution {
        if hasAny([.myth, .correction]) || sentence.isUnderMyth && isHeading { return .myth }
        if has(.hearsay) { return .myth }
        if sentence.isQuotation || isQuoted { return .person }
        if has(.request) { return .request }
        if contains([.history], in: clause(of: index).range) { return .history }
        if hasAny([.study, .enrolled, .control]) { return .study }
        return .page
    }

    package var isAsked: Bool { sentence.isQuestion }
    package var isHeading: Bool { if case .heading = sentence.role { true } else { sentence.role == .title } }

    /// Somebody's words in quotation marks.
    var isQuoted: Bool {
        guard let first = ownRange.first, tokens[first].kind == .quote else { return false }
        return ownRange.dropFirst().contains { tokens[$0].kind == .quote }
    }

    /// The words of "not label", "beyond the indication" anywhere in the sentence, or the lead it continues.
    var isDisclosed: Bool { has(.offLabel) }
}
