extension Measure {
    /// What some words say was measured.
    ///
    /// - Parameter mild: where words say that something is mild.
    init(_ tokens: [Token], in range: Range<Int>, events: [Concept.ID], mild: [Int]) {
        self.events = Set(events)
        for index in range where !tokens[index].isCovered && tokens[index].hasAny(Self.outcomesAndPeople) {
            for (outcome, cues) in Self.cues where tokens[index].hasAny(cues) { outcomes.insert(outcome) }
            if tokens[index].hasAny(Self.people) { countsPeople = true }
        }
        // "Lose their double chin entirely"
        if outcomes.contains(.improved),
            range.contains(where: {
                tokens[$0].has(.absoluteness) && tokens[$0].tag == .adverb && !tokens[$0].isCovered
            })
        {
            outcomes.insert(.gone)
        }
        // Who is happy with a better look is counted as happy.
        if outcomes.contains(.satisfied) { outcomes.remove(.improved) }
        if outcomes.contains(.gone) || outcomes.contains(.worsened) || outcomes.contains(.goalReached) {
            outcomes.remove(.improved)
        }
        numbers = Self.numbers(in: tokens, range)
        // "74% gained two grades": so many grades are a change for the better, whatever the verb.
        if isEmpty, !numbers.isEmpty { outcomes = [.improved] }
        if events.isEmpty, Self.isLittleLeft(tokens, in: range, mild) { outcomes = [.mild] }
    }

    /// "No lines or mild ones": nothing, or little, is left.
    private static func isLittleLeft(_ tokens: [Token], in range: Range<Int>, _ mild: [Int]) -> Bool {
        let none = range.first { place in
            tokens[place].has(.negation) && !tokens[place].isCovered
                && [.determiner, .pronoun, .preposition].contains(tokens[place].tag)
        }
        return none.map { none in mild.contains { $0 > none } } ?? false
    }

    private static let cues: [(Outcome, CueSet)] = [
        (.improved, [.improved, .reduce, .restore, .better]), (.responded, [.responded]), (.satisfied, [.satisfied]),
        (.goalReached, [.goal]), (.worsened, [.worsened]), (.gone, [.altogether, .eradicate]),
    ]

    private static let people: CueSet = [.patient, .person, .adult, .selfRated, .enrolled]
    private static let outcomesAndPeople = cues.reduce(into: people) { $0.formUnion($1.1) }

    /// Numbers of grades, points and units: the words behind them name a measure or a dose.
    private static func numbers(in tokens: [Token], _ range: Range<Int>) -> Set<Double> {
        var found: Set<Double> = []
        for index in range where tokens[index].isNumber && !tokens[index].isCovered {
            var next = index + max(1, Int(tokens[index].length))
            if range.contains(next), tokens[next].kind == .hyphen { next += 1 }
            if range.contains(next), tokens[next].hasAny([.measure, .unitOfToxin]) {
                found.insert(tokens[index].value)
            }
        }
        return found
    }

    /// The words that tell a measure, so that a sentence with them is read.
    static let told: CueSet = [
        .improved, .benefit, .reduce, .restore, .better, .responded, .satisfied, .goal, .worsened, .patient, .person,
        .adult, .rated, .rater, .selfRated,
        .blinded, .measure, .study, .enrolled, .control, .later, .last, .promise, .pronoun, .session,
    ]
}

/// What a section has told of a result, for the sentences that go on with it.
struct ResultFrame {
    var measure: Measure
    var months: Double?
    var rater: StatisticClaim.Rater?
    var conditions: [Concept.ID]
    var sites: [Concept.ID]

    /// The frame after a sentence: its own where it tells a result, what it leaves unsaid from the one before; a
    /// heading ends it.
    init?(_ reading: SentenceReading, after previous: ResultFrame?) {
        guard !reading.isHeading else { return nil }
        let shares = reading.shares
        guard !shares.isEmpty || reading.hasAny([.study, .enrolled]) else { return nil }
        let own = StatisticReader.measure(in: reading, reading.range)
        let isCarried = own.isEmpty
        measure = isCarried ? previous?.measure ?? own : own
        months = StatisticReader.months(in: reading, reading.range).max() ?? (isCarried ? previous?.months : nil)
        rater = StatisticReader.rater(in: reading, reading.range) ?? (isCarried ? previous?.rater : nil)
        let named = (reading.named(.condition).map(\.concept), reading.named(.site).map(\.concept))
        let isPlaced = !named.0.isEmpty || !named.1.isEmpty
        conditions = isPlaced ? named.0 : previous?.conditions ?? []
        sites = isPlaced ? named.1 : previous?.sites ?? []
    }
}
