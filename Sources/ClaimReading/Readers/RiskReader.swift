/// Reads what may go wrong or show afterwards: named events, denied ones, and risks denied altogether.
enum RiskReader: SlotReader {
    static func read(_ sentence: SentenceReading) -> [Assertion] {
        events(in: sentence) + denials(in: sentence) + strays(in: sentence) + safety(in: sentence)
    }

    private static func events(in sentence: SentenceReading) -> [Assertion] {
        let named = sentence.named(.event).filter {
            (sentence.isOwnStatement([$0.range]) || isNoneOf($0, sentence)) && !sentence.tokens[$0.at].has(.risk)
        }
        if named.isEmpty { return [] }
        let frame =
            sentence.places([
                .risk, .harm, .caution, .pain, .feel, .absent, .reported, .happen, .later, .atSite, .promise,
            ])
            .map(sentence.extent)
            + (sentence.namesEventBeforeCause ? [] : sentence.places([.causing]).map(sentence.extent))
        return named.compactMap { mention in
            // "Acne scars" are what is treated before they are what may go wrong.
            if sentence.isTreated(mention) || sentence.named(at: mention.at) != nil { return nil }
            if sentence.isLeftOut(mention.at), !isOnlySaidAbsent(mention, sentence) { return nil }
            let isDenied =
                (sentence.isDenied(mention.at) || sentence.isPredicateDenied(mention.at))
                != isSaidAbsent(mention.at, sentence) || isNoneOf(mention, sentence)
            let sites = sentence.named(.site, in: sentence.clause(of: mention.at).range)
            return sentence.assertion(
                .event([mention.concept], sites: sites.map(\.concept)), words: mention.range, isDenied: isDenied,
                read: frame + sites.map(\.range))
        }
    }

    /// "Irritation: none", "none" in the row of a table that "Irritation" heads, and "Irritation? Unheard of."
    private static func isNoneOf(_ mention: SentenceReading.Mention, _ sentence: SentenceReading) -> Bool {
        guard sentence.tokens[mention.at].isContext, !sentence.tokens[mention.at].has(.pain),
            let first = sentence.ownRange.first
        else { return false }
        if sentence.tokens[first].has(.absent) {
            return !sentence.isDenied(first) && !sentence.hasVerb(in: sentence.ownRange)
        }
        return isNoneValue(sentence) && sentence.tokens[first].has(.negation)
    }

    /// "Darkening is unheard of", "bruises are out of the question".
    private static func isSaidAbsent(_ index: Int, _ sentence: SentenceReading) -> Bool {
        sentence.contains([.absent], in: sentence.clause(of: index).range)
    }

    /// "A flare is out of the question": what is out is the event, where nobody is named whom it could leave out.
    private static func isOnlySaidAbsent(_ mention: SentenceReading.Mention, _ sentence: SentenceReading) -> Bool {
        isSaidAbsent(mention.at, sentence)
            && sentence.named(.group, in: sentence.clause(of: mention.at).range).allSatisfy { $0.at == mention.at }
    }

    /// "No side effects", "nothing can go wrong", "neither hurts", "it cannot harm you".
    private static func denials(in sentence: SentenceReading) -> [Assertion] {
        var found: [Assertion] = []
        for place in sentence.places([.risk, .harm])
        where isStatement(place, sentence) && isDeniedOfTreatment(place, sentence) {
            let named = Set(sentence.mentions.filter { $0.at == place }.map(\.kind))
            let isNamed =
                named.contains(.group)
                || !named.isDisjoint(with: [.condition, .event]) && !sentence.tokens[place].has(.risk)
            guard sentence.isDenied(place), !isNamed else { continue }
            // "Nothing brings the risk down to zero": denied is that it goes, not that it is there.
            if sentence.contains([.toNothing], in: place..<sentence.clause(of: place).range.upperBound) { continue }
            // "By six months none were still present" tells of a time.
            if !sentence.spans(in: sentence.part(around: place)).isEmpty { continue }
            if sentence.named(.event, in: sentence.clause(of: place).range).contains(where: { $0.at != place }) {
                continue
            }
            found.append(sentence.assertion(.anyRisk, words: sentence.extent(place), isDenied: true))
        }
        for place in sentence.places([.unworried])
        where isStatement(place, sentence) && !sentence.isDenied(place) && sentence.sentence.role != .title
            && (!sentence.isHeading || sentence.hasVerb(in: sentence.ownRange))
        {
            found.append(sentence.assertion(.anyRisk, words: sentence.extent(place), isDenied: true))
        }
        return found + dismissals(in: sentence) + waived(in: sentence) + denialsOfTopic(in: sentence)
            + passing(in: sentence)
    }

    /// "Side effects are temporary and resolve on their own."
    private static func passing(in sentence: SentenceReading) -> [Assertion] {
        guard sentence.has(.risk), let place = sentence.places([.passing], in: sentence.ownRange).first,
            !sentence.isDenied(place)
        else { return [] }
        return [sentence.assertion(.passingRisk, words: sentence.extent(place))]
    }

    /// "You can safely ignore that" behind a sentence of warning.
    private static func waived(in sentence: SentenceReading) -> [Assertion] {
        let isAboutRisk =
            sentence.section.previousCues.intersects([.caution, .risk, .harm])
            || sentence.section.previousConcepts.contains { sentence.vocabulary.kind(of: $0) == .event }
        guard isAboutRisk else { return [] }
        return sentence.places([.waive], in: sentence.ownRange).filter { place in
            let next = sentence.extent(place).upperBound
            return sentence.isVerb(place) && !sentence.isDenied(place) && next < sentence.tokens.count
                && sentence.tokens[next].has(.pronoun) && standsAlone(next, sentence)
        }.map {
            var denial = sentence.assertion(.anyRisk, words: sentence.extent($0), isDenied: true)
            denial.certainty = .stated
            return denial
        }
    }

    /// "That", not "that step": no noun follows.
    private static func standsAlone(_ index: Int, _ sentence: SentenceReading) -> Bool {
        let next = sentence.extent(index).upperBound
        return next >= sentence.tokens.count || sentence.tokens[next].kind != .word
    }

    /// "The boxed warning is a formality", "the warning does not concern you".
    private static func dismissals(in sentence: SentenceReading) -> [Assertion] {
        guard
            let warning = sentence.places([.caution], in: sentence.ownRange).first(where: {
                sentence.tokens[$0].tag == .noun || sentence.tokens[$0].tag == .adjective
            })
        else { return [] }
        let clause = sentence.clause(of: warning).range
        let behind = sentence.extent(warning).upperBound..<max(sentence.extent(warning).upperBound, clause.upperBound)
        let isDismissed =
            sentence.places([.optional], in: behind).contains { !sentence.isDenied($0) }
            || sentence.places([.happen, .matter], in: behind).contains(where: sentence.isDenied)
        return isDismissed ? [sentence.assertion(.anyRisk, words: sentence.extent(warning), isDenied: true)] : []
    }

    /// "That cannot happen to you", "there are no others": the risks that the section speaks of are denied.
    private static func denialsOfTopic(in sentence: SentenceReading) -> [Assertion] {
        let concepts = sentence.section.previousConcepts + sentence.section.headingConcepts
        let isTopic =
            concepts.contains { sentence.vocabulary.kind(of: $0) == .event }
            || sentence.section.headingCues.union(sentence.section.previousCues).intersects([.risk, .harm])
        let hasEvent = sentence.named(.event).contains { !sentence.tokens[$0.at].has(.risk) }
        guard isTopic || hasEvent || sentence.has(.risk) else { return [] }
        var found: [Assertion] = []
        for place in sentence.places([.happen, .absent, .atWorst, .passing, .eradicate, .preclude]) {
            guard rulesOut(place, hasEvent: hasEvent, sentence) else { continue }
            var denial = sentence.assertion(.anyRisk, words: sentence.extent(place), isDenied: true)
            denial.certainty = certainty(ofDenialAt: place, sentence)
            found.append(denial)
        }
        return found
    }

    /// "In the worst case it can cause a stroke": what is named is the worst that the label warns of.
    private static func namesWarning(_ sentence: SentenceReading) -> Bool {
        let warnings = sentence.subjects.flatMap { sentence.vocabulary.treatments[$0].warnings }
        return sentence.named(.event, in: sentence.ownRange).contains { event in
            warnings.contains { $0.concepts.contains(event.concept) }
        }
    }

    /// "Nothing exists to compare it with": what there is none of serves an end, and is no risk.
    private static func hasPurpose(after place: Int, _ sentence: SentenceReading) -> Bool {
        let next = sentence.extent(place).upperBound
        return sentence.range.contains(next + 1) && sentence.tokens[next].tag == .particle
            && sentence.tokens[next + 1].tag == .verb
    }

    private static func rulesOut(_ place: Int, hasEvent: Bool, _ sentence: SentenceReading) -> Bool {
        let token = sentence.tokens[place]
        let isDenied = sentence.isDenied(place)
        if token.has(.happen), !hasEvent, isDenied { return !hasPurpose(after: place, sentence) }
        if token.has(.absent), !token.hasAny([.downtime, .noDowntime]), !hasEvent, !isDenied { return true }
        if token.has(.atWorst), isStatement(place, sentence) { return !namesWarning(sentence) }
        if token.has(.preclude) {
            // "Helps to prevent that" prevents it for some.
            let clause = sentence.clause(of: place).range
            return !isDenied && sentence.named(.group).isEmpty
                && !sentence.contains([.benefit, .reduce, .promise], in: clause.lowerBound..<place)
        }
        let isPronoun =
            token.has(.eradicate) && sentence.contains([.pronoun], in: sentence.clause(of: place).range)
            && sentence.kinds.isDisjoint(with: [.condition, .site])
        // "All five soften lines for a while": what passes is the effect.
        let isRisk = token.has(.passing) && sentence.named(.condition, in: sentence.clause(of: place).range).isEmpty
        return (isRisk || isPronoun) && !isDenied
            && sentence.contains([.absoluteness, .everyone], in: sentence.clause(of: place).range)
    }

    /// "Nothing worse than a little redness": how small the redness is says nothing of how sure the denial is.
    private static func certainty(ofDenialAt place: Int, _ sentence: SentenceReading) -> Assertion.Certainty {
        let stated = sentence.certainty(at: place)
        guard stated == .hedged else { return stated }
        let hedges = sentence.places([.possibility, .generality, .nearNegation], in: sentence.clause(of: place).range)
        return hedges.contains { isHedge($0, of: place, sentence) } ? .hedged : .stated
    }

    /// "Nothing worse can happen", "neither can travel": a denied "can" makes a denial no weaker.
    private static func isHedge(_ hedge: Int, of place: Int, _ sentence: SentenceReading) -> Bool {
        if sentence.extent(place).contains(hedge) { return false }
        let isBound = sentence.tokens[place].has(.atWorst) && sentence.tokens[hedge].has(.possibility)
        return !(isBound || sentence.tokens[hedge].has(.possibility) && sentence.isDenied(hedge))
    }

    /// "The toxin cannot travel", "gels as thick as these never get into a vessel".
    private static func strays(in sentence: SentenceReading) -> [Assertion] {
        sentence.places([.stray, .intoVessel, .confined]).compactMap { place in
            guard sentence.extent(place).overlaps(sentence.ownRange), !isWish(place, sentence),
                sentence.isDenied(place) != sentence.tokens[place].has(.confined), !sentence.isAsked
            else { return nil }
            guard
                sentence.named(.event, in: sentence.clause(of: place).range).allSatisfy({
                    sentence.extent(place).contains($0.at)
                })
            else { return nil }
            let name = sentence.tokens[place].has(.intoVessel) ? "blocked vessel" : "spread of toxin"
            guard let event = sentence.vocabulary.concepts.id(of: name, .event) else { return nil }
            var denial = sentence.assertion(.event([event], sites: []), words: sentence.extent(place), isDenied: true)
            denial.certainty = certainty(ofDenialAt: place, sentence)
            return denial
        }
    }

    /// "It must not spread", "do not rub it, so that it does not spread": what should not be may be.
    private static func isWish(_ place: Int, _ sentence: SentenceReading) -> Bool {
        let clause = sentence.clause(of: place)
        let opens = sentence.ownRange.first { sentence.tokens[$0].kind == .word }.map { sentence.tokens[$0].tag }
        return opens == .modal || opens == .verb || clause.kind == .condition || clause.kind == .relative
            || sentence.contains([.required, .excluded, .caution], in: clause.range)
    }

    /// A verb of harm counts only in a main clause: "no treatment that wounds the skin is free of risk".
    private static func isDeniedOfTreatment(_ place: Int, _ sentence: SentenceReading) -> Bool {
        sentence.tokens[place].has(.risk) || [.main, .reason].contains(sentence.clause(of: place).kind)
    }

    private static func isStatement(_ place: Int, _ sentence: SentenceReading) -> Bool {
        sentence.extent(place).overlaps(sentence.ownRange)
            || sentence.sentence.answer != .none && sentence.tokens[place].isContext
            || sentence.tokens[place].isContext && isNoneValue(sentence)
    }

    /// "Side effects: none".
    private static func isNoneValue(_ sentence: SentenceReading) -> Bool {
        sentence.ownRange.count <= 3
            && sentence.ownRange.contains { sentence.tokens[$0].hasAny([.negation, .noAnswer]) }
    }

    private static func safety(in sentence: SentenceReading) -> [Assertion] {
        sentence.places([.safe]).filter {
            (sentence.tokens[$0].tag != .adverb || sentence.has(.everyone))
                && sentence.extent($0).overlaps(sentence.ownRange) && !sentence.isDenied($0)
        }.map { place in
            let clause = sentence.clause(of: place).range
            let isAbsolute =
                sentence.contains([.absoluteness], in: clause.lowerBound..<place)
                || sentence.contains([.everyone, .skinType, .absoluteness], in: place..<clause.upperBound)
            let isSaid =
                sentence.tokens[place].tag == .adjective && sentence.isComplement(place) && !sentence.isHeading
            return sentence.assertion(
                .safety(isAbsolute: isAbsolute, isSaid: isSaid), words: sentence.extent(place))
        }
    }
}
