/// Tells what a length of time is the length of, from the words of its clause.
struct TimeRole {
    private let sentence: SentenceReading
    private let span: QuantityReader.Span
    /// The words of the span with those that bound it.
    private let words: Range<Int>
    private let clause: Range<Int>

    init(_ sentence: SentenceReading, _ span: QuantityReader.Span, words: Range<Int>) {
        self.sentence = sentence
        self.span = span
        self.words = words
        let own = sentence.clause(of: span.tokens.lowerBound).range
        // A label belongs to its value, whatever clauses it has: "Lasts, if you rest: 3 years".
        let hasLabel = sentence.tokens[..<span.tokens.lowerBound].contains { $0.flags.contains(.labelEnd) }
        clause = hasLabel ? 0..<own.upperBound : own
    }

    var role: TimeExpression.Role {
        if isOfSomethingElse { return .other }
        if isOfShare { return .measurement }
        if span.isPoint { return has([.onset]) ? .onset : isMeasurement ? .measurement : .other }
        if isSeries { return .series }
        // "Three 30-minute sessions, two weeks apart"
        if span.upper < 1, has([.session, .visit, .setAside]) { return .visit }
        if isInterval { return .interval }
        if has([.onset]), !isPrecededByFor, !(has([.last]) && lastIsNearer) { return .onset }
        if span.upper < 1 { return isVisit ? .visit : .other }
        if isMeasurement { return .measurement }
        return isEffect ? .effect : .other
    }

    private func has(_ cues: CueSet) -> Bool { sentence.contains(cues, in: clause) }

    /// An age, the time of a step, of recovery or of a side effect, a time in history, a price's.
    private var isOfSomethingElse: Bool {
        if let number = span.tokens.first(where: { sentence.tokens[$0].isNumber }),
            AgeExpression(at: number, in: sentence) != nil
        {
            return true
        }
        if has([
            .test, .downtime, .noDowntime, .pain, .risk, .harm, .excluded, .history, .price, .offer,
        ]) {
            return true
        }
        // "Smooth for months before they come back" tells the end of an effect.
        if has([.ahead]), !(has([.last]) && has([.recur])) { return true }
        // "Wait three months before a repeat" puts nothing off.
        if has([.postpone]), !has([.repeat, .apart]) { return true }
        if !sentence.harms(in: clause).isEmpty || sentence.section.headingCues.intersects([.downtime]) { return true }
        return isLifetime
    }

    /// "approved for ten years", "our team has ten years of practice"
    private var isLifetime: Bool {
        let isStatus = has([.approve, .approval, .clear, .clearance, .authorize, .authorization, .license])
        return (isStatus || has([.clinic, .certified]))
            && !has([.last, .onset, .apart, .repeat, .every, .restore, .temporary, .permanent])
    }

    /// "The whole series within ten days", "all three in one week".
    private var isSeries: Bool {
        guard has([.session, .visit]) || sentence.section.cues.contains(.session), has([.absoluteness, .allOfThem]),
            !has([.last, .onset, .every, .apart])
        else { return false }
        let before = sentence.place(before: words.lowerBound)
        return span.tokens.lowerBound > clause.lowerBound
            && (before.map { sentence.tokens[$0].tag == .preposition && !sentence.tokens[$0].has(.forTime) } == true
                || sentence.tokens[span.tokens.lowerBound - 1].hasAny([.inside, .atMost]))
    }

    private var isInterval: Bool {
        // "A monthly top-up keeps it fresh"
        let next = words.upperBound
        if sentence.range.contains(next), sentence.tokens[next].hasAny([.repeat, .session]),
            QuantityReader.isRhythm(span, in: sentence.tokens)
        {
            return true
        }
        if has([.last]), !has([.every, .apart]) { return false }
        // "Come back at six weeks for the next session"
        if has([.recur]), has([.session]), !has([.onset]) { return true }
        if QuantityReader.isRhythm(span, in: sentence.tokens) {
            // "Patients ask us about it every day"
            if has([.request, .speech]) { return false }
            return has([.session, .repeat, .apart]) || isOfTreatment
        }
        return has([.apart]) || has([.repeat]) && !has([.onset])
    }

    private var isOfTreatment: Bool {
        sentence.kinds.contains(.treatment) || has([.visit, .pronoun])
            || sentence.section.cues.intersects([.session, .apart, .repeat])
    }

    private var lastIsNearer: Bool {
        func distance(_ cues: CueSet) -> Int {
            sentence.places(cues, in: clause).map { abs($0 - span.tokens.lowerBound) }.min() ?? .max
        }
        return distance([.last]) < distance([.onset])
    }

    private var isVisit: Bool {
        if has([.session, .visit, .setAside]) || sentence.section.headingCues.contains(.session) { return true }
        return !has([.last]) && clause.contains { sentence.named(at: $0)?.treatments.isEmpty == false }
    }

    private var isOfShare: Bool { sentence.shares.contains { clause.contains($0.tokens.lowerBound) } }

    /// People whose result is told.
    private var isMeasurement: Bool {
        has([.rated, .responded, .satisfied, .measure, .control, .enrolled]) && !has([.last, .forTime])
    }

    /// A verb of lasting, or a better state with "for" before its time: "fuller cheeks for a year", "a year of calm".
    private var isEffect: Bool {
        if isPrecededByFor, has([.onset]) { return true }
        // "Count on nine months from every visit"
        if let before = sentence.place(before: words.lowerBound), sentence.tokens[before].has(.promise) { return true }
        if has([.last]) { return !has([.session, .visit]) || tellsState }
        // "The effect was followed for a year": as long as anybody looked.
        if has([.enrolled]), has([.works, .result]), isPrecededByFor { return true }
        if has([.enrolled]) || namesClinic { return false }
        if sentence.contains([.session, .visit], in: part), !tellsState { return false }
        // "How long does it last? Most people get nine months."
        if sentence.section.headingCues.contains(.last), !has([.apart, .repeat]) { return true }
        let isBetter = has([
            .works, .benefit, .reduce, .restore, .improved, .temporary, .permanent, .eradicate, .recur, .beauty,
            .natural, .promise,
        ])
        let isNamed = !sentence.scopeWords(in: clause).isEmpty
        return (isBetter || isNamed || !sentence.hasVerb(in: clause)) && isIntroduced
    }

    /// "One visit keeps your frown lines away for a year": what is said of a condition for a time is no length of a
    /// visit.
    private var tellsState: Bool {
        has([.works, .benefit, .reduce, .restore])
            || isPrecededByFor && span.upper >= TimeUnit.daysInMonth && !sentence.named(.condition, in: clause).isEmpty
    }

    /// "The clinic", not "our patients".
    private var namesClinic: Bool {
        sentence.places([.clinic], in: clause).contains { sentence.tokens[$0].tag != .determiner }
    }

    /// "one visit, half a year of calm"
    private var part: Range<Int> { sentence.part(around: span.tokens.lowerBound) }

    /// "for" before it, or a state behind it: "half a year of calm".
    private var isIntroduced: Bool {
        if isPrecededByFor || has([.temporary]) { return true }
        let after = words.upperBound
        return clause.contains(after) && sentence.tokens[after].tag == .preposition && !sentence.hasVerb(in: clause)
    }

    private var isPrecededByFor: Bool {
        var before = words.lowerBound - 1
        while clause.contains(before), sentence.tokens[before].isCovered || sentence.tokens[before].tag == .adverb {
            before -= 1
        }
        return clause.contains(before) && sentence.tokens[before].has(.forTime)
    }
}
