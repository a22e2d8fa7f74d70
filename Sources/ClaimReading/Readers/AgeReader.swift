import TreatmentModel

/// Reads ages: bounds in figures and words, ranges, birthdays, and groups such as teenagers.
///
/// A number is an age only with a reason: an age word beside it, "and older" after it, or people the bound is said of.
/// So prices, units, years in practice and section numbers stay silent.
enum AgeReader: SlotReader {
    static func read(_ sentence: SentenceReading) -> [Assertion] {
        var found = expressions(in: sentence) + groups(in: sentence)
        if found.isEmpty { found = adults(in: sentence) }
        return found.compactMap { assertion($0, sentence) } + asked(in: sentence, besides: found)
    }

    /// The ages that its numbers tell.
    static func expressions(in sentence: SentenceReading) -> [AgeExpression] {
        guard sentence.hasNumber || sentence.hasAny([.ordinal, .legalAge]) else { return [] }
        var found: [AgeExpression] = []
        for index in sentence.range
        where sentence.tokens[index].isNumber || sentence.tokens[index].hasAny([.ordinal, .legalAge]) {
            guard !sentence.tokens[index].isCovered, index >= (found.last?.tokens.upperBound ?? 0),
                let expression = AgeExpression(at: index, in: sentence)
            else { continue }
            found.append(expression)
        }
        return joined(found, sentence).map { ofAdults($0, sentence) }
    }

    /// "Just turned 21? You are old enough": the question is the condition of what follows.
    private static func asked(in sentence: SentenceReading, besides found: [AgeExpression]) -> [Assertion] {
        guard let asked = sentence.section.askedAge, !asked.isPending, let answer = sentence.askedAnswer,
            !found.contains(where: { sentence.isOwnStatement([$0.tokens]) })
        else { return [] }
        // A clinic may be choosier than the label, and says nothing of whom the label leaves out among the older ones.
        guard answer.admits || asked.expression.form == .exact && !sentence.contains([.clinic], in: sentence.ownRange)
        else { return [] }
        let claim = AgeClaim(
            range: asked.expression.range, form: asked.expression.form, isExcluded: !answer.admits)
        var assertion = sentence.assertion(.age(claim), words: answer.words, isDenied: false)
        assertion.isSubjectNamed = assertion.isSubjectNamed || sentence.speaksOfOneTreatment
        return [assertion]
    }

    private static func assertion(_ expression: AgeExpression, _ sentence: SentenceReading) -> Assertion? {
        guard expression.tokens.overlaps(sentence.ownRange) || sentence.sentence.answer != .none else { return nil }
        let clause = sentence.clause(of: expression.tokens.lowerBound).range
        let excluded = isExclusion(expression, clause, sentence)
        guard isLimit(expression, clause, excluded, sentence) else { return nil }
        let claim = AgeClaim(
            range: expression.range, form: expression.form, isExcluded: excluded,
            isPolicy: namesClinic(in: clause, sentence) || isOpinion(excluded, clause, sentence),
            isOfLabel: sentence.hasAny([.label, .onLabel, .approve, .clear]),
            scope: sentence.scope(at: expression.tokens.lowerBound))
        let people =
            sentence.places([.patient, .adult, .reader, .person, .everyone, .ageWord], in: clause).map(sentence.extent)
            + sentence.places([.adult]).map(sentence.extent)
        let verbs = sentence.places(
            [.suitable, .excluded, .permitted, .required, .approve, .authorize, .clear, .onLabel, .label],
            in: sentence.clause(of: expression.tokens.lowerBound).kind == .condition ? sentence.range : clause
        ).map(sentence.extent)
        var assertion = sentence.assertion(
            .age(claim), words: expression.tokens, isDenied: false, read: people + verbs)
        // "Since its study took people from 35 on, the label shuts out anyone who's 30": the label is not the study.
        if assertion.attribution == .study, sentence.contains([.label, .onLabel], in: clause),
            !sentence.contains([.study, .enrolled], in: clause)
        {
            assertion.attribution = .page
        }
        // "At 65 you may have it": whoever is spoken of, what they may have is the treatment of the section.
        if expression.form == .exact {
            assertion.isSubjectNamed = assertion.isSubjectNamed || sentence.speaksOfOneTreatment
        }
        return assertion
    }

    /// "We treat people from 25 on"; the US is no clinic.
    private static func namesClinic(in clause: Range<Int>, _ sentence: SentenceReading) -> Bool {
        sentence.places([.clinic], in: clause).contains { place in
            !sentence.mentions.contains { $0.kind == .place && $0.range.contains(place) }
        }
    }

    /// "At 25 you are too young to need it" is no limit of a label.
    private static func isOpinion(_ isExcluded: Bool, _ clause: Range<Int>, _ sentence: SentenceReading) -> Bool {
        isExcluded
            && sentence.places([.excluded, .suitable], in: clause).contains { sentence.tokens[$0].has(.ageWord) }
    }

    /// Whether an age is said of who may be treated.
    private static func isLimit(
        _ expression: AgeExpression, _ clause: Range<Int>, _ isExcluded: Bool, _ sentence: SentenceReading
    ) -> Bool {
        // A group is no age limit unless it is said to be let in.
        let isGroup = expression.form == .group || expression.form == .decade || expression.form == .anyAge
        let namesTreatment =
            expression.form == .anyAge
            && clause.contains {
                sentence.named(at: $0)?.treatments.isEmpty == false || sentence.tokens[$0].has(.pronoun)
            }
        if isGroup, !namesTreatment, !isLetInByParents(expression, sentence),
            sentence.admission(of: expression.tokens.lowerBound) != true,
            !sentence.hasAny([.approve, .clear, .onLabel])
        {
            return false
        }
        if isExcluded, expression.form == .adults || isGroup { return false }
        if tellsOfCondition(clause, besides: expression.tokens, sentence) { return false }
        // "I turned 21 in May", "my sister is 20" tell of somebody, and of no limit.
        let isTold = expression.form == .exact || sentence.contains([.turning], in: expression.tokens)
        return !isTold || !sentence.contains([.firstPerson], in: clause)
            || sentence.contains([.suitable, .permitted, .excluded, .postpone], in: clause)
    }

    /// "They need only a parent's signature": what is asked for in its place lets in who is not of age.
    private static func isLetInByParents(_ expression: AgeExpression, _ sentence: SentenceReading) -> Bool {
        let place = expression.tokens.lowerBound
        return sentence.tokens[place].has(.parentalConsent) && !sentence.isDenied(place)
            && sentence.contains([.required, .only, .permitted], in: sentence.clause(of: place).range)
    }

    /// "Acne affects people aged 12 to 24": who has a condition, not who is treated.
    private static func tellsOfCondition(
        _ clause: Range<Int>, besides age: Range<Int>, _ sentence: SentenceReading
    ) -> Bool {
        guard
            let first = clause.first(where: {
                sentence.tokens[$0].kind == .word && sentence.tokens[$0].tag != .determiner
            })
        else { return false }
        let names = sentence.mentions.contains {
            // "Eleven" may name lines between the brows.
            $0.kind == .condition && !age.contains($0.at)
                && ($0.at == first || clause.contains($0.at) && !sentence.namesSubject)
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
        if !denied, sentence.skipsTreatment(in: clause) { return true }
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
        return sentence.places([.minor, .parentalConsent, .anyAge, .noUpperAge]).filter { place in
            !groups.contains { $0.contains(place) }
        }.map { index in
            if sentence.tokens[index].has(.noUpperAge) {
                return AgeExpression(tokens: sentence.extent(index), range: .any, form: .noUpperBound)
            }
            let isAny = sentence.tokens[index].has(.anyAge)
            return AgeExpression(
                tokens: sentence.extent(index), range: isAny ? .any : range(of: sentence.tokens[index]),
                form: isAny ? .anyAge : .group)
        }
    }

    /// Teenagers, unless the word is one of small children, or of somebody who is nearly of age.
    private static func range(of group: Token) -> AgeRange {
        if group.has(.infant) { return AgeRange(from: 0, through: 3) }
        return group.has(.parentalConsent) ? AgeRange(from: 17, through: 17) : AgeRange(from: 13, through: 17)
    }

    /// "Adults under 65" are none under 18.
    private static func ofAdults(_ expression: AgeExpression, _ sentence: SentenceReading) -> AgeExpression {
        let clause = sentence.clause(of: expression.tokens.lowerBound).range
        guard expression.form == .bound, expression.range.lower == nil,
            let adult = sentence.places([.adult], in: clause).last(where: {
                $0 < expression.tokens.lowerBound && !sentence.isVerb($0)
            })
        else { return expression }
        return AgeExpression(
            tokens: adult..<expression.tokens.upperBound, range: expression.range.intersection(.adults), form: .interval
        )
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
