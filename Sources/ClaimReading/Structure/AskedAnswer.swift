/// What a sentence answers to a question that names somebody: "Turning 71? Treat yourself to Dysport."
struct AskedAnswer {
    /// Whoever was named is let in, or else left out.
    let admits: Bool
    /// The words that say so.
    let words: Range<Int>
}

extension SentenceReading {
    /// Whether and how it lets in or leaves out whom the question before has named.
    ///
    /// What denies, warns, asks for a doctor, or speaks of a further condition or another time lets nobody in.
    var askedAnswer: AskedAnswer? {
        guard !isAsked, !isHeading else { return nil }
        if let place = places([.excluded, .postpone], in: ownRange).first(where: { !isDenied($0) }) {
            return AskedAnswer(admits: false, words: extent(place))
        }
        let other: CueSet = [
            .condition, .later, .ahead, .contrast, .test, .day, .week, .month, .year, .hour,
        ]
        // "Mother's Day" is no length of time.
        guard !ownRange.contains(where: { !tokens[$0].isCovered && tokens[$0].hasAny(other) }) else { return nil }
        if let place = places([.permitted, .suitable, .safe], in: ownRange).first {
            return isDenied(place) || isHedged(outside: extent(place))
                ? nil : AskedAnswer(admits: true, words: extent(place))
        }
        return offer.map { AskedAnswer(admits: true, words: $0) }
    }

    /// "The one you may have" permits: the "may" in it hedges nothing.
    private func isHedged(outside words: Range<Int>) -> Bool {
        let hedges: CueSet = [.possibility, .generality, .smallness, .nearNegation]
        let clause = clause(of: words.lowerBound)
        return clause.kind == .condition || clause.range.contains { !words.contains($0) && tokens[$0].hasAny(hedges) }
    }

    /// The words that offer a treatment without a word of permission: "treat her to Dysport", "Daxxify is a fine stand-in".
    private var offer: Range<Int>? {
        let against: CueSet = [
            .negation, .denial, .nearNegation, .caution, .risk, .harm, .possibility, .request, .clinic, .required,
        ]
        guard !contains(against, in: ownRange), kinds.isDisjoint(with: [.event, .material]) else { return nil }
        return invitation ?? praisedTreatment
    }

    /// "Celebrate with half a syringe": a verb that opens the sentence, and a treatment or an amount of one behind it.
    private var invitation: Range<Int>? {
        guard let verb = opening, tokens[verb].tag == .verb, !tokens[verb].flags.contains(.gerund),
            !tokens[verb].hasAny([.excluded, .postpone, .waive, .speech])
        else { return nil }
        let offers = extent(verb).upperBound..<ownRange.upperBound
        let isOffered = offers.contains { isTreatmentNamed($0) || tokens[$0].hasAny([.dose, .session]) }
        return isOffered ? extent(verb) : nil
    }

    /// "Daxxify makes a terrific stand-in": a treatment, a verb that says nothing, and praise or a word for
    /// what takes the place of another.
    private var praisedTreatment: Range<Int>? {
        guard let subject = opening, isTreatmentNamed(subject), let verb = place(after: subject),
            tokens[verb].has(.light), isVerb(verb),
            let praise = places([.best, .better, .praise, .swap], in: verb..<clause(of: subject).range.upperBound).first
        else { return nil }
        return extent(praise)
    }

    /// Its first word that says something: "then simply" says nothing.
    private var opening: Int? {
        ownRange.first {
            tokens[$0].kind == .word && !tokens[$0].isCovered && tokens[$0].tag != .adverb
                && tokens[$0].tag != .conjunction
        }
    }

    private func isTreatmentNamed(_ index: Int) -> Bool {
        !tokens[index].isCovered && named(at: index)?.treatments.isEmpty == false
    }

    /// Whether its sentence, or the one right before, tells how old somebody is.
    var speaksOfAges: Bool {
        let cues: CueSet = [.ageWord, .minor, .parentalConsent, .turning]
        return hasAny(cues) || section.previousCues.intersects(cues) || section.headingCues.intersects(cues)
    }
}
