/// How a sentence speaks of a use: as what the label says, as an offer, or in passing.
enum UseFrame {
    /// A cell that says "cleared" or "on the label" of what stands at the head of its row.
    static func isLabelCell(_ sentence: SentenceReading) -> Bool {
        sentence.sentence.role == .tableCell && sentence.sentence.own > 0
            && sentence.contains(label, in: sentence.ownRange)
            && !sentence.ownRange.contains { sentence.isVerb($0) && !sentence.tokens[$0].isCovered }
    }

    /// "Brows fill in", "stretch marks fade": it is the subject of a verb that says how it gets better.
    static func improves(_ target: UseTarget, _ sentence: SentenceReading) -> Bool {
        guard let end = UseTarget.span(of: target.ranges)?.upperBound else { return false }
        let clause = predicate(of: target, sentence)
        let behind = min(end, clause.upperBound)..<clause.upperBound
        guard
            let verb = behind.first(where: {
                sentence.tokens[$0].tag == .verb && sentence.tokens[$0].hasAny(improvement)
            })
        else { return false }
        return !(end..<verb).contains { sentence.tokens[$0].tag == .preposition || sentence.named(at: $0) != nil }
    }

    private static let improvement: CueSet = [.reduce, .restore, .eradicate, .improved, .responded, .benefit, .passing]

    static let status: CueSet = [.approve, .approval, .clear, .clearance]

    static let label: CueSet = [
        .onLabel, .label, .approve, .approval, .clear, .clearance, .grant, .authorize, .authorization, .license,
    ]

    private static let offer: CueSet = [
        .benefit, .reduce, .restore, .eradicate, .works, .suitable, .prevent, .session, .price, .improved, .beauty,
        .dose, .permanent, .last,
    ]

    static let frames = label.union(offer)

    /// The clause, or where that has no verb the clauses up to the one that says something of it: "frown lines so faint
    /// that you hardly see them are on the label".
    private static func predicate(of target: UseTarget, _ sentence: SentenceReading) -> Range<Int> {
        let first = sentence.clause(of: target.anchor)
        guard var at = sentence.sentence.clauses.firstIndex(where: { $0.range == first.range }),
            first.kind != .condition,
            !sentence.contains([.exception, .contrast], in: first.range)
        else { return first.range }
        var range = first.range
        let ranges = target.ranges
        while !range.contains(where: { place in sentence.isVerb(place) && !ranges.contains { $0.contains(place) }
        }), at + 1 < sentence.sentence.clauses.count {
            at += 1
            let next = sentence.sentence.clauses[at]
            guard next.kind != .condition,
                !sentence.contains([.negation, .nearNegation, .exception, .contrast], in: next.range)
            else { return first.range }
            range = range.lowerBound..<next.range.upperBound
        }
        return range
    }

    static func frame(of target: UseTarget, _ sentence: SentenceReading) -> UseClaim.Frame {
        let clause = predicate(of: target, sentence)
        let frame = frame(of: target, clause, sentence)
        // "87% had less hollowness" tells a result; what was treated is the study's.
        let isResult = sentence.shares.contains { clause.contains($0.tokens.lowerBound) }
        return frame == .offered && isResult ? .mentioned : frame
    }

    private static func frame(of target: UseTarget, _ clause: Range<Int>, _ sentence: SentenceReading) -> UseClaim.Frame
    {
        let index = target.anchor
        let context = 0..<sentence.sentence.own
        if sentence.isPlainValue, sentence.tokens[sentence.sentence.own].kind == .currency { return .offered }
        if sentence.contains(label, in: clause) || sentence.contains(label, in: context) || isLabelCell(sentence) {
            return .label
        }
        if sentence.contains(offer, in: clause.lowerBound..<max(clause.lowerBound, index))
            || sentence.contains(offer, in: context)
        {
            return .offered
        }
        if sentence.contains(offer, in: clause), !sentence.hasAny([.visit, .place, .clock]) { return .offered }
        if improves(target, sentence), !sentence.isHeading { return .offered }
        if sentence.isHeading || sentence.sentence.role == .altText || sentence.sentence.role == .caption {
            return .named
        }
        if tellsOfCondition(target, clause, sentence) || isSameAsBefore(sentence) { return .named }
        // Whatever a treatment is said to do with a part of the body is a use of it.
        let isDone =
            sentence.hasVerb(in: clause)
            && namesTreatment(in: clause.lowerBound..<max(clause.lowerBound, index), sentence)
        return isDone ? .offered : .mentioned
    }

    /// "The tear trough is one such place": says of it what the sentence before said, and nothing by itself.
    private static func isSameAsBefore(_ sentence: SentenceReading) -> Bool {
        sentence.has(.likewise)
            && !sentence.ownRange.contains { sentence.named(at: $0)?.treatments.isEmpty == false }
    }

    /// "Acne affects 85% of people", "teenagers with active acne": what a condition does by itself, and who has it.
    private static func tellsOfCondition(_ target: UseTarget, _ clause: Range<Int>, _ sentence: SentenceReading) -> Bool
    {
        // "Pimples may even get worse."
        if sentence.contains([.worsened], in: clause) { return true }
        guard let words = UseTarget.span(of: target.conditions.map(\.range)), clause.contains(words.lowerBound) else {
            return false
        }
        let before = (clause.lowerBound..<words.lowerBound).filter { !sentence.tokens[$0].isCovered }
        if let with = before.last(where: { sentence.tokens[$0].tag == .preposition }),
            let owner = before.last(where: { $0 < with }),
            sentence.tokens[owner].hasAny([.patient, .person, .adult, .minor, .everyone])
                || sentence.mentions.contains(where: { $0.at == owner && $0.kind == .group })
        {
            return true
        }
        // "A picture from before the acne"
        if let governing = before.last(where: { ![.determiner, .adjective].contains(sentence.tokens[$0].tag) }),
            sentence.tokens[governing].tag == .preposition,
            sentence.tokens[governing].hasAny([.ahead, .atAge, .reason])
        {
            return true
        }
        let isSubject = before.allSatisfy { [.determiner, .adjective].contains(sentence.tokens[$0].tag) }
        guard isSubject, sentence.range.contains(words.upperBound),
            !clause.contains(where: { sentence.named(at: $0)?.treatments.isEmpty == false })
        else { return false }
        return sentence.isVerb(words.upperBound) || sentence.tokens[words.upperBound].tag == .adverb
    }

    /// "A few pimples are reason enough": next to none of what can be counted, where that is treated or is said to do.
    static func isFew(_ target: UseTarget, _ frame: UseClaim.Frame, _ sentence: SentenceReading) -> Bool {
        guard let first = target.conditions.first?.at,
            sentence.contains([.few], in: sentence.phrase(of: first).lowerBound..<first)
        else { return false }
        switch frame {
        case .label, .offered: return true
        case .mentioned, .named:
            return sentence.contains([.enough, .suitable, .permitted], in: sentence.clause(of: first).range)
        }
    }

    /// "Smooths stretch marks", "benefits include: stretch marks": the word before it that acts is one of benefit.
    static func isAimed(_ index: Int, _ sentence: SentenceReading) -> Bool {
        if isClinics(index, sentence) { return false }
        let aims: CueSet = [.benefit, .reduce, .restore, .eradicate, .waive, .prevent, .suitable, .works]
        if sentence.contains(aims, in: 0..<sentence.sentence.own) { return true }
        let clause = sentence.clause(of: index).range
        let before = (clause.lowerBound..<max(clause.lowerBound, index)).last { place in
            (sentence.tokens[place].tag == .verb || sentence.tokens[place].hasAny(aims))
                && !sentence.tokens[place].isCovered
                && !sentence.mentions.contains { $0.at == place && $0.kind == .event }
        }
        return before.map { sentence.tokens[$0].hasAny(aims) } ?? false
    }

    /// "We treat warts in our clinic": what a clinic does by whatever means, unless a treatment or what stands for one
    /// is named.
    private static func isClinics(_ index: Int, _ sentence: SentenceReading) -> Bool {
        let clause = sentence.clause(of: index).range
        let own = clause.clamped(to: sentence.ownRange)
        guard sentence.contains([.clinic], in: own.lowerBound..<max(own.lowerBound, min(index, own.upperBound))) else {
            return false
        }
        return !own.contains {
            sentence.named(at: $0) != nil || sentence.tokens[$0].isPronoun
        }
    }

    static func namesTreatment(in range: Range<Int>, _ sentence: SentenceReading) -> Bool {
        range.contains {
            sentence.named(at: $0)?.treatments.isEmpty == false
                || sentence.tokens[$0].isPronoun
        }
    }
}
