/// Reads the time afterwards and what treatment feels like: no downtime, none of the pain.
enum RecoveryReader: SlotReader {
    static func read(_ sentence: SentenceReading) -> [Assertion] {
        downtime(in: sentence) + pain(in: sentence)
    }

    private static func downtime(in sentence: SentenceReading) -> [Assertion] {
        var found: [Assertion] = []
        for place in sentence.places([.downtime]) where isStated(place, sentence) && isNone(place, sentence) {
            var none = sentence.assertion(.noDowntime, words: words(place, sentence), anchor: place, isDenied: false)
            // "Off work: none, you may go straight back": what follows the value hedges nothing.
            if isValue(place, sentence), sentence.sentence.role == .tableCell { none.certainty = .stated }
            found.append(none)
        }
        if sentence.section.headingCues.contains(.downtime), isBareNone(sentence) {
            found.append(sentence.assertion(.noDowntime, words: sentence.ownRange, isDenied: false))
        }
        for place in sentence.places([.trace])
        where isStated(place, sentence) && sentence.isDenied(place)
            && sentence.named(.event, in: sentence.clause(of: place).range).isEmpty
        {
            found.append(
                sentence.assertion(.noDowntime, words: words(place, sentence), anchor: place, isDenied: false))
        }
        for place in sentence.places([.noDowntime]) where sentence.tokens[place].isContext && isSoonValue(sentence) {
            found.append(sentence.assertion(.resumption(isImmediate: true), words: sentence.ownRange, isDenied: false))
        }
        for place in sentence.places([.noDowntime]) where isStated(place, sentence) && !sentence.isDenied(place) {
            if sentence.tokens[place].hasAny([.absent, .downtime]) {
                found.append(sentence.assertion(.noDowntime, words: sentence.extent(place), isDenied: false))
                continue
            }
            let clause = sentence.clause(of: place).range
            // "You go home the same day": how soon says nothing without what one goes back to.
            if sentence.tokens[place].has(.hurry), !sentence.contains([.activity], in: clause) { continue }
            let isImmediate =
                sentence.contains([.hurry, .absoluteness], in: clause)
                || sentence.spans(in: clause).contains { $0.upper < 1 }
            found.append(
                sentence.assertion(
                    .resumption(isImmediate: isImmediate), words: sentence.extent(place), isDenied: false))
        }
        return found
    }

    private static func pain(in sentence: SentenceReading) -> [Assertion] {
        var found: [Assertion] = []
        for place in sentence.places([.painless])
        where isStated(place, sentence) && !sentence.isDenied(place) && !relaxesTarget(place, sentence) {
            found.append(sentence.assertion(.painlessness, words: sentence.extent(place), isDenied: false))
        }
        for place in sentence.places([.pain, .feel])
        where isStated(place, sentence) && isNone(place, sentence) && sentence.clause(of: place).kind != .condition {
            guard sentence.tokens[place].has(.pain) || feelsNothing(place, sentence) else { continue }
            found.append(
                sentence.assertion(.painlessness, words: words(place, sentence), anchor: place, isDenied: false))
        }
        return found
    }

    /// "You will feel nothing at all", "you won't feel a thing".
    private static func feelsNothing(_ place: Int, _ sentence: SentenceReading) -> Bool {
        let clause = sentence.clause(of: place).range
        let after = sentence.extent(place).upperBound..<max(sentence.extent(place).upperBound, clause.upperBound)
        return after.contains { sentence.tokens[$0].has(.negation) && sentence.tokens[$0].tag == .pronoun }
            || sentence.isDenied(place) && (sentence.has(.absoluteness) || feelsIt(place, sentence))
    }

    /// "Smile lines relaxed": a word that tells of a calm patient is said of what is treated.
    private static func relaxesTarget(_ place: Int, _ sentence: SentenceReading) -> Bool {
        sentence.tokens[place].has(.reduce)
            && !sentence.named(.condition, in: sentence.clause(of: place).range).isEmpty
    }

    /// "You do not feel it": the whole of what is felt is the treatment itself.
    private static func feelsIt(_ place: Int, _ sentence: SentenceReading) -> Bool {
        let next = sentence.extent(place).upperBound
        let clause = sentence.clause(of: place)
        guard clause.kind == .main || clause.kind == .reason, clause.range.contains(next) else { return false }
        let object = (next..<clause.range.upperBound).filter {
            sentence.tokens[$0].kind == .word && !sentence.tokens[$0].isCovered
        }
        guard let first = object.first else { return false }
        if object.count == 1 { return sentence.tokens[first].isPronoun }
        // "The needle", "the injections"
        return object.count == 2 && sentence.tokens[first].tag == .determiner
            && sentence.mentions.contains { $0.at == object[1] && ($0.kind == .specification || $0.kind == .form) }
    }

    private static func isStated(_ place: Int, _ sentence: SentenceReading) -> Bool {
        sentence.extent(place).overlaps(sentence.ownRange)
            || sentence.sentence.answer == .yes && sentence.tokens[place].isContext || isValue(place, sentence)
    }

    /// "Downtime: zero" in a list of labels or a table.
    private static func isValue(_ place: Int, _ sentence: SentenceReading) -> Bool {
        sentence.tokens[place].isContext && noneValue(sentence)
    }

    /// "Back to normal: next morning"
    private static func isSoonValue(_ sentence: SentenceReading) -> Bool {
        sentence.ownRange.first.map { sentence.tokens[$0].has(.hurry) } ?? false
    }

    private static func isNone(_ place: Int, _ sentence: SentenceReading) -> Bool {
        if sentence.isDenied(place) != sentence.tokens[place].has(.absent)
            || sentence.tokens[place].has(.feel) && feelsNothing(place, sentence)
        {
            return true
        }
        // "None for a light peel, a week for a deep one"
        return isLabel(place, sentence) && sentence.spans(in: sentence.ownRange).isEmpty
            && (noneValue(sentence) || valueIsNone(after: place, sentence))
    }

    private static func isLabel(_ place: Int, _ sentence: SentenceReading) -> Bool {
        sentence.tokens[place].isContext
            || (place..<sentence.tokens.count).contains {
                sentence.tokens[$0].flags.contains(.labelEnd) || sentence.tokens[$0].kind == .colon
            }
    }

    private static func valueIsNone(after place: Int, _ sentence: SentenceReading) -> Bool {
        guard let colon = (place..<sentence.tokens.count).first(where: { sentence.tokens[$0].kind == .colon }),
            colon + 1 < sentence.tokens.count
        else { return false }
        return sentence.tokens[colon + 1].hasAny([.negation, .noAnswer])
    }

    private static func noneValue(_ sentence: SentenceReading) -> Bool {
        guard let first = sentence.ownRange.first else { return false }
        return sentence.tokens[first].hasAny([.negation, .noAnswer]) && !sentence.tokens[first].has(.pseudoNegation)
    }

    /// "None." under a heading that names what there is none of.
    private static func isBareNone(_ sentence: SentenceReading) -> Bool {
        noneValue(sentence) && sentence.ownRange.count { sentence.tokens[$0].kind == .word } == 1
    }

    /// The denied word with what denies it, where both are the sentence's own.
    private static func words(_ place: Int, _ sentence: SentenceReading) -> Range<Int> {
        let extent = sentence.extent(place)
        guard extent.overlaps(sentence.ownRange) else { return sentence.ownRange }
        let clause = sentence.clause(of: place).range.clamped(to: sentence.ownRange)
        let denial = clause.first { $0 < place && sentence.tokens[$0].hasAny([.negation, .nearNegation, .denial]) }
        return (denial ?? extent.lowerBound)..<extent.upperBound
    }
}
