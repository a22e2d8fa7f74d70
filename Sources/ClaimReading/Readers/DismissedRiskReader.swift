/// Reads risks that are waved away by what is said of them: they shrink to nothing, are a myth, do not concern this
/// part of the body, or belong to other products.
enum DismissedRiskReader: SlotReader {
    static let gate = SlotGate([.toNothing, .worsened], kinds: [.event])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        guard !sentence.isAsked else { return [] }
        return shrunk(in: sentence) + worsening(in: sentence)
            + sentence.named(.event, in: sentence.ownRange).compactMap { dismissed($0, sentence) }
    }

    /// "Ultrasound brings that danger down to nothing", but not "nothing brings the danger down to zero".
    private static func shrunk(in sentence: SentenceReading) -> [Assertion] {
        sentence.places([.toNothing], in: sentence.ownRange).filter { place in
            let clause = sentence.clause(of: place).range
            let before = clause.lowerBound..<max(clause.lowerBound, place)
            return !sentence.isDenied(place) && sentence.hasVerb(in: before)
                && sentence.places([.risk], in: before).contains { sentence.tokens[$0].tag == .noun }
        }.map { place in
            var denial = sentence.assertion(.anyRisk, words: sentence.extent(place), isDenied: true)
            // "Ultrasound brings that danger down": what does so is no matter, the danger is the page's topic's.
            if denial.subject.treatments.isEmpty { denial.subject = .treatments(sentence.sentence.topic) }
            return denial
        }
    }

    /// "Nobody's rosacea has ever become worse": what is treated is said never to get worse.
    private static func worsening(in sentence: SentenceReading) -> [Assertion] {
        sentence.places([.worsened], in: sentence.ownRange).compactMap { place in
            let clause = sentence.clause(of: place).range
            let conditions = sentence.named(.condition, in: clause.lowerBound..<max(clause.lowerBound, place))
            guard sentence.tokens[place].tag == .verb, sentence.isDenied(place), !conditions.isEmpty else { return nil }
            return sentence.assertion(
                .worsening(conditions.map(\.concept)), words: sentence.extent(place), isDenied: true,
                read: conditions.map(\.range))
        }
    }

    private static func dismissed(_ event: SentenceReading.Mention, _ sentence: SentenceReading) -> Assertion? {
        let clause = sentence.clause(of: event.at)
        let behind = min(event.range.upperBound, clause.range.upperBound)..<clause.range.upperBound
        guard clause.kind != .condition, !sentence.isTreated(event),
            !sentence.contains([.possibility, .generality], in: clause.range),
            let words = myth(of: event, behind, sentence) ?? otherPlace(for: event, behind, sentence)
                ?? otherProduct(with: behind, sentence)
        else { return nil }
        var denial = sentence.assertion(
            .event([event.concept], sites: []), words: event.range, isDenied: true, read: [words])
        // What tells the myth, or of the products before, is the page.
        (denial.attribution, denial.certainty) = (.page, .stated)
        if !denial.isSubjectNamed, let owner = owner(of: event, sentence) { denial.subject = .treatments([owner]) }
        return denial
    }

    /// The one of the page's treatments that has the event on file, where a sentence names none.
    private static func owner(of event: SentenceReading.Mention, _ sentence: SentenceReading) -> Int? {
        let owners = sentence.subjects.filter { subject in
            sentence.vocabulary.treatments[subject].risks.contains { $0.concepts.contains(event.concept) }
        }
        return owners.count == 1 ? owners[0] : nil
    }

    /// "The stuff about depression is an old wives' tale", but not "permanent bruising is a myth", of which only the
    /// length is one.
    private static func myth(of event: SentenceReading.Mention, _ behind: Range<Int>, _ sentence: SentenceReading)
        -> Range<Int>?
    {
        guard let verb = behind.first(where: { sentence.tokens[$0].tag.broad == .verb }),
            sentence.tokens[verb].tag == .auxiliary, !narrows(event, sentence),
            let place = sentence.places([.myth], in: verb..<behind.upperBound).first,
            sentence.isComplement(place), !sentence.isDenied(place),
            !sentence.hasVerb(in: sentence.extent(verb).upperBound..<max(sentence.extent(verb).upperBound, place))
        else { return nil }
        return sentence.extent(place)
    }

    /// An adjective of its own says what sort of the event is meant.
    private static func narrows(_ event: SentenceReading.Mention, _ sentence: SentenceReading) -> Bool {
        (sentence.phrase(of: event.at).lowerBound..<event.at).contains {
            sentence.tokens[$0].tag == .adjective && !sentence.tokens[$0].isCovered
        }
    }

    /// "Stories of blocked vessels don't apply to lips": an event gives and uses nothing, so that what it "does not
    /// apply" to is what it is said to leave alone.
    private static func otherPlace(
        for event: SentenceReading.Mention, _ behind: Range<Int>, _ sentence: SentenceReading
    ) -> Range<Int>? {
        let before = sentence.clause(of: event.at).range.lowerBound..<event.at
        guard let next = sentence.place(after: event.at), behind.contains(next), sentence.tokens[next].has(.excluded),
            sentence.tokens[next].tag == .modal, !sentence.contains(people, in: before)
        else { return nil }
        return sentence.extent(next)
    }

    private static let people: CueSet = [
        .patient, .person, .adult, .minor, .everyone, .reader, .clinic, .firstPerson,
    ]

    /// "Droopy lids were a problem of older toxins"
    private static func otherProduct(with behind: Range<Int>, _ sentence: SentenceReading) -> Range<Int>? {
        guard let verb = behind.first, sentence.tokens[verb].tag.broad == .verb,
            let problem = sentence.tokens[verb].has(.happen)
                ? verb : sentence.places([.risk, .harm], in: behind).first(where: sentence.isComplement),
            !sentence.isDenied(problem),
            let age = sentence.places([.history], in: problem..<behind.upperBound).first,
            sentence.phrase(of: age).contains(where: { place in
                sentence.tokens[place].has(.productNoun)
                    || sentence.mentions.contains { $0.at == place && $0.kind == .category }
            })
        else { return nil }
        // "Of older fillers, too": what goes on may be of this one.
        let end = sentence.phrase(of: age).upperBound
        let isLast =
            sentence.tokens[end - 1].tag != .adverb
            && (!behind.contains(end) || sentence.tokens[end].kind != .word)
        return isLast ? verb..<end : nil
    }
}
