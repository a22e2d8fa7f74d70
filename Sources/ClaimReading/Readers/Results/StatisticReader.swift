/// Reads measured results: a share, what was measured, when, by whom; what the sentence leaves unsaid comes from the
/// result told before it.
enum StatisticReader: SlotReader {
    static let gate = SlotGate([.fraction, .everyone], numbers: true)

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        guard !sentence.hasAny([.price, .offer, .bodyMass]) else { return [] }
        let shares = sentence.shares.isEmpty ? wholes(in: sentence) : sentence.shares
        return shares.indices.compactMap { place in
            guard sentence.isOwnStatement([shares[place].tokens]), !isOfMaterial(shares[place].tokens, sentence) else {
                return nil
            }
            return assertion(shares[place], part(of: place, shares, sentence), sentence)
        }
    }

    /// "Everyone was satisfied": all of whom a study counts.
    private static func wholes(in sentence: SentenceReading) -> [(percent: Double, tokens: Range<Int>)] {
        guard sentence.hasAny([.satisfied, .responded, .improved]), !sentence.has(.clinic) else { return [] }
        return sentence.places([.everyone], in: sentence.ownRange).filter { place in
            let clause = sentence.clause(of: place).range
            let end = sentence.extent(place).upperBound
            return !sentence.isDenied(place) && sentence.tokens[place].tag != .preposition
                && sentence.contains(
                    [.satisfied, .responded, .improved], in: min(end, clause.upperBound)..<clause.upperBound)
        }.map { (100, sentence.extent($0)) }
    }

    /// "20% PMMA": a share of a product.
    private static func isOfMaterial(_ share: Range<Int>, _ sentence: SentenceReading) -> Bool {
        let clause = sentence.clause(of: share.lowerBound).range
        return sentence.contains([.contains], in: clause) || !sentence.named(.material, in: clause).isEmpty
    }

    /// The words that belong to one of several shares: up to the next, from the end of the one before.
    private static func part(
        of place: Int, _ shares: [(percent: Double, tokens: Range<Int>)], _ sentence: SentenceReading
    ) -> Range<Int> {
        let clause = sentence.clause(of: shares[place].tokens.lowerBound).range
        let inClause = shares.filter { clause.contains($0.tokens.lowerBound) }
        guard inClause.count > 1 else { return clause }
        func joint(after share: Range<Int>, before next: Range<Int>) -> Int {
            let between = share.upperBound..<max(share.upperBound, next.lowerBound)
            return between.first { sentence.tokens[$0].kind == .comma || sentence.tokens[$0].tag == .conjunction }
                ?? between.upperBound
        }
        let own = shares[place].tokens
        let start =
            place > 0 && clause.contains(shares[place - 1].tokens.lowerBound)
            ? joint(after: shares[place - 1].tokens, before: own) : clause.lowerBound
        let end =
            place + 1 < shares.count && clause.contains(shares[place + 1].tokens.lowerBound)
            ? joint(after: own, before: shares[place + 1].tokens) : clause.upperBound
        return min(start, own.lowerBound)..<max(end, own.upperBound)
    }

    private static func assertion(
        _ share: (percent: Double, tokens: Range<Int>), _ part: Range<Int>, _ sentence: SentenceReading
    ) -> Assertion? {
        let frame = sentence.section.result
        let whole = sentence.range
        var own = measure(in: sentence, part)
        if own.isEmpty { own = measure(in: sentence, whole) }
        if own.outcomes.isEmpty, let fewer = fewer(after: share.tokens, sentence), !sentence.tokens[fewer].isCovered {
            own.outcomes.insert(.improved)
        }
        let isCarried = own.isEmpty
        // "For 4% a nerve was injured": what went wrong is not what was told before.
        if isCarried, sentence.hasAny([.harm, .risk, .caution]) { return nil }
        // A study that was announced before tells when and by whom.
        let goesOn = isCarried || frame?.measure.isEmpty == true
        guard let measure = isCarried ? frame?.measure : own, !measure.isEmpty else { return nil }
        let (bound, words) = QuantityBound.around(share.tokens, in: sentence.tokens)
        let times = months(in: sentence, part).isEmpty ? months(in: sentence, whole) : months(in: sentence, part)
        guard times.count <= 1 else { return nil }
        var scope = sentence.scope(at: share.tokens.lowerBound)
        if goesOn, scope.isOpen { (scope.conditions, scope.sites) = (frame?.conditions ?? [], frame?.sites ?? []) }
        var claim = StatisticClaim(
            share.percent, measure, bound: bound == .exact ? .exact : bound == .upTo ? .atMost : .atLeast,
            months: times.first ?? (goesOn || saysSameTime(sentence) ? frame?.months : nil),
            isTimeOwn: !months(in: sentence, part).isEmpty || sentence.shares.count == 1 && !times.isEmpty,
            rater: rater(in: sentence, whole) ?? (goesOn ? frame?.rater : nil), population: population(in: sentence),
            isControl: isOfControl(share.tokens, part, sentence), scope: scope)
        claim.isCarried = isCarried
        claim.isRough = sentence.place(before: words.lowerBound).map { sentence.tokens[$0].has(.generality) } ?? false
        let time = sentence.spans.map { QuantityBound.around($0.tokens, in: sentence.tokens).tokens }
        let read =
            sentence.extents(Measure.told) + sentence.scopeWords(in: whole) + sentence.named(.event).map(\.range) + time
            + numbers(in: sentence)
            + (measure.outcomes.contains(.mild)
                ? (mild(in: sentence, whole) + sentence.places([.negation])).map(sentence.extent) : [])
            + degrees(in: sentence) + (fewer(after: share.tokens, sentence).map { [sentence.extent($0)] } ?? [])
        return sentence.assertion(
            .statistic(claim), words: words, anchor: share.tokens.lowerBound,
            isDenied: isDenied(share.tokens, sentence), read: read)
    }

    /// "42% fewer": the word right behind a share that makes less of what it counts.
    private static func fewer(after share: Range<Int>, _ sentence: SentenceReading) -> Int? {
        let next = share.upperBound
        guard sentence.range.contains(next), sentence.tokens[next].has(.smallness),
            !sentence.tokens[next].has(.unworried)
        else { return nil }
        return !sentence.named(.condition).isEmpty || sentence.section.result != nil ? next : nil
    }

    /// "at least somewhat satisfied", "a grade or more": bounds of what was measured, as the measure itself says them.
    private static func degrees(in sentence: SentenceReading) -> [Range<Int>] {
        sentence.places([.atLeast, .orOlder]).filter { index in
            let next = sentence.extent(index).upperBound
            if sentence.tokens[index].has(.atLeast), sentence.range.contains(next),
                sentence.tokens[next].hasAny([.satisfied, .improved, .responded])
            {
                return true
            }
            guard sentence.tokens[index].has(.orOlder), let before = sentence.place(before: index) else { return false }
            return sentence.tokens[before].has(.measure)
        }.map(sentence.extent)
    }

    private static func isDenied(_ share: Range<Int>, _ sentence: SentenceReading) -> Bool {
        sentence.isDenied(share.lowerBound)
    }

    /// "at that point": a demonstrative stands for the time of the result before.
    private static func saysSameTime(_ sentence: SentenceReading) -> Bool { sentence.has(.sameTime) }

    static func measure(in sentence: SentenceReading, _ range: Range<Int>) -> Measure {
        Measure(
            sentence.tokens, in: range, events: sentence.harms(in: range).map(\.concept),
            mild: mild(in: sentence, range))
    }

    /// Where words say that something is mild: by themselves, or inside the name of a condition, as in "mild lines".
    private static func mild(in sentence: SentenceReading, _ range: Range<Int>) -> [Int] {
        guard sentence.has(.negation), let mild = sentence.vocabulary.mild else { return [] }
        let inside = sentence.named(.condition, in: range).filter {
            sentence.within($0.range, .qualifier).contains(mild)
        }
        return (sentence.named(.qualifier, in: range).filter { $0.concept == mild } + inside).map(\.at)
    }

    /// The times that a sentence gives for results, in months.
    static func months(in sentence: SentenceReading, _ range: Range<Int>) -> [Double] {
        sentence.spans.filter { range.contains($0.tokens.lowerBound) && $0.upper >= 1 }.map {
            $0.upper / TimeUnit.daysInMonth
        }
    }

    static func rater(in sentence: SentenceReading, _ range: Range<Int>) -> StatisticClaim.Rater? {
        let isSelf = sentence.contains([.selfRated, .satisfied], in: range)
        if sentence.contains([.blinded], in: range) { return .blinded }
        guard sentence.contains([.rater], in: range) else { return isSelf ? .patient : nil }
        return isSelf || sentence.contains([.patient], in: range) && sentence.has(.pair) ? .composite : .investigator
    }

    /// "Among 235 people", "of 84 thighs"
    private static func population(in sentence: SentenceReading) -> Double? {
        let counts = PeopleExpression.all(in: sentence)
        return counts.count == 1 ? counts[0].claim.upper : nil
    }

    private static func numbers(in sentence: SentenceReading) -> [Range<Int>] {
        PeopleExpression.all(in: sentence).map(\.tokens)
            + sentence.range.filter { sentence.tokens[$0].isNumber && isOfMeasure($0, sentence) }.map(sentence.extent)
    }

    private static func isOfMeasure(_ index: Int, _ sentence: SentenceReading) -> Bool {
        let next = sentence.extent(index).upperBound
        return sentence.range.contains(next) && sentence.tokens[next].hasAny([.measure, .unitOfToxin])
    }

    /// "against 33%", "on placebo it was 18.6%"
    private static func isOfControl(_ share: Range<Int>, _ part: Range<Int>, _ sentence: SentenceReading) -> Bool {
        let controls = sentence.places([.control], in: part)
        let versus = sentence.places([.versus], in: part)
        // In "61%, against none of the controls" the control's value is the other one.
        if let control = controls.first, !versus.contains(where: { share.upperBound <= $0 && $0 < control }) {
            return true
        }
        let before = share.lowerBound - 1
        return sentence.range.contains(before) && sentence.tokens[before].has(.versus)
    }
}

/// Reads how many people a study had: "the trial took in 417 people", "the figure comes from 235 patients".
enum EnrolledReader: SlotReader {
    static let gate = SlotGate([.study, .enrolled, .result])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        let isStudy = sentence.hasAny([.study, .enrolled, .result])
        guard isStudy, !sentence.hasAny([.price, .offer, .clinic]), sentence.shares.count < 2 else { return [] }
        return PeopleExpression.all(in: sentence).filter { sentence.isOwnStatement([$0.tokens]) }.map { count in
            var claim = count.claim
            claim.scope = sentence.scope(at: count.tokens.lowerBound)
            let read =
                sentence.extents([.study, .enrolled, .patient, .person, .adult, .measure])
                + sentence.scopeWords(in: sentence.range)
            return sentence.assertion(.enrolled(claim), words: count.tokens, read: read)
        }
    }
}

/// A number of people.
enum PeopleExpression {
    static func all(in sentence: SentenceReading) -> [CountExpression] {
        guard sentence.hasNumber else { return [] }
        let tokens = sentence.tokens
        return sentence.counts.filter { count in
            guard count.claim.upper >= 10, count.claim.upper == count.claim.upper.rounded() else { return false }
            if isLabelled(count, sentence) { return true }
            var next = count.tokens.upperBound
            while next < tokens.count,
                tokens[next].isCovered
                    || tokens[next].tag == .adjective && !tokens[next].hasAny([.patient, .person, .adult])
            { next += 1 }
            guard next < tokens.count else { return false }
            return tokens[next].hasAny([.patient, .person, .adult])
                || tokens[next].has(.enrolled) && tokens[next].tag == .noun || isOfCounted(next, sentence)
        }
    }

    /// "People in the study: 104"
    private static func isLabelled(_ count: CountExpression, _ sentence: SentenceReading) -> Bool {
        guard count.tokens == sentence.ownRange, sentence.sentence.own > 0 else { return false }
        let lead = 0..<sentence.sentence.own
        return sentence.contains([.patient, .person, .adult], in: lead)
            && sentence.contains([.study, .enrolled], in: lead)
    }

    /// "of 84 thighs": sites are counted too.
    private static func isOfCounted(_ index: Int, _ sentence: SentenceReading) -> Bool {
        sentence.mentions.contains { $0.at == index && $0.kind == .site }
            && !sentence.tokens[index].hasAny([.unitOfToxin, .measure])
    }
}
