/// What a clause is about, for statements of what a thing is: the name before its verb, not the nearest one.
extension SentenceReading {
    /// The subject of a statement whose words stand at a place. A kind of product in general ("most fillers") is no
    /// treatment of the page.
    func clauseSubject(at index: Int) -> Subject {
        let around = clause(of: index).range
        // The verb of a lead before a list is not this clause's.
        let clause = index >= sentence.own ? around.clamped(to: ownRange) : around
        let verb = clause.first { $0 <= index && isVerb($0) && !tokens[$0].isCovered }
        let end = max(clause.lowerBound, verb ?? index)
        if let place = lastNamed(in: clause.lowerBound..<end) { return isKindAlone(place) ? .other : subject(at: end) }
        if verb != nil, hasPronoun(in: clause.lowerBound..<end) { return ofPronoun(before: clause.lowerBound) }
        if let place = lastNamed(in: 0..<clause.lowerBound), isKindAlone(place) { return .other }
        return subject(at: index)
    }

    private func lastNamed(in range: Range<Int>) -> Int? {
        range.last { !tokens[$0].isCovered && named(at: $0) != nil }
    }

    private func hasPronoun(in range: Range<Int>) -> Bool {
        range.contains { !tokens[$0].isCovered && tokens[$0].has(.pronoun) && tokens[$0].tag != .interrogative }
    }

    private func ofPronoun(before index: Int) -> Subject {
        if let place = lastNamed(in: 0..<index) {
            if !isKindAlone(place) { return subject(at: index) }
            // "X is a retinoid that comes in capsules": what is told of the kind here is told of X.
            if isComplement(place), let own = lastNamed(in: 0..<place), !isKindAlone(own) {
                return clauseSubject(at: place)
            }
        }
        return sentence.topic.isEmpty ? .nobody : .treatments(sentence.topic)
    }

    /// "most fillers", "hyaluronic acid fillers": a kind of product, not one that was pointed at.
    func isKindAlone(_ index: Int) -> Bool {
        let own = mentions.filter { $0.at == index }
        guard own.contains(where: { $0.kind == .category }),
            !own.contains(where: { [.treatment, .member, .wrongName].contains($0.kind) })
        else { return false }
        if tokens[index].hasAny([.pronoun, .pair, .firstOfTwo, .secondOfTwo]) { return false }
        let phrase = phrase(of: index)
        return !phrase.contains { tokens[$0].hasAny([.pronoun, .pair, .clinic]) }
    }
}
