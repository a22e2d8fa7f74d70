/// A length of time as a sentence gives it.
struct DurationExpression {
    let tokens: Range<Int>
    /// The longest time it stands for.
    let months: Double
}

/// Finds lengths of effect: a number and a unit that something lasts for, as against a point in time, a waiting time,
/// an interval, or years on the market.
struct DurationReader {
    let sentence: SentenceReader
    private static let units: CueSet = [.yearUnit, .monthUnit, .weekUnit, .dayUnit]

    func expressions() -> [DurationExpression] {
        guard sentence.hasAny(Self.units), sentence.hasAny([.lasting, .result, .benefit, .eradicate]) else { return [] }
        return sentence.range.compactMap { index in
            sentence.token(index).cues.intersects(Self.units) ? expression(unit: index) : nil
        }
    }

    /// The time of any unit, whatever it is said of.
    func time(unit index: Int) -> DurationExpression? {
        let unit = sentence.token(index)
        guard let factor = TimeUnit(of: unit)?.months else { return nil }
        let isDecade = sentence.text(index..<index + 1).lowercased().hasPrefix("decade")
        let scale = isDecade ? factor * 10 : factor
        var start = index
        var at = index - 1
        if at >= sentence.range.lowerBound, sentence.token(at).kind == .hyphen { at -= 1 }
        while at >= sentence.range.lowerBound, sentence.token(at).isCovered || isFiller(at) { at -= 1 }
        guard at >= sentence.range.lowerBound else { return isPlural(index) ? DurationExpression(tokens: index..<index + 1, months: 24 / 12 * scale) : nil }
        let word = sentence.token(at)
        if word.kind == .number || word.has(.numberWord) {
            start = rangeStart(at)
            return DurationExpression(tokens: start..<index + 1, months: word.value * scale)
        }
        if word.has(.several) || word.has(.multiple) {
            start = at
            let text = sentence.text(at..<at + 1).lowercased()
            let count: Double = text == "couple" ? 2 : 3
            return DurationExpression(tokens: start..<index + 1, months: count * scale)
        }
        let text = sentence.text(at..<at + 1).lowercased()
        if text == "a" || text == "an" || text == "full" || text == "whole" || text == "entire" || word.has(.half) {
            return DurationExpression(tokens: at..<index + 1, months: word.has(.half) ? scale / 2 : scale)
        }
        if isPlural(index) { return DurationExpression(tokens: index..<index + 1, months: 2 * scale) }
        return nil
    }

    private func expression(unit index: Int) -> DurationExpression? {
        guard let time = time(unit: index) else { return nil }
        let clause = sentence.clause(of: index)
        let start = time.tokens.lowerBound
        // A dash inside "3 – 5 months" begins a clause in the middle of the time.
        let before = min(clause.lowerBound, start)..<start
        if let last = sentence.previous(before: start) {
            let word = sentence.token(last)
            let text = sentence.text(last..<last + 1).lowercased()
            if ["at", "after", "by", "every", "in", "within", "before", "than", "from", "until"].contains(text), !(text == "than" && sentence.contains([.lasting], in: before)) { return nil }
            if word.has(.interval), text != "per" { return nil }
        }
        if let next = sentence.next(after: index), clause.contains(next) {
            let text = sentence.text(next..<next + 1).lowercased()
            if ["after", "before", "ago", "apart", "later", "of", "old", "from", "prior"].contains(text), !sentence.token(next).has(.lasting), !(isWord(before: start, "for") && sentence.contains([.lasting], in: before)) { return nil }
        }
        let waits = sentence.places(of: .wait, in: before).last
        let effects = sentence.places(ofAny: [.benefit, .result, .eradicate], in: before).last
        if let waits, waits > effects ?? -1 { return nil }
        if sentence.contains([.wait], in: index..<clause.upperBound) && !sentence.contains([.result], in: before) { return nil }
        let isLasting = sentence.contains([.lasting], in: before) || sentence.contains([.lasting], in: index..<min(clause.upperBound, index + 4))
        let isEffectFor = sentence.contains([.result], in: before) && (isWord(before: start, "for") || isWord(before: start, "of")) || isWord(before: start, "for") && sentence.contains([.benefit, .eradicate], in: before) && !sentence.contains([.clinic, .person], in: before) || isWord(before: start, "up to") && sentence.contains([.result, .benefit], in: before)
        guard isLasting || isEffectFor else { return nil }
        return time
    }

    private func isWord(before index: Int, _ words: String) -> Bool {
        guard let last = sentence.previous(before: index) else { return false }
        return sentence.text(sentence.extent(of: last)).lowercased().hasPrefix(words)
    }

    private func isFiller(_ index: Int) -> Bool {
        ["full", "whole", "entire", "more", "good", "solid", "long"].contains(sentence.text(index..<index + 1).lowercased()) && sentence.token(index).kind == .word
            && index > sentence.range.lowerBound && (sentence.token(index - 1).kind == .number || sentence.token(index - 1).has(.numberWord))
    }

    /// "2-3 years", "ten to twelve months": the range begins at its first number.
    private func rangeStart(_ index: Int) -> Int {
        let lower = sentence.range.lowerBound
        guard index - 2 >= lower else { return index }
        let joint = sentence.token(index - 1)
        let first = sentence.token(index - 2)
        let isJoint = joint.kind == .hyphen || joint.kind == .dash || sentence.text(index - 1..<index).lowercased() == "to"
        return isJoint && (first.kind == .number || first.has(.numberWord)) ? index - 2 : index
    }

    private func isPlural(_ index: Int) -> Bool { sentence.text(index..<index + 1).lowercased().hasSuffix("s") }
}
