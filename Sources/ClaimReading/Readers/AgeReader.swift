import TreatmentModel

/// Reads ages: bounds in figures and words, ranges, birthdays, and groups such as teenagers.
///
/// A number is an age only with a reason: an age word beside it, "and older" after it, or people the bound is said of.
/// So prices, units, years in practice and section numbers stay silent.
enum AgeReader: SlotReader {
    static let gate = SlotGate([.ordinal, .minor, .anyAge, .noUpperAge, .adult], numbers: true)

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        var found: [AgeExpression] = []
        for index in sentence.range where sentence.tokens[index].isNumber || sentence.tokens[index].has(.ordinal) {
            guard !sentence.tokens[index].isCovered, index >= (found.last?.tokens.upperBound ?? 0),
                let expression = AgeExpression(at: index, in: sentence)
            else { continue }
            found.append(expression)
        }
        found = joined(found, sentence) + groups(in: sentence)
        if found.isEmpty { found = adults(in: sentence) }
        return found.compactMap { assertion($0, sentence) }
    }

    private static func assertion(_ expression: AgeExpression, _ sentence: SentenceReading) -> Assertion? {
        guard expression.tokens.overlaps(sentence.ownRange) || sentence.sentence.answer != .none else { return nil }
        let clause = sentence.clause(of: expression.tokens.lowerBound).range
        // A group is no age limit unless it is said to be let in.
        let isGroup = expression.form == .group || expression.form == .anyAge
        let namesTreatment =
            expression.form == .anyAge
            && clause.contains {
                sentence.named(at: $0)?.treatments.isEmpty == false || sentence.tokens[$0].has(.pronoun)
            }
        if isGroup, !namesTreatment, sentence.admission(of: expression.tokens.lowerBound) != true,
            !sentence.hasAny([.approve, .clear, .onLabel])
        {
            return nil
        }
        let excluded = isExclusion(expression, clause, sentence)
        if excluded, expression.form == .adults || isGroup { return nil }
        if tellsOfCondition(clause, sentence) { return nil }
        let claim = AgeClaim(
            range: expression.range, form: expression.form, isExcluded: excluded,
            isPolicy: sentence.contains([.clinic], in: clause),
            isOfLabel: sentence.hasAny([.label, .onLabel, .approve, .clear]))
        let people =
            sentence.places([.patient, .adult, .reader, .person, .everyone, .ageWord], in: clause).map(sentence.extent)
            + sentence.places([.adult]).map(sentence.extent)
        let verbs = sentence.places(
            [.suitable, .excluded, .permitted, .required, .approve, .authorize, .clear, .onLabel, .label], in: clause
        ).map(sentence.extent)
        return sentence.assertion(.age(claim), words: expression.tokens, isDenied: false, read: people + verbs)
    }

    /// "Acne affects people aged 12 to 24": who has a condition, not who is treated.
    private static func tellsOfCondition(_ clause: Range<Int>, _ sentence: SentenceReading) -> Bool {
        guard
            let first = clause.first(where: {
                sentence.tokens[$0].kind == .word && sentence.tokens[$0].tag != .determiner
            })
        else { return false }
        let names = sentence.mentions.contains {
            $0.kind == .condition && ($0.at == first || clause.contains($0.at) && !sentence.namesSubject)
        }
        return names
            && !sentence.contains(
                [
                    .suitable, .permitted, .required, .approve, .clear, .onLabel, .label, .benefit, .improved, .reduce,
                    .restore, .eradicate,
                ], in: clause)
    }

    /// The ages are those left out: "not for patients under 22", "people of 21 and younger are no candidates".
    private static func isExclusion(_ expression: AgeExpression, _ clause: Range<Int>, _ sentence: SentenceReading)
        -> Bool
    {
        let denied =
            sentence.isDenied(expression.tokens.lowerBound) || sentence.isPredicateDenied(expression.tokens.lowerBound)
        let excluding: CueSet = expression.form == .exact ? [.excluded, .offLabel, .postpone] : [.excluded, .offLabel]
        return denied != sentence.contains(excluding, in: expression.form == .exact ? sentence.range : clause)
    }

    /// "In adults", where no number narrows it.
    private static func adults(in sentence: SentenceReading) -> [AgeExpression] {
        // "Grown people", not "brows grow".
        sentence.places([.adult]).filter { !sentence.isVerb($0) }.prefix(1).map {
            AgeExpression(tokens: sentence.extent($0), range: .adults, form: .adults)
        }
    }

    private static func groups(in sentence: SentenceReading) -> [AgeExpression] {
        let groups = sentence.named(.group).map(\.range)
        return sentence.places([.minor, .anyAge, .noUpperAge]).filter { place in !groups.contains { $0.contains(place) }
        }.map { index in
            if sentence.tokens[index].has(.noUpperAge) {
                return AgeExpression(tokens: sentence.extent(index), range: .any, form: .noUpperBound)
            }
            let isAny = sentence.tokens[index].has(.anyAge)
            return AgeExpression(
                tokens: sentence.extent(index), range: isAny ? .any : AgeRange(from: 13, through: 17),
                form: isAny ? .anyAge : .group)
        }
    }

    /// "Over 18 and under 65" is one range.
    private static func joined(_ expressions: [AgeExpression], _ sentence: SentenceReading) -> [AgeExpression] {
        var result: [AgeExpression] = []
        for expression in expressions {
            if let last = result.last, last.form == .bound, expression.form == .bound,
                (last.range.upper == nil) != (expression.range.upper == nil),
                sentence.tokens[last.tokens.lowerBound].clause == sentence.tokens[expression.tokens.lowerBound].clause,
                !last.range.intersection(expression.range).isEmpty
            {
                result[result.count - 1] = AgeExpression(
                    tokens: last.tokens.lowerBound..<expression.tokens.upperBound,
                    range: last.range.intersection(expression.range), form: .interval)
            } else {
                result.append(expression)
            }
        }
        return result
    }
}
