import TreatmentModel

/// Reads what a treatment is said to be for or to help: a condition or body site named with it, whatever the verb is.
enum UseReader: SlotReader {
    static func read(_ sentence: SentenceReading) -> [Assertion] {
        let targets = sentence.kinds.contains(.condition) || sentence.kinds.contains(.site) ? targets(in: sentence) : []
        let named = targets.filter { !isSkinAlone($0, sentence) }
        return (targets.isEmpty ? UseReference.targets(in: sentence) : named).compactMap {
            assertion($0, among: targets, sentence)
        }
    }

    /// A condition with the sites that belong to it, or a site alone.
    struct Target {
        var conditions: [SentenceReading.Mention] = [] { didSet { ranges = (conditions + sites).map(\.range) } }
        var sites: [SentenceReading.Mention] = [] { didSet { ranges = (conditions + sites).map(\.range) } }
        /// A pronoun stands for what the sentence before named.
        var isReferred = false
        /// The words of all of them.
        private(set) var ranges: [Range<Int>] = []
        var anchor: Int { (conditions.first ?? sites.first)?.at ?? 0 }

        init(
            conditions: [SentenceReading.Mention] = [], sites: [SentenceReading.Mention] = [], isReferred: Bool = false
        ) {
            (self.conditions, self.sites, self.isReferred) = (conditions, sites, isReferred)
            ranges = (conditions + sites).map(\.range)
        }
    }

    /// The skin is where everything happens: by itself it is no use.
    private static func isSkinAlone(_ target: Target, _ sentence: SentenceReading) -> Bool {
        target.conditions.isEmpty && target.sites.allSatisfy { sentence.isSkin($0) } && !sentence.hasAny(label)
    }

    private static func targets(in sentence: SentenceReading) -> [Target] {
        var found: [Target] = []
        for mention in sentence.mentions
        where mention.kind == .condition && sentence.isTreated(mention) || mention.kind == .site {
            if mention.kind == .condition {
                // "Neck lines": a site and a condition that share their words are one target.
                if let last = found.indices.last, found[last].anchor == mention.at {
                    found[last].conditions.append(mention)
                } else {
                    found.append(Target(conditions: [mention]))
                }
            } else if let last = found.indices.last, belongs(mention, to: found[last], sentence) {
                found[last].sites.append(mention)
            } else {
                found.append(Target(sites: [mention]))
            }
        }
        return merged(found, sentence)
    }

    /// "Scars on the cheek": a preposition ties the site to what stands before it in the clause.
    private static func belongs(_ site: SentenceReading.Mention, to target: Target, _ sentence: SentenceReading) -> Bool
    {
        guard let last = span(of: target.ranges)?.upperBound, last <= site.at,
            !target.conditions.isEmpty || !target.sites.isEmpty
        else { return target.anchor == site.at }
        guard sentence.tokens[site.at].clause == sentence.tokens[target.anchor].clause else { return false }
        let between = last..<site.at
        if target.conditions.isEmpty { return false }
        return between.contains { sentence.tokens[$0].tag == .preposition }
            && !between.contains { sentence.tokens[$0].tag == .conjunction || sentence.isVerb($0) }
            || between.allSatisfy { sentence.tokens[$0].tag == .conjunction || sentence.tokens[$0].tag == .determiner }
                && !target.sites.isEmpty
    }

    /// A site right before a condition names where it is: "cheek volume", "the neck's lines".
    private static func merged(_ targets: [Target], _ sentence: SentenceReading) -> [Target] {
        var result: [Target] = []
        for target in targets {
            if let last = result.last, last.conditions.isEmpty, target.sites.isEmpty,
                let end = span(of: last.ranges)?.upperBound, end == target.anchor
            {
                result[result.count - 1].conditions = target.conditions
            } else {
                result.append(target)
            }
        }
        return result
    }

    /// - Parameter targets: all that the sentence names.
    private static func assertion(_ target: Target, among targets: [Target], _ sentence: SentenceReading) -> Assertion?
    {
        let index = target.anchor
        guard sentence.isOwnStatement(target.ranges) || isLabelCell(sentence) else { return nil }
        guard sentence.admission(of: index) != false, !sentence.isInRiskList(index), !tellsOfRisk(target, sentence)
        else { return nil }
        let clause = sentence.clause(of: index).range
        // "98% had no or mild lines" tells how severe they were in the end.
        let qualifiers = !sentence.shares.isEmpty ? [] : qualifiers(in: clause, targets, sentence)
        let claim = UseClaim(
            conditions: target.conditions.map(\.concept), sites: target.sites.map(\.concept),
            impliedSites: target.conditions.flatMap { sentence.within($0.range) },
            qualifiers: qualifiers.map(\.concept), members: members(of: index, sentence),
            frame: frame(of: target, sentence),
            isAimed: isAimed(index, sentence), isStatus: isStatus(index, sentence),
            isActedOn: sentence.isPlainValue
                || namesTreatment(in: clause.lowerBound..<max(clause.lowerBound, index), sentence)
                || improves(target, sentence),
            isUniversal: isUniversal(target, sentence), isDeniedOfAll: isDeniedOfAll(target, sentence),
            isReferred: target.isReferred,
            isNarrowed: sentence.hasAny([.skinType, .fitzpatrick, .number])
                || sentence.tokens.contains { $0.kind == .number }
                || target.conditions.isEmpty
                    && !sentence.contains(label, in: clause.lowerBound..<max(clause.lowerBound, index)),
            isDisclosed: sentence.isDisclosed || isDeniedElsewhere(clause, sentence))
        guard let words = span(of: target.ranges) else { return nil }
        let verbs =
            sentence.places(frames, in: clause).map(sentence.extent)
            + sentence.places([.offLabel, .agency]).map(sentence.extent)
        let read = target.ranges + verbs + (sentence.named(.qualifier, in: clause) + qualifiers).map(\.range)
        return sentence.assertion(
            .use(claim), words: words, anchor: index,
            isDenied: (sentence.isDenied(index) || sentence.isPredicateDenied(index)) && !isExcepted(index, clause, sentence),
            read: read)
    }

    /// "Not approved for anything other than frown lines": what is left out of a denial is not denied.
    private static func isExcepted(_ index: Int, _ clause: Range<Int>, _ sentence: SentenceReading) -> Bool {
        sentence.contains([.exception], in: clause.lowerBound..<max(clause.lowerBound, index))
    }

    /// "For rosacea we look elsewhere, since AviClear is not cleared for that": another clause says so of what stands here.
    private static func isDeniedElsewhere(_ clause: Range<Int>, _ sentence: SentenceReading) -> Bool {
        sentence.places([.approve, .clear, .authorize]).contains { !clause.contains($0) && sentence.isDenied($0) }
    }

    /// A cell that says "cleared" or "on the label" of what stands at the head of its row.
    private static func isLabelCell(_ sentence: SentenceReading) -> Bool {
        sentence.sentence.role == .tableCell && sentence.sentence.own > 0
            && sentence.contains(label, in: sentence.ownRange) && !sentence.hasVerb(in: sentence.ownRange)
    }

    /// "A drooping eyelid": a site beside an event is where that happens.
    private static func tellsOfRisk(_ target: Target, _ sentence: SentenceReading) -> Bool {
        guard target.conditions.isEmpty else { return false }
        let clause = sentence.clause(of: target.anchor).range
        return !sentence.named(.event, in: clause).isEmpty && !sentence.contains(frames, in: clause)
    }

    /// "Is approved for acne scars" in running text; a heading, a list or "certain scars" may be short.
    private static func isStatus(_ index: Int, _ sentence: SentenceReading) -> Bool {
        let clause = sentence.clause(of: index).range
        switch sentence.sentence.role {
        case .paragraph, .answer, .talkingPoint: guard sentence.sentence.own == 0 else { return false }
        // An item or a cell that is a whole sentence is running text.
        case .listItem, .tableCell:
            guard sentence.hasVerb(in: sentence.ownRange),
                sentence.contains(status, in: clause.clamped(to: sentence.ownRange))
            else { return false }
        default: return false
        }
        return sentence.contains(status, in: clause)
            && !sentence.contains([.several, .generality], in: clause) && !sentence.has(.likewise)
    }

    /// Where a model's own qualifier and a general one share a word, the model's counts.
    private static func qualifiers(
        in clause: Range<Int>, _ targets: [Target], _ sentence: SentenceReading
    ) -> [SentenceReading.Mention] {
        guard sentence.kinds.contains(.qualifier) else { return [] }
        var byPlace: [Int: SentenceReading.Mention] = [:]
        // Where nothing else is treated, the whole sentence tells how severe it is: "lines so faint that you hardly see them".
        let isAlone =
            targets.count == 1
            && sentence.named(.event).allSatisfy { event in sentence.named(.qualifier).contains { $0.at == event.at } }
        // "… and neck bands, all of them moderate to severe": a clause that names no use tells of all.
        let uses = Set(targets.map { sentence.tokens[$0.anchor].clause })
        let around = sentence.ownRange.filter { !uses.contains(sentence.tokens[$0].clause) }
        let shared =
            sentence.contains(label.union([.adult]), in: sentence.ownRange)
            ? sentence.named(.qualifier).filter { around.contains($0.at) } : []
        for mention in isAlone ? sentence.named(.qualifier) : sentence.named(.qualifier, in: clause) + shared {
            if let own = byPlace[mention.at], own.concept > mention.concept { continue }
            byPlace[mention.at] = mention
        }
        return byPlace.sorted { $0.key < $1.key }.map(\.value)
    }

    /// "If Eyelight is out, Refyne does the job": the product of the clause, where it names one before what it does.
    private static func members(of index: Int, _ sentence: SentenceReading) -> [Concept.ID] {
        let clause = sentence.clause(of: index).range
        let near = sentence.named(.member, in: clause.lowerBound..<max(clause.lowerBound, index))
        return (near.isEmpty ? sentence.named(.member) : near).map(\.concept)
    }

    /// "Any line", "every kind of scar": the word before it takes in all there are.
    private static func isUniversal(_ target: Target, _ sentence: SentenceReading) -> Bool {
        guard var place = span(of: target.ranges)?.lowerBound else { return false }
        repeat {
            place -= 1
        } while place >= 0
            && (sentence.tokens[place].isCovered
                || sentence.tokens[place].tag == .adjective && !sentence.tokens[place].has(.absoluteness))
        return place >= 0 && sentence.tokens[place].tag == .determiner && sentence.tokens[place].has(.absoluteness)
            && !sentence.tokens[place].has(.negation)
    }

    /// "No filler is approved for the temples", "filler there is still off-label": said of a whole kind of product, so that
    /// one product which is approved for it shows it wrong.
    private static func isDeniedOfAll(_ target: Target, _ sentence: SentenceReading) -> Bool {
        guard
            sentence.mentions.allSatisfy({
                ![.treatment, .member, .brand].contains($0.kind) || sentence.tokens[$0.at].isContext
            }),
            let kind = sentence.named(.category, in: sentence.ownRange).first, kind.at < target.anchor,
            !sentence.hasAny([.history, .past, .ahead, .exception, .only])
                || sentence.has(.offLabel)
                    && sentence.named(.category, in: sentence.ownRange).first.map({
                        $0.range.upperBound == target.anchor
                    }) == true
        else { return false }
        var place = kind.at - 1
        while place >= sentence.sentence.own,
            sentence.tokens[place].tag == .adjective || sentence.tokens[place].isCovered
        { place -= 1 }
        if place >= sentence.sentence.own {
            return sentence.tokens[place].has(.negation) && sentence.tokens[place].tag == .determiner
        }
        return kind.range.upperBound == target.anchor && sentence.has(.offLabel)
    }

    /// "Brows fill in", "stretch marks fade": it is the subject of a verb that says how it gets better.
    private static func improves(_ target: Target, _ sentence: SentenceReading) -> Bool {
        guard let end = span(of: target.ranges)?.upperBound else { return false }
        let clause = predicate(of: target, sentence)
        let behind = min(end, clause.upperBound)..<clause.upperBound
        guard
            let verb = behind.first(where: {
                sentence.tokens[$0].tag == .verb && sentence.tokens[$0].hasAny(improvement)
            })
        else { return false }
        return !(end..<verb).contains { sentence.tokens[$0].tag == .preposition || sentence.named(at: $0) != nil }
    }

    private static let improvement: CueSet = [.reduce, .restore, .eradicate, .improved, .benefit, .passing]

    private static func span(of ranges: [Range<Int>]) -> Range<Int>? {
        guard let first = ranges.first else { return nil }
        return ranges.reduce(first) { min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound) }
    }

    private static let status: CueSet = [.approve, .approval, .clear, .clearance]
    private static let label: CueSet = [
        .onLabel, .label, .approve, .approval, .clear, .clearance, .grant, .authorize, .authorization, .license,
    ]
    private static let offer: CueSet = [
        .benefit, .reduce, .restore, .eradicate, .works, .suitable, .prevent, .session, .price, .improved, .beauty,
        .dose, .permanent, .last,
    ]
    private static let frames = label.union(offer)

    /// The clause, or where that has no verb the clauses up to the one that says something of it: "frown lines so faint
    /// that you hardly see them are on the label".
    private static func predicate(of target: Target, _ sentence: SentenceReading) -> Range<Int> {
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

    private static func frame(of target: Target, _ sentence: SentenceReading) -> UseClaim.Frame {
        let index = target.anchor
        let clause = predicate(of: target, sentence)
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
        if sentence.isHeading || sentence.sentence.role == .altText || sentence.sentence.role == .caption { return .named }
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
    private static func tellsOfCondition(_ target: Target, _ clause: Range<Int>, _ sentence: SentenceReading) -> Bool {
        // "Pimples may even get worse."
        if sentence.contains([.worsened], in: clause) { return true }
        guard let words = span(of: target.conditions.map(\.range)), clause.contains(words.lowerBound) else { return false }
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

    /// "Smooths stretch marks", "benefits include: stretch marks": the word before it that acts is one of benefit.
    private static func isAimed(_ index: Int, _ sentence: SentenceReading) -> Bool {
        if isClinics(index, sentence) { return false }
        let aims: CueSet = [.benefit, .reduce, .restore, .eradicate, .waive, .prevent, .suitable, .works]
        if sentence.contains(aims, in: 0..<sentence.sentence.own) { return true }
        let clause = sentence.clause(of: index).range
        let before = (clause.lowerBound..<max(clause.lowerBound, index)).last { place in
            (sentence.tokens[place].tag == .verb || sentence.tokens[place].hasAny(aims)) && !sentence.tokens[place].isCovered
                && !sentence.mentions.contains { $0.at == place && $0.kind == .event }
        }
        return before.map { sentence.tokens[$0].hasAny(aims) } ?? false
    }

    /// "We treat warts in our clinic": what a clinic does by whatever means, unless a treatment or what stands for one is named.
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

    private static func namesTreatment(in range: Range<Int>, _ sentence: SentenceReading) -> Bool {
        range.contains {
            sentence.named(at: $0)?.treatments.isEmpty == false
                || sentence.tokens[$0].isPronoun
        }
    }
}
