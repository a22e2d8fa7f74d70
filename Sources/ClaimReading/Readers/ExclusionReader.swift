/// Reads who must not be treated, and who is said to be let in.
enum ExclusionReader: SlotReader {
    static func read(_ sentence: SentenceReading) -> [Assertion] {
        groups(in: sentence) + askedGroups(in: sentence) + everybody(in: sentence)
    }

    private static func groups(in sentence: SentenceReading) -> [Assertion] {
        var found: [Assertion] = []
        for mention in sentence.named(.group) where sentence.isOwnStatement([mention.range]) {
            let continued = sentence.has(.likewise) ? sentence.section.previousAdmission : nil
            // "A BMI up to 46.2" is an amount, which has a slot of its own.
            if sentence.tokens[mention.at].has(.bodyMass) { continue }
            guard let admits = continued ?? sentence.admission(of: mention.at) ?? underHeading(sentence) else {
                continue
            }
            if admits, !letsIn(sentence) || isFreeOf(mention, sentence) { continue }
            // "Absorica is meant for …" on the page of isotretinoin: what is given, and nobody who takes it already.
            if let own = sentence.named(at: mention.at)?.treatments, own == sentence.subject(at: mention.at).treatments
            {
                continue
            }
            let clause = sentence.clause(of: mention.at).range
            // The product itself is no more than what is given.
            let materials = sentence.named(.material, in: clause).filter { sentence.named(at: $0.at) == nil }
            let claim = ExclusionClaim(
                groups: [mention.concept], materials: materials.map(\.concept), isPermitted: admits)
            let frame = sentence.places([
                .excluded, .postpone, .permitted, .suitable, .caution, .atSite, .waive,
            ]).map(sentence.extent)
            let verbs = sentence.sentence.clauses.compactMap { sentence.clinicTreating(in: $0.range) }.map(
                sentence.extent)
            found.append(
                sentence.assertion(
                    .exclusion(claim), words: mention.range, isDenied: false,
                    read: materials.map(\.range) + frame + verbs + people(in: sentence)))
        }
        return found
    }

    /// "Adults who are old enough and not allergic to it": let in is who is not of the group.
    private static func isFreeOf(_ mention: SentenceReading.Mention, _ sentence: SentenceReading) -> Bool {
        let clause = sentence.clause(of: mention.at).range
        return sentence.isDenied(mention.at)
            && sentence.places([.suitable, .permitted, .safe], in: clause).contains { !sentence.isDenied($0) }
    }

    /// Words of permission stand in the sentence itself or in the lead of its list.
    private static func letsIn(_ sentence: SentenceReading) -> Bool {
        let words: CueSet = [.permitted, .suitable, .safe, .excluded, .matter]
        return sentence.contains(words, in: sentence.ownRange)
            || isUnderInvitation(sentence)
            || sentence.places([.consult], in: sentence.ownRange).contains(where: sentence.isDenied)
            || sentence.sentence.role == .listItem
                && sentence.contains([.suitable, .permitted], in: 0..<sentence.sentence.own)
            || sentence.sentence.answer != .none
            || sentence.sentence.clauses.contains { sentence.clinicTreating(in: $0.range) != nil }
    }

    /// "Allergic to Botox? Dysport is the one you can have": the question is the condition of what follows.
    private static func askedGroups(in sentence: SentenceReading) -> [Assertion] {
        guard let asked = sentence.section.asked, sentence.named(.group, in: sentence.ownRange).isEmpty,
            let answer = sentence.askedAnswer, answer.admits, offers(sentence, to: asked, answer)
        else { return [] }
        let claim = ExclusionClaim(
            groups: asked.groups, materials: asked.materials, products: asked.products, isPermitted: true)
        return [sentence.assertion(.exclusion(claim), words: answer.words, isDenied: false)]
    }

    /// "We give you half", "no problem", "go right ahead", but not "choose another treatment".
    private static func offers(_ sentence: SentenceReading, to asked: AskedGroup, _ answer: AskedAnswer) -> Bool {
        let own = sentence.ownRange
        if sentence.contains([.clinic, .reader, .pronoun], in: own) || !sentence.hasVerb(in: own)
            || own.contains(where: { sentence.named(at: $0)?.treatments.isEmpty == false })
        {
            return true
        }
        guard let place = sentence.places([.swap], in: own).first else { return true }
        // "Pick another" of the kind that was asked of; "another treatment" is of any kind.
        let next = sentence.place(after: place)
        return !asked.products.isEmpty
            && next.map { sentence.tokens[$0].kind != .word || !sentence.tokens[$0].tag.hasContent } ?? true
    }

    private static func people(in sentence: SentenceReading) -> [Range<Int>] {
        sentence.places([.patient, .person, .reader, .everyone, .negation, .adult]).map(sentence.extent)
    }

    /// "When we say no": a heading above leaves out whom the sentences under it name; "You are a candidate if" lets in
    /// whom the items of its list name.
    private static func underHeading(_ sentence: SentenceReading) -> Bool? {
        let heading = sentence.section.headingCues
        if heading.contains(.excluded) { return sentence.has(.permitted) ? nil : false }
        return isUnderInvitation(sentence) ? true : nil
    }

    private static func isUnderInvitation(_ sentence: SentenceReading) -> Bool {
        let heading = sentence.section.headingCues
        return sentence.isListItem && heading.contains(.suitable) && heading.contains(.condition)
            && !heading.intersects([.negation, .excluded, .postpone, .caution])
            && !sentence.hasAny([.negation, .denial, .excluded, .caution, .past])
    }

    /// "Everyone is a candidate", "nobody need be turned away".
    private static func everybody(in sentence: SentenceReading) -> [Assertion] {
        guard sentence.named(.group).isEmpty else { return [] }
        var found: [Assertion] = []
        for place in sentence.places([.everyone]) where sentence.extent(place).overlaps(sentence.ownRange) {
            guard sentence.admission(of: place) == true, !sentence.isPredicateDenied(place),
                sentence.certainty(at: place) == .stated
            else { continue }
            found.append(everybody(at: place, sentence))
        }
        for place in sentence.places([.excluded]) where sentence.extent(place).overlaps(sentence.ownRange) {
            let clause = sentence.clause(of: place).range
            // "Nobody is too old" speaks of an age only.
            guard sentence.isDenied(place), !sentence.tokens[place].has(.ageWord),
                clause.contains(where: { sentence.tokens[$0].has(.negation) && sentence.tokens[$0].tag == .pronoun })
            else { continue }
            found.append(everybody(at: place, sentence))
        }
        return found
    }

    private static func everybody(at place: Int, _ sentence: SentenceReading) -> Assertion {
        let claim = ExclusionClaim(groups: [], materials: [], isEverybody: true, isPermitted: true)
        return sentence.assertion(.exclusion(claim), words: sentence.extent(place), isDenied: false)
    }
}
