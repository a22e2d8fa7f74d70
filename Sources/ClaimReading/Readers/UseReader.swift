import TreatmentModel

/// Reads what a treatment is said to be for or to help: a condition or body site named with it, whatever the verb is.
enum UseReader: SlotReader {
    static func read(_ sentence: SentenceReading) -> [Assertion] {
        guard sentence.kinds.contains(.condition) || sentence.kinds.contains(.site) else { return [] }
        return targets(in: sentence).compactMap { assertion($0, sentence) }
    }

    /// A condition with the sites that belong to it, or a site alone.
    private struct Target {
        var conditions: [SentenceReading.Mention] = []
        var sites: [SentenceReading.Mention] = []
        var anchor: Int { (conditions.first ?? sites.first)?.at ?? 0 }
        var ranges: [Range<Int>] { (conditions + sites).map(\.range) }
    }

    private static func targets(in sentence: SentenceReading) -> [Target] {
        var found: [Target] = []
        for mention in sentence.mentions where mention.kind == .condition && sentence.isTreated(mention) || mention.kind == .site {
            if mention.kind == .condition {
                // "Neck lines": a site and a condition that share their words are one target.
                if let last = found.indices.last, found[last].anchor == mention.at { found[last].conditions.append(mention) } else { found.append(Target(conditions: [mention])) }
            } else if let last = found.indices.last, belongs(mention, to: found[last], sentence) {
                found[last].sites.append(mention)
            } else {
                found.append(Target(sites: [mention]))
            }
        }
        return merged(found, sentence)
    }

    /// "Scars on the cheek": a preposition ties the site to what stands before it in the clause.
    private static func belongs(_ site: SentenceReading.Mention, to target: Target, _ sentence: SentenceReading) -> Bool {
        guard let last = target.ranges.map(\.upperBound).max(), last <= site.at, !target.conditions.isEmpty || !target.sites.isEmpty else { return target.anchor == site.at }
        guard sentence.tokens[site.at].clause == sentence.tokens[target.anchor].clause else { return false }
        let between = last..<site.at
        if target.conditions.isEmpty { return false }
        return between.contains { sentence.tokens[$0].tag == .preposition } && !between.contains { sentence.tokens[$0].tag == .conjunction || sentence.isVerb($0) }
            || between.allSatisfy { sentence.tokens[$0].tag == .conjunction || sentence.tokens[$0].tag == .determiner } && !target.sites.isEmpty
    }

    /// A site right before a condition names where it is: "cheek volume", "the neck's lines".
    private static func merged(_ targets: [Target], _ sentence: SentenceReading) -> [Target] {
        var result: [Target] = []
        for target in targets {
            if let last = result.last, last.conditions.isEmpty, target.sites.isEmpty, let end = last.ranges.map(\.upperBound).max(), end == target.anchor {
                result[result.count - 1].conditions = target.conditions
            } else {
                result.append(target)
            }
        }
        return result
    }

    private static func assertion(_ target: Target, _ sentence: SentenceReading) -> Assertion? {
        let index = target.anchor
        guard sentence.isOwnStatement(target.ranges) else { return nil }
        guard sentence.admission(of: index) != false, !sentence.isInRiskList(index), !tellsOfRisk(target, sentence) else { return nil }
        let clause = sentence.clause(of: index).range
        let claim = UseClaim(
            conditions: target.conditions.map(\.concept), sites: target.sites.map(\.concept), impliedSites: target.conditions.flatMap { impliedSites(of: $0, sentence) },
            qualifiers: qualifiers(in: clause, sentence), members: sentence.named(.member).map(\.concept),
            frame: frame(of: index, sentence), isAimed: isAimed(index, sentence), isUniversal: isUniversal(index, sentence), isStatus: isStatus(index, sentence), isActedOn: sentence.isPlainValue || namesTreatment(in: clause.lowerBound..<max(clause.lowerBound, index), sentence), isNarrowed: sentence.hasAny([.skinType, .fitzpatrick, .number]) || sentence.tokens.contains { $0.kind == .number }
                || target.conditions.isEmpty && !sentence.contains(label, in: clause.lowerBound..<max(clause.lowerBound, index)),
            isDisclosed: sentence.isDisclosed)
        guard let words = span(of: target.ranges) else { return nil }
        let verbs = sentence.places(frames, in: clause).map(sentence.extent) + sentence.places([.offLabel, .agency]).map(sentence.extent)
        let read = target.ranges + verbs + sentence.named(.qualifier, in: clause).map(\.range)
        return sentence.assertion(.use(claim), words: words, anchor: index, isDenied: sentence.isDenied(index) || sentence.isPredicateDenied(index) && !sentence.isDenied(index), read: read)
    }

    /// "A drooping eyelid": a site beside an event is where that happens.
    private static func tellsOfRisk(_ target: Target, _ sentence: SentenceReading) -> Bool {
        guard target.conditions.isEmpty else { return false }
        let clause = sentence.clause(of: target.anchor).range
        return !sentence.named(.event, in: clause).isEmpty && !sentence.contains(frames, in: clause)
    }

    /// "All kinds of acne scars", "every wrinkle".
    private static func isUniversal(_ index: Int, _ sentence: SentenceReading) -> Bool {
        guard let before = sentence.place(before: index) else { return false }
        let start = sentence.tokens[before].tag == .preposition ? sentence.place(before: before) ?? before : before
        return [before, start].contains { sentence.tokens[$0].has(.absoluteness) && sentence.tokens[$0].clause == sentence.tokens[index].clause }
    }

    /// "Is approved for acne scars" in running text; a heading, a list or "certain scars" may be short.
    private static func isStatus(_ index: Int, _ sentence: SentenceReading) -> Bool {
        guard [.paragraph, .answer, .talkingPoint].contains(sentence.sentence.role), sentence.sentence.own == 0 else { return false }
        let clause = sentence.clause(of: index).range
        return sentence.contains([.approve, .approval, .clear, .clearance], in: clause) && !sentence.contains([.several, .generality], in: clause) && !sentence.has(.likewise)
    }

    /// Where a model's own qualifier and a general one share a word, the model's counts.
    private static func qualifiers(in clause: Range<Int>, _ sentence: SentenceReading) -> [Concept.ID] {
        var byPlace: [Int: Concept.ID] = [:]
        for mention in sentence.named(.qualifier, in: clause) { byPlace[mention.at] = max(byPlace[mention.at] ?? mention.concept, mention.concept) }
        return byPlace.sorted { $0.key < $1.key }.map(\.value)
    }

    private static func impliedSites(of condition: SentenceReading.Mention, _ sentence: SentenceReading) -> [Concept.ID] {
        let reader = sentence.vocabulary
        return condition.range.flatMap { reader.lexicon.entries(at: $0, in: sentence.tokens).flatMap { $0.entry.senses.flatMap(\.concepts) } }
            .filter { reader.kind(of: $0) == .site }
    }

    private static func span(of ranges: [Range<Int>]) -> Range<Int>? {
        guard let lower = ranges.map(\.lowerBound).min(), let upper = ranges.map(\.upperBound).max() else { return nil }
        return lower..<upper
    }

    private static let label: CueSet = [.onLabel, .label, .approve, .approval, .clear, .clearance, .grant, .authorize, .authorization, .license]
    private static let offer: CueSet = [.benefit, .reduce, .restore, .eradicate, .works, .suitable, .prevent, .session, .price, .improved, .beauty, .dose, .permanent, .last]
    private static let frames = label.union(offer)

    private static func frame(of index: Int, _ sentence: SentenceReading) -> UseClaim.Frame {
        let clause = sentence.clause(of: index).range
        let context = 0..<sentence.sentence.own
        if sentence.isPlainValue, sentence.tokens[sentence.sentence.own].kind == .currency { return .offered }
        if sentence.contains(label, in: clause) || sentence.contains(label, in: context) { return .label }
        if sentence.contains(offer, in: clause.lowerBound..<max(clause.lowerBound, index)) || sentence.contains(offer, in: context) { return .offered }
        if sentence.contains(offer, in: clause), !sentence.hasAny([.visit, .place, .clock]) { return .offered }
        // Whatever a treatment is said to do with a part of the body is a use of it.
        guard sentence.hasVerb(in: clause), !sentence.isHeading else { return .named }
        if namesTreatment(in: clause.lowerBound..<max(clause.lowerBound, index), sentence) { return .offered }
        let isNamed = sentence.mentions.contains { [.treatment, .member, .wrongName].contains($0.kind) && !sentence.tokens[$0.at].isContext }
        return isNamed || isUsed(before: index, sentence) ? .mentioned : .named
    }

    /// "Smooths stretch marks", "benefits include: stretch marks": the word before it that acts is one of benefit.
    private static func isAimed(_ index: Int, _ sentence: SentenceReading) -> Bool {
        let aims: CueSet = [.benefit, .reduce, .restore, .eradicate, .prevent, .suitable, .works]
        if sentence.contains(aims, in: 0..<sentence.sentence.own) { return true }
        let clause = sentence.clause(of: index).range
        let before = (clause.lowerBound..<max(clause.lowerBound, index)).last { place in
            (sentence.tokens[place].tag == .verb || sentence.tokens[place].hasAny(aims)) && !sentence.mentions.contains { $0.at == place && $0.kind == .event }
        }
        return before.map { sentence.tokens[$0].hasAny(aims) } ?? false
    }

    /// "We reach for it when temples look sunken": a pronoun before the place, and somebody who uses what it stands for.
    private static func isUsed(before index: Int, _ sentence: SentenceReading) -> Bool {
        let own = sentence.sentence.own..<max(sentence.sentence.own, index)
        return own.contains { sentence.tokens[$0].tag == .pronoun && sentence.tokens[$0].has(.pronoun) } && sentence.hasAny([.clinic, .reader, .patient])
    }

    private static func namesTreatment(in range: Range<Int>, _ sentence: SentenceReading) -> Bool {
        range.contains { sentence.named(at: $0)?.treatments.isEmpty == false || sentence.tokens[$0].has(.pronoun) && sentence.tokens[$0].tag == .pronoun }
    }
}
