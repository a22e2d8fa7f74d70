/// The frames that a sentence or the lead it continues sets: who may be treated, what may go wrong.
extension SentenceReading {
    /// Whether some words hold one of the sentence's own, or answer a question that holds them.
    func isOwnStatement(_ ranges: [Range<Int>]) -> Bool {
        ranges.contains { $0.overlaps(ownRange) } || sentence.answer != .none || isPlainValue
    }

    /// A cell of "yes" or "no": its heads are what it states.
    var isPlainValue: Bool {
        guard sentence.role == .tableCell, let first = ownRange.first else { return false }
        // A price beside a use offers it.
        if tokens[first].kind == .currency, sentence.own > 0 { return true }
        return tokens[first].hasAny([.yes, .noAnswer, .suitable]) && ownRange.count <= 2
    }

    /// Whether those a word names are let in (true) or left out (false); nothing where nothing is said of that.
    ///
    /// The clause of the word decides, then the clause its condition depends on, then the lead of its list.
    func admission(of index: Int) -> Bool? {
        let clause = clause(of: index)
        if let found = admission(in: clause.range) { return found }
        // "Safe to take while you are pregnant"
        let isState = clause.kind == .contrast && contains([.reader, .patient], in: clause.range)
        // "With a bleeding disorder, we can still use it"
        let isFronted = clause.range.first.map { tokens[$0].tag == .preposition } == true && !hasVerb(in: clause.range)
        for other in sentence.clauses where other.range != clause.range {
            if clause.kind == .condition || clause.kind == .relative || isState || isFronted
                || other.kind == .condition,
                let found = admission(in: other.range)
            {
                return found
            }
            // "Approved, provided you are over 21": what holds on a condition lets in whoever meets it.
            if clause.kind == .condition, givesStatus(in: other.range) { return true }
        }
        return nil
    }

    private func givesStatus(in range: Range<Int>) -> Bool {
        places([.approve, .clear, .authorize, .license], in: range).contains { !isDenied($0) }
    }

    private func admission(in range: Range<Int>) -> Bool? {
        if isMadeLight(of: range) { return true }
        for place in places([.excluded, .postpone, .permitted, .suitable, .safe], in: range) {
            // "Its safety in pregnancy has not been established" lets nobody in.
            if tokens[place].has(.safe), tokens[place].tag == .noun { continue }
            let leavesOut = tokens[place].hasAny([.excluded, .postpone])
            return leavesOut == isDenied(place)
        }
        // "Nor do keloids matter": what does not stand in the way lets in.
        if let place = places([.matter], in: range).first, isDenied(place) { return true }
        if skipsTreatment(in: range) { return false }
        if let verb = clinicTreating(in: range) { return !isDenied(verb) }
        // "Needn't ask anyone", "without checking with a doctor"
        if places([.consult], in: range).contains(where: isDenied) { return true }
        // "Dysport is on label for you": the label lets in; what it leaves out is no reason against.
        if places([.onLabel], in: range).contains(where: { !isDenied($0) }) { return true }
        // "You should not have it", "nobody can have it": a denied modal with a treatment as its object.
        for place in range where !tokens[place].isCovered && tokens[place].tag == .modal {
            if isPredicateDenied(place) || deniesHaving(place, in: range),
                !contains(
                    [.benefit, .reduce, .restore, .eradicate, .promise, .harm, .pain, .works, .last, .reversal],
                    in: range),
                range.contains(where: { named(at: $0) != nil || tokens[$0].has(.pronoun) })
            {
                return false
            }
        }
        return nil
    }

    /// "Leaving out one capsule is enough": what is to be left out is no more than that.
    private func isMadeLight(of range: Range<Int>) -> Bool {
        guard has(.enough), let first = range.first(where: { tokens[$0].kind == .word }),
            tokens[first].hasAny([.waive, .excluded]), tokens[first].flags.contains(.gerund)
        else { return false }
        return places([.enough], in: range).contains { !isDenied($0) && isComplement($0) }
    }

    /// "Who should skip it?": where no step is spoken of, what people leave out is the treatment.
    func skipsTreatment(in range: Range<Int>) -> Bool {
        let steps: CueSet = [.test]
        guard !hasAny(steps), !section.headingCues.intersects(steps), !section.previousCues.intersects(steps) else {
            return false
        }
        return places([.waive], in: range).contains { place in
            guard tokens[place].tag == .verb, !isDenied(place), let object = self.place(after: place) else {
                return false
            }
            let isTreatment = tokens[object].isPronoun || named(at: object)?.treatments.isEmpty == false
            let isSaidOfPeople = (range.lowerBound..<place).contains {
                tokens[$0].tag == .interrogative || tokens[$0].hasAny(Self.people)
            }
            // "Skip it if you are allergic to it": told to those whom the condition names.
            let isTold = place == range.lowerBound && sentence.clauses.contains { $0.kind == .condition }
            return isTreatment && (isSaidOfPeople || isTold)
        }
    }

    /// "We cannot treat you if …", "we can treat those who …": the verb of what the clinic itself does with people or
    /// not.
    func clinicTreating(in range: Range<Int>) -> Int? {
        guard contains([.clinic], in: range) else { return nil }
        return places([.benefit, .works], in: range).first { verb in
            guard tokens[verb].tag == .verb, let object = place(after: verb),
                tokens[object].hasAny(Self.people.union([.reader]))
            else { return false }
            return (range.lowerBound..<verb).contains { tokens[$0].tag == .modal || tokens[$0].has(.possibility) }
        }
    }

    private static let people: CueSet = [.person, .patient, .adult, .minor, .everyone, .ageWord]

    /// "Should not have Sculptra", "cannot take it": a modal with its own "not", and the treatment as what is not to
    /// be had.
    private func deniesHaving(_ place: Int, in range: Range<Int>) -> Bool {
        let verb = extent(place).upperBound
        guard kinds.contains(.group), tokens[place].has(.negation), range.contains(verb), tokens[verb].has(.light)
        else { return false }
        let object = extent(verb).upperBound
        return range.contains(object) && (named(at: object) != nil || tokens[object].has(.pronoun))
    }

    /// Whether a word names whom the sentence, or the heading over it, leaves out.
    func isLeftOut(_ index: Int) -> Bool {
        if let admits = admission(of: index) { return !admits }
        return section.headingCues.contains(.excluded) && !has(.permitted)
            && mentions.contains { $0.at == index && $0.kind == .group }
    }

    /// Whether what may be a condition or an event is one that is treated: "facial redness" beside a benefit or a
    /// label.
    func isTreated(_ mention: Mention) -> Bool {
        guard mentions.contains(where: { $0.at == mention.at && $0.kind == .condition }) else { return false }
        if passesSoon(mention) { return false }
        if isAimedAgainst(mention) { return true }
        let others = self.mentions.filter {
            $0.kind == .event && $0.at != mention.at && clause(of: mention.at).range.contains($0.at)
        }
        if isInRiskList(mention.at)
            || others.contains(where: { event in !mentions.contains { $0.at == event.at && $0.kind == .condition } })
        {
            return !mentions.contains { $0.at == mention.at && $0.kind == .event }
        }
        let scope: CueSet = [
            .benefit, .reduce, .restore, .eradicate, .onLabel, .offLabel, .label, .approve, .approval, .clearance,
            .authorization, .clear, .clearance, .authorize, .license, .suitable, .improved, .works,
        ]
        let status: CueSet = [.approve, .approval, .clear, .clearance, .authorize, .onLabel, .offLabel]
        return hasAny(status) || contains(scope, in: clause(of: mention.at).range)
            || contains(scope, in: 0..<sentence.own) || !mentions.contains { $0.at == mention.at && $0.kind == .event }
    }

    /// "One tube against redness, bumps and flushing": what something is taken against.
    private func isAimedAgainst(_ mention: Mention) -> Bool {
        var place = mention.at - 1
        let clause = clause(of: mention.at).range
        while clause.contains(place), isPartOfList(place) { place -= 1 }
        return clause.contains(place) && clause.contains(place - 1) && tokens[place].tag == .preposition
            && tokens[place].has(.versus) && tokens[place - 1].tag == .noun && !tokens[place - 1].isNumber
    }

    private func isPartOfList(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.isCovered || token.kind == .comma || token.tag == .conjunction || token.tag == .adjective {
            return true
        }
        return mentions.contains { $0.at == index && ($0.kind == .event || $0.kind == .condition) }
    }

    /// "Redness fades within a day": a reaction on file that goes by itself within weeks is what went wrong, and not
    /// what was treated.
    private func passesSoon(_ mention: Mention) -> Bool {
        let clause = clause(of: mention.at).range
        guard spans(in: clause).contains(where: { $0.upper <= TimeUnit.daysInMonth * 2 }),
            contains(
                [.reduce, .eradicate, .passing],
                in: min(mention.range.upperBound, clause.upperBound)..<clause.upperBound)
        else { return false }
        let events = mentions.filter { $0.at == mention.at && $0.kind == .event }.map(\.concept)
        return (subjects + sentence.topic).contains { treatment in
            vocabulary.treatments[treatment].risks.contains { risk in events.contains(where: risk.concepts.contains) }
        }
    }

    /// Whether a word stands in a list of what may go wrong: under such a heading, behind such a lead, or beside such
    /// words.
    func isInRiskList(_ index: Int) -> Bool {
        if contains([.risk, .harm, .caution], in: clause(of: index).range) { return true }
        let aims: CueSet = [.benefit, .reduce, .restore, .eradicate, .onLabel, .label, .approve, .clear, .suitable]
        let events = mentions.filter { event in
            event.kind == .event && !mentions.contains { $0.at == event.at && $0.kind == .condition }
        }
        if !events.isEmpty, !events.contains(where: { $0.at == index }), !hasAny(aims) { return true }
        if contains([.risk, .harm, .caution], in: 0..<sentence.own) { return true }
        return section.headingCues.intersects([.risk, .harm])
            && !hasAny([.benefit, .reduce, .restore, .eradicate, .onLabel])
    }

    /// "A stroke can cause a headache": says of an event what it leads to, which a list of events does not tell.
    var namesEventBeforeCause: Bool {
        guard let cause = places([.causing], in: ownRange).first else { return false }
        return named(.event).contains { $0.at < cause && $0.range.overlaps(ownRange) }
    }
}
