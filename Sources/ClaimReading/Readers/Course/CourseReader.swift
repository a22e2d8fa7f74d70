/// Reads the course of a treatment: the number of sessions, the time between them, the length of one.
enum CourseReader: SlotReader {
    static func read(_ sentence: SentenceReading) -> [Assertion] {
        sessions(in: sentence) + times(.interval, sentence, Content.interval) + times(.visit, sentence, Content.visit)
            + times(.series, sentence) { time in
                // At least two treatments lie within it, so that they are no farther apart.
                var interval = time
                interval.isUpTo = true
                return .interval(interval)
            }
    }

    private static func times(
        _ role: TimeExpression.Role, _ sentence: SentenceReading, _ content: (TimeClaim) -> Content
    ) -> [Assertion] {
        sentence.times(role).map { time in
            let clause = sentence.clause(of: time.tokens.lowerBound).range
            let read = sentence.extents(words, in: clause) + sentence.scopeWords(in: clause)
            return sentence.assertion(
                content(sentence.claim(time)), words: time.tokens, anchor: time.span.tokens.lowerBound, read: read)
        }
    }

    private static let words: CueSet = [.session, .apart, .repeat, .every, .visit, .setAside, .postpone]

    /// "three sessions", "up to six treatments", "Sessions: three": a number that the word for a session goes with.
    private static func sessions(in sentence: SentenceReading) -> [Assertion] {
        guard sentence.has(.session) || sentence.section.cues.contains(.session) && isShort(sentence) else { return [] }
        return sentence.counts.compactMap { count in
            guard count.claim.upper <= 30, sentence.isOwnStatement([count.tokens]), isOfSessions(count, sentence) else {
                return nil
            }
            let clause = sentence.clause(of: count.tokens.lowerBound).range
            var claim = count.claim
            claim.scope = sentence.scope(at: count.tokens.lowerBound)
            let read = sentence.extents([.session, .measure, .study], in: clause) + sentence.scopeWords(in: clause)
            return sentence.assertion(.sessions(claim), words: count.tokens, read: read)
        }
    }

    /// "Up to six, no less than a month apart.": the question before speaks of sessions.
    private static func isShort(_ sentence: SentenceReading) -> Bool { !sentence.hasVerb(in: sentence.ownRange) }

    private static func isOfSessions(_ count: CountExpression, _ sentence: SentenceReading) -> Bool {
        let tokens = sentence.tokens
        let clause = sentence.clause(of: count.tokens.lowerBound).range
        if sentence.hasAny([.price, .offer, .percent, .bodyMass]) || sentence.contains([.dose, .first], in: clause)
            || isListNumber(count, sentence)
        {
            return false
        }
        var next = count.tokens.upperBound
        // "Three 30-minute sessions"
        if let span = sentence.spans.first(where: { $0.tokens.lowerBound == next }), span.upper < 1 {
            next = span.tokens.upperBound
        }
        while clause.contains(next), tokens[next].tag == .adjective, !tokens[next].has(.session) { next += 1 }
        if clause.contains(next), tokens[next].has(.session) { return !isAfter(count, sentence) }
        // A count by itself: "Sessions: three, a month apart", "the neck took four".
        let isLabelled = sentence.place(before: count.tokens.lowerBound).map { tokens[$0].kind == .colon } ?? false
        let isFree =
            isLabelled && clause.contains(next) && tokens[next].tag == .preposition || !clause.contains(next)
            || tokens[next].kind != .word && !tokens[next].isNumber || tokens[next].has(.measure)
        return isFree && (sentence.contains([.session], in: clause) || sentence.has(.session) || isShort(sentence))
    }

    /// "5. How often?": the number of a heading.
    private static func isListNumber(_ count: CountExpression, _ sentence: SentenceReading) -> Bool {
        let after = count.tokens.upperBound
        // "Myth 3: it never comes back"
        if let before = sentence.place(before: count.tokens.lowerBound), sentence.tokens[before].has(.myth) {
            return true
        }
        guard sentence.isHeading || sentence.sentence.isQuestion || sentence.ownRange.count <= 2 else { return false }
        return count.tokens.lowerBound == sentence.sentence.own && sentence.range.contains(after)
            && sentence.tokens[after].kind == .period
    }

    /// "After three sessions the scars were softer" tells when, not how many there are.
    private static func isAfter(_ count: CountExpression, _ sentence: SentenceReading) -> Bool {
        let before = count.tokens.lowerBound - 1
        return before >= 0 && sentence.tokens[before].tag == .preposition && !sentence.tokens[before].isCovered
            && !sentence.tokens[before].hasAny([.upTo, .atLeast, .atMost, .over, .under, .forTime])
    }
}

/// A number of things with what bounds it: "up to six", "two to four", "one or two", "three or more".
struct CountExpression {
    let claim: NumberClaim
    let tokens: Range<Int>

    /// Every number in some words that is no amount of time, share, money or mark of something else.
    static func all(in tokens: [Token]) -> [CountExpression] {
        all(
            in: tokens,
            besides: QuantityReader.spans(in: tokens).map(\.tokens) + QuantityReader.shares(in: tokens).map(\.tokens))
    }

    /// Every number in some words that is no money or mark of something else.
    /// - Parameter taken: the amounts of time and the shares among them.
    static func all(in tokens: [Token], besides taken: [Range<Int>]) -> [CountExpression] {
        var found: [CountExpression] = []
        var index = 0
        while index < tokens.count {
            if let count = CountExpression(at: index, in: tokens), !taken.contains(where: { $0.overlaps(count.tokens) })
            {
                found.append(count)
                index = max(index + 1, count.tokens.upperBound)
            } else {
                index += 1
            }
        }
        return found
    }

    private init?(at index: Int, in tokens: [Token]) {
        guard tokens[index].isNumber, !tokens[index].isCovered, !(index > 0 && tokens[index - 1].kind == .currency)
        else { return nil }
        var (low, high, end) = (tokens[index].value, tokens[index].value, index + max(1, Int(tokens[index].length)))
        if end + 1 < tokens.count, tokens[end + 1].isNumber, !tokens[end + 1].isCovered, Self.isJoint(tokens[end]),
            tokens[end + 1].value > low
        {
            high = tokens[end + 1].value
            end = min(tokens.count, end + 1 + max(1, Int(tokens[end + 1].length)))
        }
        if end < tokens.count, tokens[end].kind == .percent || tokens[end].kind == .slash { return nil }
        let (bound, words) = QuantityBound.around(index..<end, in: tokens)
        low = min(low, high)
        claim = NumberClaim(low, high, isAtLeast: bound == .atLeast, isAtMost: bound == .upTo)
        self.tokens = words
    }

    private static func isJoint(_ token: Token) -> Bool {
        token.kind == .hyphen || token.kind == .dash
            || !token.isCovered && (token.has(.upTo) || token.tag == .conjunction)
    }
}
