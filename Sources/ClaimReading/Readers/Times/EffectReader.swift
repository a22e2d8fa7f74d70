/// Reads how long an effect lasts: "lasts 3 – 4 months", "fuller cheeks for up to two years".
enum DurationReader: SlotReader {
    static func read(_ sentence: SentenceReading) -> [Assertion] {
        sentence.times(.effect).map { time in
            let clause = sentence.clause(of: time.tokens.lowerBound).range
            let isInLabel = sentence.tokens[..<time.tokens.lowerBound].contains { $0.flags.contains(.labelEnd) }
            let label = isInLabel ? sentence.places([.last], in: 0..<time.tokens.lowerBound).first : nil
            let read = sentence.extents(EffectWords.told, in: clause) + sentence.scopeWords(in: clause)
            return sentence.assertion(
                .duration(sentence.claim(time)), words: time.tokens, anchor: label ?? time.span.tokens.lowerBound,
                read: read + [time.tokens])
        }
    }
}

/// Reads that an effect never ends, that it ends, and that the body takes a product up.
enum PermanenceReader: SlotReader {
    static let gate = SlotGate([.permanent, .recur, .temporary, .absorbed])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        places([.permanent], in: sentence).filter { isEffect($0, sentence) && !isTimed($0, sentence) }.map {
            assertion(.permanence, at: $0, sentence)
        }
            + neverAgain(in: sentence).map { assertion(.permanence, at: $0, sentence, isDenied: false) }
            + places([.temporary], in: sentence).filter { isEffect($0, sentence) }.map {
                assertion(.temporariness, at: $0, sentence)
            }
            + places([.absorbed], in: sentence).filter { isOfProduct($0, sentence) }.map {
                absorption(at: $0, sentence)
            }
    }

    private static func places(_ cues: CueSet, in sentence: SentenceReading) -> [Int] {
        sentence.places(cues).filter {
            sentence.isOwnStatement([sentence.extent($0)]) && !sentence.tokens[$0].has(.last)
        }
    }

    /// "They stay that way for a year": a verb with its time tells how long, and not that it never ends.
    private static func isTimed(_ place: Int, _ sentence: SentenceReading) -> Bool {
        sentence.isVerb(place) && !sentence.spans(in: sentence.clause(of: place).range).isEmpty
    }

    /// "Acne will not ever return": what does not come back is gone for good, unless a time is told.
    private static func neverAgain(in sentence: SentenceReading) -> [Int] {
        places([.recur], in: sentence).filter { place in
            let clause = sentence.clause(of: place).range
            return sentence.tokens[place].tag == .verb && sentence.isDenied(place)
                && !sentence.named(.condition, in: clause.lowerBound..<max(clause.lowerBound, place)).isEmpty
                && sentence.spans(in: clause).isEmpty && sentence.places([.permanent], in: clause).isEmpty
        }
    }

    private static func assertion(
        _ content: Content, at place: Int, _ sentence: SentenceReading, isDenied: Bool? = nil
    ) -> Assertion {
        let clause = sentence.clause(of: place).range
        // That it ends does not say how soon it comes or goes.
        let read = sentence.extents(EffectWords.ofEnding, in: clause)
        return sentence.assertion(content, words: sentence.extent(place), anchor: place, isDenied: isDenied, read: read)
    }

    private static func absorption(at place: Int, _ sentence: SentenceReading) -> Assertion {
        let materials = sentence.named(.material, in: sentence.clause(of: place).range)
        let isDenied = sentence.isDenied(place) || sentence.tokens[place].isJoined && sentence.isPredicateDenied(place)
        return sentence.assertion(
            .absorption(materials.map(\.concept)), words: sentence.extent(place), anchor: place, isDenied: isDenied,
            read: materials.map(\.range))
    }

    /// Not what may go wrong, nor a material, nor a condition by itself: "permanent scarring", "the beads are
    /// permanent", "acne scars are permanent".
    private static func isEffect(_ place: Int, _ sentence: SentenceReading) -> Bool {
        let clause = sentence.clause(of: place).range
        if !sentence.harms(in: sentence.hasAny([.benefit, .reduce, .restore]) ? clause : sentence.range).isEmpty
            || sentence.contains([.risk, .harm, .downtime, .pain], in: clause)
        {
            return false
        }
        let tellsEffect = sentence.contains(
            [.works, .benefit, .reduce, .restore, .eradicate, .improved, .last, .promise], in: clause)
        if isMaterials(place, clause, sentence) || isOfAnotherThing(place, clause, sentence) { return false }
        let isCondition =
            sentence.named(.condition, in: clause.lowerBound..<max(clause.lowerBound, place)).isEmpty == false
        return tellsEffect || !isCondition || sentence.tokens[place].length > 1
    }

    /// "permanent staff": an adjective before a noun that is no effect and nothing that is treated.
    private static func isOfAnotherThing(_ place: Int, _ clause: Range<Int>, _ sentence: SentenceReading) -> Bool {
        let next = sentence.extent(place).upperBound
        guard sentence.tokens[place].tag == .adjective, clause.contains(next), sentence.tokens[next].tag == .noun,
            !sentence.tokens[next].isCovered
        else { return false }
        if sentence.named(at: next) != nil || sentence.mentions.contains(where: { $0.at == next && $0.kind != .other })
        {
            return false
        }
        return !sentence.tokens[next].hasAny([
            .works, .benefit, .reduce, .restore, .eradicate, .improved, .last, .promise,
        ])
    }

    /// "non-absorbable beads": a material that the word goes with or that is said to be so.
    private static func isMaterials(_ place: Int, _ clause: Range<Int>, _ sentence: SentenceReading) -> Bool {
        let end = sentence.extent(place).upperBound
        if sentence.named(.material, in: end..<min(clause.upperBound, end + 1)).isEmpty == false { return true }
        guard let subject = clause.first(where: { sentence.tokens[$0].tag == .noun && !sentence.tokens[$0].isCovered }),
            subject < place
        else { return false }
        return sentence.named(.material, in: clause.lowerBound..<subject + 1).isEmpty == false
    }

    /// Said of a treatment or of what it is made of.
    private static func isOfProduct(_ place: Int, _ sentence: SentenceReading) -> Bool {
        let clause = sentence.clause(of: place).range
        return sentence.named(.event, in: clause).isEmpty && sentence.named(.condition, in: clause).isEmpty
    }
}

/// The words that tell of an effect and say nothing more.
enum EffectWords {
    static let told: CueSet = ofEnding.union([.onset, .promise])

    /// Without those that tell how soon.
    static let ofEnding: CueSet = [
        .last, .works, .temporary, .forTime, .session, .study, .every, .enrolled, .result, .improved, .benefit, .rater,
        .label,
    ]
}
