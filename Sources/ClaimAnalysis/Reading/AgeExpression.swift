import TreatmentModel

/// An age as a sentence gives it.
struct AgeExpression {
    /// The words that say it.
    let tokens: Range<Int>
    var range: AgeRange
    /// The ages lie outside what the sentence allows: "not for patients under 22".
    var isExcluded = false
    let form: Form

    enum Form { case bound, interval, exact, group, anyAge }
}

/// Finds ages: comparators in figures and words, ranges, and groups such as teenagers.
///
/// A number is an age only with a reason: an age word beside it, "and older" after it, or people before a comparator.
/// So prices, units, years in practice and section numbers stay silent.
struct AgeReader {
    let sentence: SentenceReader

    func expressions() -> [AgeExpression] {
        var found: [AgeExpression] = []
        if sentence.names(.number) {
            var index = sentence.range.lowerBound
            while index < sentence.range.upperBound {
                let token = sentence.token(index)
                if token.kind == .number || token.has(.numberWord), let expression = expression(at: index) {
                    found.append(expression)
                    index = max(index + 1, expression.tokens.upperBound)
                } else {
                    index += 1
                }
            }
        }
        if sentence.hasAny([.anyAge, .minor]) { found += groups() }
        return merged(found)
    }

    private func token(_ index: Int) -> Token? {
        sentence.range.contains(index) ? sentence.token(index) : nil
    }

    private func age(at index: Int) -> Int? {
        guard let token = token(index), !token.isCovered, token.kind == .number || token.has(.numberWord) else { return nil }
        guard token.value >= 5, token.value <= 110, token.value == token.value.rounded() else { return nil }
        if let before = self.token(index - 1), before.kind == .word, isMeasure(index - 1) { return nil }
        if let before = self.token(index - 2), before.kind == .word, isMeasure(index - 2), self.token(index - 1)?.has(.ageWord) != true { return nil }
        if let before = self.token(index - 1), before.kind == .dollar || before.kind == .slash || before.kind == .period && before.isJoined { return nil }
        return Int(token.value)
    }

    /// "BMI of 30", "grade 3", "SPF 30": the number measures something else.
    private func isMeasure(_ index: Int) -> Bool {
        sentence.range.contains(index) && sentence.token(index).has(.measureNoun)
    }

    private func expression(at index: Int) -> AgeExpression? {
        guard let first = age(at: index) else { return nil }
        var end = index + max(1, Int(sentence.token(index).length))
        var start = index
        var hasAgeWord = false
        var hasYears = false
        var upper: Int?

        // A range: "18 to 65", "18-65", "between 18 and 65".
        if let (second, secondEnd) = rangeEnd(after: end, from: index) {
            upper = second
            end = secondEnd
        }
        var after = skipBrackets(end)
        if let unit = token(after), !unit.isCovered {
            if unit.kind == .percent || unit.kind == .dollar { return nil }
            if unit.has(.ageWord), !unit.has(.over), !unit.has(.under) {
                hasAgeWord = true
                end = after + Int(unit.length)
                after = end
            } else if unit.has(.yearUnit) {
                hasYears = true
                end = after + 1
                after = end
                if let next = token(after), next.has(.ageWord) {
                    hasAgeWord = true
                    end = after + Int(next.length)
                    after = end
                }
            } else if TimeUnit(of: unit) != nil {
                return nil
            }
        }
        // "21+", "22 and older", "21 or younger".
        var bound: AgeRange?
        var saysOlder = false
        if upper == nil, let mark = token(after) {
            if mark.kind == .plus {
                bound = .from(first)
                end = after + 1
                saysOlder = true
            } else if mark.has(.orOlder), !mark.isCovered {
                bound = .from(first)
                end = after + Int(mark.length)
                saysOlder = !isCount(after: end)
            } else if mark.has(.orYounger) {
                bound = .through(first)
                end = after + Int(mark.length)
                saysOlder = !isCount(after: end)
            } else if mark.kind == .hyphen, let next = token(after + 1), next.has(.orOlder) {
                bound = .from(first)
                end = after + 2
                saysOlder = true
            }
        }
        // "over 21", "at least 22 years", "under the age of 65".
        var comparator: Token?
        var before = index - 1
        while let word = token(before), word.isCovered || word.kind == .quote || word.has(.ageWord) && !word.has(.over) && !word.has(.under) && !word.has(.atLeast) && !word.has(.atMost) {
            if word.has(.ageWord) {
                hasAgeWord = true
                start = before
            }
            before -= 1
        }
        if let word = token(before), word.cues.intersects([.over, .under, .atLeast, .atMost]) || word.kind == .greater || word.kind == .less || word.kind == .atLeast || word.kind == .atMost {
            comparator = word
            start = before
            if word.has(.ageWord) { hasAgeWord = true }
        }
        if let comparator {
            switch comparator.kind {
            case .greater: bound = .over(first)
            case .less: bound = .under(first)
            case .atLeast: bound = .from(first)
            case .atMost: bound = .through(first)
            default:
                if bound == nil || upper != nil {
                    if upper != nil { bound = nil }
                    else if comparator.has(.over) { bound = .over(first) }
                    else if comparator.has(.under) { bound = .under(first) }
                    else if comparator.has(.atLeast) { bound = .from(first) }
                    else if comparator.has(.atMost) { bound = .through(first) }
                }
            }
        }
        let hasPerson = personBefore(start) || sentence.contains([.adult], in: start..<start + 1)
        let isAge: Bool
        if hasAgeWord { isAge = true }
        else if saysOlder, !isUnit(after) { isAge = true }
        else if hasYears { isAge = bound != nil && hasPerson && !followsSpan(end) && personBefore(start, within: 3) }
        else if bound != nil || upper != nil { isAge = hasPerson && !isCount(after: end) }
        else { isAge = false }
        guard isAge else { return nil }
        if isStatuteOrCount(index) { return nil }
        if let upper {
            return AgeExpression(tokens: start..<end, range: AgeRange(from: first, through: upper), form: .interval)
        }
        if let bound { return AgeExpression(tokens: start..<end, range: bound, form: .bound) }
        return AgeExpression(tokens: start..<end, range: AgeRange(from: first, through: first), form: .exact)
    }

    private func rangeEnd(after end: Int, from start: Int) -> (Int, Int)? {
        guard let mark = token(end) else { return nil }
        var at = end
        if TimeUnit(of: mark) == .year || mark.has(.ageWord) { at += Int(mark.length) }
        guard let joint = token(at) else { return nil }
        let isJoint = joint.kind == .hyphen || joint.kind == .dash || joint.has(.atMost) && !joint.has(.ageWord) || isWord(at, "to") || isWord(at, "and") && isBetween(start)
        guard isJoint else { return nil }
        guard let second = age(at: at + max(1, Int(joint.length))), second > Int(sentence.token(start).value) else { return nil }
        let place = at + max(1, Int(joint.length))
        return (second, place + max(1, Int(sentence.token(place).length)))
    }

    private func isWord(_ index: Int, _ word: String) -> Bool { sentence.text(index..<index + 1).lowercased() == word }

    private func isBetween(_ start: Int) -> Bool {
        var at = start - 1
        while let word = token(at), at >= start - 4 {
            if word.has(.interval), isWord(at, "between") { return true }
            at -= 1
        }
        return false
    }

    private func skipBrackets(_ index: Int) -> Int {
        if let token = token(index), token.kind == .hyphen { return index + 1 }
        return index
    }

    /// People named a few words before: "patients over 21", "adults who are at least 22".
    private func personBefore(_ index: Int, within limit: Int = 7) -> Bool {
        sentence.contains([.person, .adult, .everyone], in: max(sentence.range.lowerBound, index - limit)..<index)
    }

    /// A noun right after the number makes it a count: "over 250 patients", "more than 21 clinics".
    private func isCount(after end: Int) -> Bool {
        guard let next = token(end) else { return false }
        if next.kind == .number || next.kind == .percent { return true }
        guard next.kind == .word else { return false }
        if next.cues.intersects([.patients, .concentration, .session, .needles, .clinic]) || TimeUnit(of: next) != nil { return true }
        return false
    }

    private func isUnit(_ index: Int) -> Bool {
        guard let token = token(index) else { return false }
        return token.has(.concentration) || token.kind == .percent
    }

    /// "over 21 years of practice", "over 20 years on the market".
    private func followsSpan(_ index: Int) -> Bool {
        guard let next = token(index) else { return false }
        return next.has(.prep) || next.has(.interval)
    }

    private func isStatuteOrCount(_ index: Int) -> Bool {
        guard let next = token(index + 1) else { return false }
        return next.kind == .word && ["CFR", "U.S.C", "USC"].contains(sentence.text(index + 1..<index + 2))
    }

    private func groups() -> [AgeExpression] {
        var found: [AgeExpression] = []
        for index in sentence.places(of: .anyAge) {
            found.append(AgeExpression(tokens: sentence.extent(of: index), range: .any, form: .anyAge))
        }
        for index in sentence.places(of: .minor) {
            found.append(AgeExpression(tokens: sentence.extent(of: index), range: AgeRange(from: 13, through: 17), form: .group))
        }
        return found
    }

    /// "over 18 and under 65" is one range.
    private func merged(_ expressions: [AgeExpression]) -> [AgeExpression] {
        var result: [AgeExpression] = []
        for expression in expressions {
            if let last = result.last, last.form == .bound, expression.form == .bound,
                expression.tokens.lowerBound - last.tokens.upperBound <= 4,
                (last.range.upper == nil) != (expression.range.upper == nil),
                !sentence.contains([.contrast], in: last.tokens.upperBound..<expression.tokens.lowerBound)
            {
                let both = last.range.intersection(expression.range)
                guard !both.isEmpty else {
                    result.append(expression)
                    continue
                }
                result[result.count - 1] = AgeExpression(
                    tokens: last.tokens.lowerBound..<expression.tokens.upperBound, range: both, form: .interval)
            } else {
                result.append(expression)
            }
        }
        return result
    }
}
