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
        if let place = places([.excluded, .postpone, .offLabel], in: ownRange).first(where: { !isDenied($0) }) {
            return AskedAnswer(admits: false, words: extent(place))
        }
        // "That doesn't rule out Dysport"
        if let place = places([.excluded, .matter], in: ownRange).first(where: isDenied) {
            return isHedged(outside: extent(place)) ? nil : AskedAnswer(admits: true, words: extent(place))
        }
        if let yes = finalYes { return AskedAnswer(admits: true, words: yes) }
        let other: CueSet = [
            .condition, .later, .ahead, .contrast, .test, .day, .week, .month, .year, .hour,
        ]
        // "Mother's Day" is no length of time.
        guard !ownRange.contains(where: { !tokens[$0].isCovered && tokens[$0].hasAny(other) }) else { return nil }
        if let place = places([.permitted, .suitable, .safe], in: ownRange).first {
            return isDenied(place) || isPredicateDenied(place) || isHedged(outside: extent(place))
                ? nil : AskedAnswer(admits: true, words: extent(place))
        }
        return offer.map { AskedAnswer(admits: true, words: $0) }
    }

    /// "With you in the room, yes."
    private var finalYes: Range<Int>? {
        guard let last = ownRange.last(where: { tokens[$0].kind == .word && !tokens[$0].isCovered }),
            last > ownRange.lowerBound,
            tokens[last].has(.yes), tokens[last - 1].kind == .comma, !contains([.negation, .denial], in: ownRange)
        else { return nil }
        return extent(last)
    }

    /// "The one you may have" permits: the "may" in it hedges nothing.
    private func isHedged(outside words: Range<Int>) -> Bool {
        let hedges: CueSet = [.possibility, .generality, .smallness, .nearNegation]
        let clause = clause(of: words.lowerBound)
        return clause.kind == .condition || clause.range.contains { !words.contains($0) && tokens[$0].hasAny(hedges) }
    }

    /// The words that offer a treatment without a word of permission: "treat her to Dysport", "Daxxify makes a stand-in".
    private var offer: Range<Int>? {
        let against: CueSet = [
            .negation, .denial, .nearNegation, .caution, .risk, .harm, .possibility, .request, .clinic, .required,
        ]
        guard !contains(against, in: ownRange), kinds.isDisjoint(with: [.event, .material]) else { return nil }
        return invitation ?? praisedTreatment
    }

    /// "Celebrate with half a syringe", "give your mother Dysport", but not "take a pill with your Dysport".
    ///
    /// A verb opens the sentence, and the first thing behind it is a treatment or an amount of one.
    private var invitation: Range<Int>? {
        guard let verb = opening, tokens[verb].tag == .verb, !tokens[verb].flags.contains(.gerund),
            !tokens[verb].hasAny([.excluded, .postpone, .waive, .speech])
        else { return nil }
        let people: CueSet = [.person, .adult, .minor, .patient, .reader]
        let thing = (extent(verb).upperBound..<ownRange.upperBound).first {
            !tokens[$0].isCovered && tokens[$0].tag == .noun && !tokens[$0].hasAny(people)
        }
        guard let thing,
            phrase(of: thing).contains(where: { isTreatmentNamed($0) || tokens[$0].hasAny([.dose, .session]) })
        else { return nil }
        return extent(verb)
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
