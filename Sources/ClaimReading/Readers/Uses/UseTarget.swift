/// A condition with the sites that belong to it, or a site alone.
struct UseTarget {
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

    /// From the first of some words to the last.
    static func span(of ranges: [Range<Int>]) -> Range<Int>? {
        guard let first = ranges.first else { return nil }
        return ranges.reduce(first) { min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound) }
    }
}

/// Finds the conditions and body sites that a sentence names, each with what belongs to it.
enum UseTargets {
    static func all(in sentence: SentenceReading) -> [UseTarget] {
        var found: [UseTarget] = []
        for mention in sentence.mentions
        where mention.kind == .condition && sentence.isTreated(mention) || mention.kind == .site {
            if isState(mention, sentence) || isLabelOfTypes(mention, sentence) { continue }
            if mention.kind == .condition {
                // "Neck lines": a site and a condition that share their words are one target.
                if let last = found.indices.last, found[last].anchor == mention.at {
                    found[last].conditions.append(mention)
                } else {
                    found.append(UseTarget(conditions: [mention]))
                }
            } else if let last = found.indices.last, belongs(mention, to: found[last], sentence) {
                found[last].sites.append(mention)
            } else {
                found.append(UseTarget(sites: [mention]))
            }
        }
        return merged(found, sentence)
    }

    /// "Skin tones: all Fitzpatrick types": what a label names is what the types behind it are types of.
    private static func isLabelOfTypes(_ mention: SentenceReading.Mention, _ sentence: SentenceReading) -> Bool {
        guard sentence.hasAny([.fitzpatrick, .skinType]),
            let end = sentence.range.first(where: { sentence.tokens[$0].flags.contains(.labelEnd) })
        else { return false }
        return mention.range.upperBound <= end + 1
            && sentence.within(mention.range, .site).contains { $0 == sentence.vocabulary.skin }
    }

    /// "On clean, dry skin": the last of several adjectives behind a preposition says how a place has to be.
    private static func isState(_ mention: SentenceReading.Mention, _ sentence: SentenceReading) -> Bool {
        guard mention.kind == .condition, sentence.tokens[mention.at].tag != .noun || mention.range.count > 1,
            sentence.within(mention.range, .site).contains(where: { $0 == sentence.vocabulary.skin }),
            let joint = sentence.place(before: mention.at), sentence.clause(of: mention.at).range.contains(joint),
            sentence.tokens[joint].kind == .comma || sentence.tokens[joint].tag == .conjunction,
            let other = sentence.place(before: joint), let opens = sentence.place(before: other)
        else { return false }
        return sentence.mentions.allSatisfy { $0.at != other } && sentence.tokens[opens].tag == .preposition
    }

    /// "Scars on the cheek": a preposition ties the site to what stands before it in the clause.
    private static func belongs(_ site: SentenceReading.Mention, to target: UseTarget, _ sentence: SentenceReading)
        -> Bool
    {
        guard let last = UseTarget.span(of: target.ranges)?.upperBound, last <= site.at,
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
    private static func merged(_ targets: [UseTarget], _ sentence: SentenceReading) -> [UseTarget] {
        var result: [UseTarget] = []
        for target in targets {
            if let last = result.last, last.conditions.isEmpty, target.sites.isEmpty,
                let end = UseTarget.span(of: last.ranges)?.upperBound, end == target.anchor
            {
                result[result.count - 1].conditions = target.conditions
            } else {
                result.append(target)
            }
        }
        return result
    }
}
