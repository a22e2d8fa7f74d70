/// Reads amounts of time and shares where they stand.
enum QuantityReader {
    /// A length of time, as a closed interval of days.
    struct Span: Equatable {
        var lower: Double
        var upper: Double
        /// The tokens that say it.
        var tokens: Range<Int>
        /// It tells when, not how long: "week four".
        var isPoint = false
    }

    /// The first length of time in a text, in days; of a range its longest.
    static func days(in tokens: [Token]) -> Double? { spans(in: tokens).first?.upper }

    /// Every length of time, in order: "12 months", "3 – 5 months", "one to two weeks", "a year", "half a year".
    static func spans(in tokens: [Token]) -> [Span] {
        guard tokens.contains(where: { $0.hasAny(TimeUnit.cues) }) else { return [] }
        var found: [Span] = []
        var index = 0
        while index < tokens.count {
            if let span = span(at: index, in: tokens) {
                found.append(span)
                index = span.tokens.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private static func span(at start: Int, in tokens: [Token]) -> Span? {
        guard let first = amount(at: start, in: tokens) else { return numbered(at: start, in: tokens) }
        var (low, high, at) = (first.value, first.value, first.end)
        var unit = unit(at: at, in: tokens)
        if let joint = joint(at: unit == nil ? at : at + 1, in: tokens), let second = amount(at: joint, in: tokens) {
            // "a year to two years", "3 – 5 months": the unit may stand once.
            let secondUnit = self.unit(at: second.end, in: tokens)
            if let last = secondUnit {
                let factor = unit ?? last
                (low, high) = (min(low * factor, second.value * last), max(low * factor, second.value * last))
                return Span(lower: low, upper: high, tokens: start..<second.end + 1)
            }
        }
        if unit == nil, at < tokens.count, tokens[at].kind == .hyphen {
            at += 1
            unit = self.unit(at: at, in: tokens)
        }
        guard let unit else { return nil }
        // "a year and a half"
        if let end = endOfHalf(at: at + 1, in: tokens) {
            return Span(lower: (low + 0.5) * unit, upper: (high + 0.5) * unit, tokens: start..<end)
        }
        return Span(lower: low * unit, upper: high * unit, tokens: start..<at + 1)
    }

    /// "Week four", "day 90": a unit with its number behind it, which counts nothing else.
    private static func numbered(at index: Int, in tokens: [Token]) -> Span? {
        guard let unit = unit(at: index, in: tokens), !tokens[index].isCovered, index + 1 < tokens.count,
            tokens[index + 1].isNumber, !tokens[index + 1].isCovered
        else { return nil }
        let end = index + 1 + max(1, Int(tokens[index + 1].length))
        if end < tokens.count {
            let next = tokens[end]
            let counts = next.tag == .noun || next.tag == .adjective || next.kind == .percent || next.kind == .hyphen
            if counts || next.kind == .number || whole(at: end, in: tokens) != nil { return nil }
        }
        let days = tokens[index + 1].value * unit
        return Span(lower: days, upper: days, tokens: index..<end, isPoint: true)
    }

    /// Where "and a half" ends, behind a unit of time; "and a half of them" counts people.
    private static func endOfHalf(at index: Int, in tokens: [Token]) -> Int? {
        guard index + 2 < tokens.count, tokens[index].tag == .conjunction, !tokens[index].isCovered,
            tokens[index + 1].tag == .determiner
        else { return nil }
        guard tokens[index + 2].has(.fraction), tokens[index + 2].value == 50, tokens[index + 2].length <= 1 else {
            return nil
        }
        return index + 3
    }

    /// Lengths of time that recur and name no amount: "every fortnight", "every other week", "monthly".
    static func rhythms(in tokens: [Token]) -> [Span] {
        tokens.indices.compactMap { index in
            guard let days = TimeUnit(of: tokens[index])?.days else { return nil }
            let before = index - 1
            let opener = before >= 0 ? opener(of: before, in: tokens) : nil
            if let opener, !tokens[opener].isCovered {
                let factor: Double = tokens[opener].has(.alternate) ? 2 : 1
                return Span(lower: days * factor, upper: days * factor, tokens: opener..<index + 1)
            }
            let isPart = before >= 0 && tokens[before].kind == .hyphen
            return isRate(tokens[index]) && !isPart ? Span(lower: days, upper: days, tokens: index..<index + 1) : nil
        }
    }

    /// The place of "every" whose words end at a token.
    private static func opener(of index: Int, in tokens: [Token]) -> Int? {
        var start = index
        while start > 0, tokens[start].isCovered { start -= 1 }
        return tokens[start].hasAny([.every, .alternate, .fraction])
            && start + max(1, Int(tokens[start].length)) > index ? start : nil
    }

    /// Whether a time recurs: "every six weeks", "monthly".
    static func isRhythm(_ span: Span, in tokens: [Token]) -> Bool {
        guard let first = span.tokens.first else { return false }
        if tokens[first].hasAny([.every, .alternate]) || TimeUnit(of: tokens[first]) != nil { return true }
        return first > 0 && opener(of: first - 1, in: tokens) != nil
    }

    /// A number, "a" or "half a", and where what follows begins.
    private static func amount(at index: Int, in tokens: [Token]) -> (value: Double, end: Int)? {
        guard index < tokens.count else { return nil }
        let token = tokens[index]
        // "at two" tells the time of day, but not in "at two years".
        if token.isCovered {
            return token.isNumber && index > 0 && tokens[index - 1].has(.clock) ? (token.value, index + 1) : nil
        }
        if token.isNumber {
            var end = index + max(1, Int(token.length))
            // "one and a half years", "2 or so weeks"
            if end + 2 < tokens.count, tokens[end].tag == .conjunction, tokens[end + 1].tag == .determiner,
                tokens[end + 2].has(.fraction)
            {
                return (token.value + 0.5, end + 3)
            }
            if end < tokens.count, tokens[end].tag == .adjective, unit(at: end + 1, in: tokens) != nil { end += 1 }
            return (token.value, end)
        }
        if token.has(.fraction), index + 1 < tokens.count, tokens[index + 1].tag == .determiner {
            return (0.5, index + 2)
        }
        if token.tag == .determiner, token.upper - token.lower <= 2 {
            let next = index + 1
            if unit(at: next, in: tokens) != nil { return (1, next) }
            if next < tokens.count, tokens[next].tag == .adjective, unit(at: next + 1, in: tokens) != nil {
                return (1, next + 1)
            }
        }
        return nil
    }

    private static func joint(at index: Int, in tokens: [Token]) -> Int? {
        guard index < tokens.count else { return nil }
        let token = tokens[index]
        if token.kind == .hyphen || token.kind == .dash { return index + 1 }
        if token.kind == .word, !token.isCovered, token.has(.upTo) || token.tag == .conjunction { return index + 1 }
        return nil
    }

    /// The days of a unit of time.
    static func unit(at index: Int, in tokens: [Token]) -> Double? {
        guard index < tokens.count, !isRate(tokens[index]) else { return nil }
        return TimeUnit(of: tokens[index])?.days
    }

    /// "monthly", "yearly": how often, not how long.
    private static func isRate(_ token: Token) -> Bool { token.tag == .adjective || token.tag == .adverb }

    /// Shares in per cent: "90%", "nine in ten", "a third", "half".
    static func percentages(in tokens: [Token]) -> [Double] { shares(in: tokens).map(\.percent) }

    static func shares(in tokens: [Token]) -> [(percent: Double, tokens: Range<Int>)] {
        var found: [(Double, Range<Int>)] = []
        let spans = tokens.contains { $0.has(.fraction) } ? spans(in: tokens) : []
        for index in tokens.indices where !tokens[index].isCovered {
            let token = tokens[index]
            let next = index + max(1, Int(token.length))
            if token.isNumber, next < tokens.count {
                if tokens[next].kind == .percent || tokens[next].has(.percent) {
                    found.append((token.value, index..<next + 1))
                } else if let whole = whole(at: next, in: tokens) ?? wholeOfNoun(at: next, in: tokens), whole.value > 0,
                    token.value < whole.value
                {
                    found.append((token.value / whole.value * 100, index..<whole.end))
                } else if tokens[next].has(.fraction), let part = part(tokens[next]) {
                    found.append((token.value * part, index..<next + 1))
                }
            } else if token.has(.fraction), let part = part(token),
                !spans.contains(where: { $0.tokens.contains(index) }), index == 0 || !tokens[index - 1].isNumber,
                TimeUnit(at: index + 2, tokens) == nil
            {
                found.append((part, index..<index + 1))
            }
        }
        return found
    }

    /// "in ten", "out of ten", "of 10"
    private static func whole(at index: Int, in tokens: [Token]) -> (value: Double, end: Int)? {
        let token = tokens[index]
        guard token.tag == .preposition && !token.has(.upTo) || token.has(.fraction) else { return nil }
        var next = index + max(1, Int(token.length))
        // "in a hundred"
        if next < tokens.count, tokens[next].tag == .determiner, !tokens[next].isNumber { next += 1 }
        guard next < tokens.count, tokens[next].isNumber, tokens[next].value >= 3, tokens[next].value <= 1_000_000
        else { return nil }
        let end = next + max(1, Int(tokens[next].length))
        if end < tokens.count, TimeUnit(of: tokens[end]) != nil { return nil }
        return (tokens[next].value, end)
    }

    /// "one person in a hundred", "nineteen thighs in twenty": what is counted stands between.
    private static func wholeOfNoun(at index: Int, in tokens: [Token]) -> (value: Double, end: Int)? {
        guard tokens[index].kind == .word, tokens[index].tag == .noun, TimeUnit(of: tokens[index]) == nil else {
            return nil
        }
        let next = index + max(1, Int(tokens[index].length))
        return next < tokens.count ? whole(at: next, in: tokens) : nil
    }

    /// "half", "third" …: by its length and first letters, which tell these words apart.
    private static func part(_ token: Token) -> Double? { token.value > 0 ? token.value : nil }
}

/// A unit of time.
enum TimeUnit {
    case minute, hour, day, week, fortnight, month, year, decade

    init?(of token: Token) {
        guard token.hasAny(Self.cues) else { return nil }
        if token.has(.decade) {
            self = .decade
        } else if token.has(.year) {
            self = .year
        } else if token.has(.month) {
            self = .month
        } else if token.has(.fortnight) {
            self = .fortnight
        } else if token.has(.week) {
            self = .week
        } else if token.has(.day) {
            self = .day
        } else if token.has(.hour) {
            self = .hour
        } else if token.has(.minute) {
            self = .minute
        } else {
            return nil
        }
    }

    init?(at index: Int, _ tokens: [Token]) {
        guard index < tokens.count, let unit = TimeUnit(of: tokens[index]) else { return nil }
        self = unit
    }

    /// What tells any of them.
    static let cues: CueSet = [.decade, .year, .month, .fortnight, .week, .day, .hour, .minute]

    /// Its length in days, by the mean year of the calendar.
    var days: Double {
        switch self {
        case .minute: 1.0 / 1440
        case .hour: 1.0 / 24
        case .day: 1
        case .week: 7
        case .fortnight: 14
        case .month: TimeUnit.daysInMonth
        case .year: 365.25
        case .decade: 3652.5
        }
    }

    static let daysInMonth = 365.25 / 12
}
