import TreatmentModel

/// An age as a sentence gives it.
struct AgeExpression {
    /// The words that say it.
    let tokens: Range<Int>
    let range: AgeRange
    let form: AgeClaim.Form
}

extension AgeExpression {
    /// The age whose number stands at a token, if it is one.
    init?(at index: Int, in sentence: SentenceReading) {
        var parser = AgeParser(sentence, at: index)
        guard let expression = parser.parse() else { return nil }
        self = expression
    }
}

/// Takes an age apart: what stands before its number, the number or numbers, and what stands behind.
private struct AgeParser {
    private let sentence: SentenceReading
    private let index: Int
    private var start: Int
    private var end: Int
    private var hasAgeWord = false
    private var hasYears = false
    private var upper: Int?
    private var bound: AgeRange?
    private var hasSuffix = false

    init(_ sentence: SentenceReading, at index: Int) {
        self.sentence = sentence
        self.index = index
        start = index
        end = index + max(1, Int(sentence.tokens[index].length))
    }

    private func token(_ at: Int) -> Token? { sentence.range.contains(at) ? sentence.tokens[at] : nil }

    private func next(_ at: Int) -> Int { at + max(1, Int(sentence.tokens[at].length)) }

    /// A whole number that can be an age.
    private func age(at place: Int) -> Int? {
        guard let token = token(place), !token.isCovered,
            token.kind == .number || token.hasAny([.number, .ordinal, .legalAge])
        else { return nil }
        guard token.value >= 5, token.value <= 110, token.value == token.value.rounded() else { return nil }
        if let before = self.token(place - 1),
            before.kind == .currency || before.kind == .slash || before.kind == .other
        {
            return nil
        }
        return Int(token.value)
    }

    /// "In their seventies", "in your 70s": ten years of somebody's life.
    private func endOfDecade(of years: Int) -> Int? {
        guard years % 10 == 0, years >= 20, let whose = token(index - 1), whose.tag == .determiner,
            whose.hasAny([.pronoun, .reader, .clinic, .firstPerson])
        else { return nil }
        if sentence.tokens[index].flags.contains(.inflected) { return index + 1 }
        guard let plural = token(index + 1), plural.isJoined, sentence.text(index + 1..<index + 2) == "s" else {
            return nil
        }
        return index + 2
    }

    mutating func parse() -> AgeExpression? {
        guard let first = age(at: index) else { return nil }
        if isMeasured { return nil }
        if let end = endOfDecade(of: first) {
            return AgeExpression(
                tokens: index..<end, range: AgeRange(from: first, through: first + 9), form: .decade)
        }
        readRange(from: first)
        guard readUnits() else { return nil }
        readSuffix(first)
        readComparator(first)
        guard isAge else { return nil }
        // A birthday is where an age begins: "after your twenty-second birthday". So is what the law allows from it.
        if bound == nil, upper == nil, sentence.tokens[index].hasAny([.ordinal, .legalAge]) { bound = .from(first) }
        if let upper {
            return AgeExpression(tokens: start..<end, range: AgeRange(from: first, through: upper), form: .interval)
        }
        if let bound { return AgeExpression(tokens: start..<end, range: bound, form: .bound) }
        return AgeExpression(tokens: start..<end, range: AgeRange(from: first, through: first), form: .exact)
    }

    /// A body mass, a dose or a share: the number measures something else.
    private var isMeasured: Bool {
        let clause = sentence.clause(of: index).range
        if sentence.contains([.bodyMass], in: clause) { return true }
        // "Page 21", "grade 12": the noun before it is what is counted, but not in "Maine's nine-year-olds".
        if let before = token(index - 1), before.kind == .word, before.tag == .noun, !before.isCovered,
            before.length == 1, !isAgedNoun,
            !before.hasAny([
                .patient, .adult, .person, .minor, .everyone, .ageWord, .over, .under, .atLeast, .atMost, .pronoun,
                .upTo, .atAge, .between,
            ])
        {
            return true
        }
        guard let after = token(end) else { return false }
        return after.kind == .percent || after.hasAny([.percent, .dose, .session, .fraction])
            || after.kind == .hyphen && token(end + 1).map { TimeUnit(of: $0) != nil && !$0.has(.year) } == true
    }

    /// "Nine-year-olds": the number and the word of age are one.
    private var isAgedNoun: Bool {
        guard let mark = token(end), mark.kind == .hyphen, let unit = token(end + 1) else { return false }
        return unit.has(.ageWord) && unit.length > 1
    }

    /// "18 to 65", "18-65", "between 18 and 65".
    private mutating func readRange(from first: Int) {
        var at = end
        if let unit = token(at), unit.hasAny([.year, .ageWord]) { at = next(at) }
        guard let joint = token(at) else { return }
        let isJoint =
            joint.kind == .hyphen || joint.kind == .dash || joint.has(.upTo) && !joint.isCovered
            || joint.tag == .conjunction && isBetween
        guard isJoint, let second = age(at: next(at)), second > first else { return }
        upper = second
        end = next(next(at))
    }

    private var isBetween: Bool {
        guard let before = token(index - 1) else { return false }
        return before.has(.between)
    }

    /// The words of age or years behind the number; false for a number of something else.
    private mutating func readUnits() -> Bool {
        var after = end
        if let mark = token(after), mark.kind == .hyphen { after += 1 }
        guard let unit = token(after), !unit.isCovered else { return true }
        if unit.has(.ageWord), !unit.hasAny([.over, .under, .atLeast, .atMost]) {
            hasAgeWord = true
            end = next(after)
        } else if unit.has(.year) {
            hasYears = true
            end = next(after)
            if let word = token(end), word.has(.ageWord), !word.isCovered {
                hasAgeWord = true
                end = next(end)
            }
        } else if TimeUnit(of: unit) != nil {
            return false
        }
        return true
    }

    /// "21+", "22 and older", "21 or younger".
    private mutating func readSuffix(_ first: Int) {
        guard upper == nil, var mark = token(end), !mark.isCovered || mark.kind == .plus else { return }
        var at = end
        if mark.kind == .hyphen, let word = token(end + 1), word.hasAny([.orOlder, .orYounger]) {
            (mark, at) = (word, end + 1)
        }
        if mark.kind == .plus {
            bound = .from(first)
        } else if mark.has(.orOlder) {
            bound = .from(first)
        } else if mark.has(.orYounger) {
            bound = .through(first)
        } else {
            return
        }
        end = next(at)
        hasSuffix = true
    }

    /// "over 21", "at least 22", "under the age of 65", "from your 22nd birthday".
    private mutating func readComparator(_ first: Int) {
        var before = index - 1
        while let word = token(before),
            word.isCovered || word.kind == .quote || word.tag == .determiner
                || word.has(.ageWord) && !word.hasAny([.over, .under, .atLeast, .atMost])
                || word.tag == .preposition && !word.hasAny([.over, .under, .atLeast, .atMost, .upTo])
        {
            if word.has(.ageWord), !word.isCovered {
                hasAgeWord = true
                start = before
            }
            before -= 1
        }
        guard let word = token(before) else { return }
        if word.kind == .colon, sentence.sentence.role == .tableCell { return readHeads(first) }
        guard let range = range(of: word, first) else { return }
        start = before
        if word.has(.ageWord) { hasAgeWord = true }
        if bound == nil, upper == nil { bound = range }
    }

    /// "Youngest patient : Kysse : 22": a cell that is a number takes its bound from the heads of its row and column.
    private mutating func readHeads(_ first: Int) {
        guard sentence.ownRange.first == index, end >= sentence.ownRange.upperBound,
            let head = sentence.places([.ageWord], in: 0..<index).first
        else { return }
        hasAgeWord = true
        if bound == nil, upper == nil { bound = range(of: sentence.tokens[head], first) }
    }

    private func range(of word: Token, _ first: Int) -> AgeRange? {
        switch word.kind {
        case .greater: .over(first)
        case .less: .under(first)
        case .atLeast: .from(first)
        case .atMost: .through(first)
        default:
            if word.has(.atLeast) {
                .from(first)
            } else if word.has(.atMost) {
                .through(first)
            } else if word.has(.upTo), !word.has(.atMost), word.length > 1 {
                .through(first)
            } else if word.has(.over) {
                .over(first)
            } else if word.has(.under) {
                .under(first)
            } else {
                nil
            }
        }
    }

    /// Whether anything says that the number is an age.
    private var isAge: Bool {
        if hasAgeWord { return true }
        if isCount { return false }
        if isReached || isAllowed || isAskedAlone { return true }
        let people: CueSet = [
            .patient, .adult, .reader, .person, .everyone, .minor, .ageWord, .suitable, .permitted, .excluded,
        ]
        let clause = sentence.clause(of: index).range
        let hasPeople =
            sentence.contains(people, in: clause)
            || sentence.section.headingCues.intersects([.ageWord, .adult, .minor])
        if hasSuffix { return true }
        if sentence.tokens[index].has(.legalAge) { return hasPeople || sentence.hasAny([.everyone, .suitable]) }
        if hasYears {
            return bound != nil && sentence.contains([.patient, .adult, .person, .minor], in: clause) && !isSpan
        }
        if startsAt { return isSubjectOfStart }
        if bound != nil || upper != nil { return hasPeople }
        guard isAtAge || isOfPerson else { return false }
        if sentence.contains([.reader, .person, .patient, .minor, .everyone], in: clause) { return true }
        // "Turn 22 and you qualify": who is let in is said in the next clause.
        return sentence.hasAny([.suitable, .permitted])
            && sentence.hasAny([.reader, .person, .patient, .minor, .adult])
    }

    /// "Turning 21 this weekend?", but not "our clinic turned 10" nor "turn it 90 degrees".
    private var isReached: Bool {
        guard let before = token(index - 1), before.has(.turning) else { return false }
        let people: CueSet = [.reader, .person, .patient, .minor, .adult, .everyone, .firstPerson]
        let subject = sentence.clause(of: index).range.lowerBound..<index - 1
        return sentence.contains(people, in: subject)
            || !subject.contains { sentence.tokens[$0].tag.isNominal || sentence.named(at: $0) != nil }
    }

    /// "Only seventeen?", "Over 65?", "Eighteen, with acne?": a question that opens with a number asks for an age.
    private var isAskedAlone: Bool {
        let own = sentence.ownRange
        guard sentence.sentence.isQuestion, own.contains(index), let after = token(end) else { return false }
        let opens = (own.lowerBound..<start).allSatisfy {
            let token = sentence.tokens[$0]
            return !token.tag.hasContent || token.has(.light) || token.tag == .adverb
        }
        // "Ten or twenty?" asks how many.
        let isJoined = after.tag == .conjunction && token(end + 1)?.isNumber == false
        return opens && (after.kind == .question || after.kind == .comma || isJoined)
    }

    /// "Seventeen is fine with a parent's signature", "eight will do": a number alone is the subject of a permission.
    private var isAllowed: Bool {
        let clause = sentence.clause(of: index).range
        guard upper == nil, bound == nil, sentence.speaksOfAges, let verb = token(end),
            verb.tag == .auxiliary || verb.tag == .modal || verb.hasAny([.permitted, .suitable]),
            !(clause.lowerBound..<index).contains(where: { sentence.tokens[$0].tag.isNominal })
        else { return false }
        return sentence.contains([.permitted, .suitable], in: clause.clamped(to: index..<clause.upperBound))
    }

    /// "Kysse starts at 19": without a currency it is a price or an age.
    private var startsAt: Bool { token(start).map { $0.has(.price) && $0.has(.atLeast) } ?? false }

    /// People start at an age, and so does a treatment where ages are spoken of; visits and packages start at a price.
    private var isSubjectOfStart: Bool {
        var place = sentence.place(before: start)
        while let word = place, [.modal, .auxiliary, .adverb].contains(sentence.tokens[word].tag) {
            place = sentence.place(before: word)
        }
        guard let subject = place else { return false }
        if sentence.tokens[subject].hasAny([.person, .patient, .reader, .minor]) {
            let before = sentence.place(before: sentence.phrase(of: subject).lowerBound)
            return before.map { sentence.tokens[$0].tag != .preposition } ?? true
        }
        let isTreatment =
            sentence.tokens[subject].isPronoun || sentence.named(at: subject)?.treatments.isEmpty == false
        return isTreatment && sentence.speaksOfAges
    }

    /// "at 21", "is 21 today": an age without a word of age needs its preposition or verb.
    private var isAtAge: Bool {
        guard let before = token(index - 1), before.has(.atAge) else { return false }
        guard let after = token(end) else { return true }
        return after.kind != .word || !after.tag.hasContent || after.tag == .adverb
    }

    /// "A woman of 21 is too young", but not "someone of 20 has two years to go": nobody is let in or left out there.
    private var isOfPerson: Bool {
        let frame: CueSet = [.suitable, .permitted, .excluded]
        guard sentence.isAsked || sentence.contains(frame, in: sentence.clause(of: index).range),
            let of = token(index - 1), of.tag == .preposition, !of.isCovered, of.cues.isEmpty,
            let person = token(index - 2), person.hasAny([.person, .minor, .adult])
        else { return false }
        return token(end).map { $0.kind != .word || !$0.tag.hasContent || $0.tag == .adverb } ?? true
    }

    /// A noun right after the number makes it a count: "over 250 patients".
    private var isCount: Bool {
        guard let after = token(end), after.kind == .word || after.kind == .number else { return false }
        if after.kind == .number || after.isNumber { return true }
        return after.tag == .noun && !after.hasAny([.year, .ageWord, .orOlder, .orYounger]) && !hasSuffix
    }

    /// "over 20 years of practice", "over 20 years on the market".
    private var isSpan: Bool { token(end).map { $0.tag == .preposition } ?? false }
}
