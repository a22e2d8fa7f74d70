import TreatmentModel

/// Reads what a regulator did with a product: "FDA-approved", "received clearance", "is authorized for".
enum StatusReader: SlotReader {
    static func read(_ sentence: SentenceReading) -> [Assertion] {
        let places = sentence.places(verbs)
        return places.enumerated().compactMap { order, index in
            guard let verb = verb(of: sentence.tokens[index]), isRegulators(index, verb, sentence) else { return nil }
            // "FDA-cleared for": two phrases share their verb.
            if order > 0, sentence.extent(places[order - 1]).contains(index),
                Self.verb(of: sentence.tokens[places[order - 1]]) == verb
            {
                return nil
            }
            return assertion(verb, at: index, sentence)
        } + roads(in: sentence) + numbers(in: sentence)
    }

    /// "It came on a 510(k)": the name of the road says what the regulator did, where no verb says it.
    private static func roads(in sentence: SentenceReading) -> [Assertion] {
        SubmissionReader.notifications(in: sentence).compactMap { road in
            let clause = sentence.clause(of: road.lowerBound).range
            guard road.overlaps(sentence.ownRange), !sentence.contains(verbs, in: clause),
                !sentence.hasAny([.clear, .clearance])
            else { return nil }
            var claim = StatusClaim(verb: .cleared, isNoun: true)
            claim.namesAgency = sentence.has(.agency)
            return sentence.assertion(
                .status(claim), words: road, read: sentence.places([.agency, .pathway]).map(sentence.extent))
        }
    }

    /// "You can look it up under K130913": the number by itself says what kind of decision it belongs to.
    private static func numbers(in sentence: SentenceReading) -> [Assertion] {
        SubmissionReader.numbers(in: sentence, sentence.ownRange).compactMap { found in
            guard let verb = SubmissionReader.verb(of: found.number), !sentence.hasAny(verbs) else { return nil }
            var claim = StatusClaim(verb: verb, isNoun: true)
            claim.number = found.number
            return sentence.assertion(
                .status(claim), words: found.tokens, read: sentence.places([.agency, .pathway]).map(sentence.extent))
        }
    }

    private static let verbs: CueSet = [
        .approve, .approval, .clear, .clearance, .grant, .authorize, .authorization, .register, .license, .endorse,
    ]

    private static func verb(of token: Token) -> StatusVerb? {
        if token.hasAny([.approve, .approval]) { return .approved }
        if token.hasAny([.clear, .clearance]) { return .cleared }
        if token.has(.grant) { return .granted }
        if token.hasAny([.authorize, .authorization]) { return .authorized }
        if token.has(.license) { return .licensed }
        if token.has(.register) { return .registered }
        if token.has(.endorse) { return .endorsed }
        return nil
    }

    /// A clinic approves a loan and the body clears a gel: a regulator's word needs the regulator, or a product that it
    /// is done to, or a use that it is done for.
    private static func isRegulators(_ index: Int, _ verb: StatusVerb, _ sentence: SentenceReading) -> Bool {
        if verb == .endorsed {
            // "A clearance means that it is vouched for": what the status is said to mean, too.
            return sentence.hasAny([.agency, .foreignAgency, .clearance, .approval])
                && !recommendsAdvice(index, sentence)
        }
        return namesRegulator(index, verb, sentence)
            || (verb != .registered && verb != .granted && !isByClinic(index, sentence)
                && isOfProduct(index, verb, sentence))
    }

    /// The agency itself, or the road that a decision came by.
    private static func namesRegulator(_ index: Int, _ verb: StatusVerb, _ sentence: SentenceReading) -> Bool {
        if sentence.hasAny([.agency, .foreignAgency]) { return true }
        if verb == .cleared, !SubmissionReader.notifications(in: sentence).isEmpty { return true }
        // "Its De Novo request was granted"
        if verb == .granted, sentence.has(.pathway), let before = sentence.place(before: index),
            sentence.tokens[before].tag == .auxiliary
        {
            return true
        }
        return false
    }

    /// "Allow some days" tells the reader what to do, and a clinic may approve a plan.
    private static func isByClinic(_ index: Int, _ sentence: SentenceReading) -> Bool {
        let token = sentence.tokens[index]
        guard token.tag == .verb else { return false }
        if index == sentence.ownRange.first, !token.flags.contains(.participle) { return true }
        return sentence.contains([.clinic], in: sentence.clause(of: index).range.lowerBound..<index)
    }

    /// Done to a product, or for a use that the clause names.
    private static func isOfProduct(_ index: Int, _ verb: StatusVerb, _ sentence: SentenceReading) -> Bool {
        let clause = sentence.clause(of: index).range
        let namesUse = sentence.mentions.contains {
            ($0.kind == .condition || $0.kind == .site) && $0.at > index && clause.contains($0.at)
        }
        // "It has a clearance as a cosmetic": a kind of product is what a regulator puts something into.
        if isNoun(index, sentence), !sentence.named(.productClass, in: clause).isEmpty { return true }
        if verb == .cleared || verb == .licensed {
            return namesUse && (isPassive(index, sentence) || isNoun(index, sentence))
                || sentence.section.cues.contains(.agency) && isNoun(index, sentence)
        }
        if isNoun(index, sentence) { return true }
        return isPassive(index, sentence) || namesUse
    }

    private static func isNoun(_ index: Int, _ sentence: SentenceReading) -> Bool {
        sentence.tokens[index].hasAny([.approval, .clearance, .authorization])
    }

    /// "is approved", "has been cleared", "got approved", or a participle before a noun.
    private static func isPassive(_ index: Int, _ sentence: SentenceReading) -> Bool {
        let clause = sentence.clause(of: index).range
        return (clause.lowerBound..<index).contains { sentence.tokens[$0].tag == .auxiliary }
            || !sentence.hasVerb(in: clause.lowerBound..<index)
    }

    private static func assertion(_ verb: StatusVerb, at index: Int, _ sentence: SentenceReading) -> Assertion? {
        let extent = sentence.extent(index)
        let clause = sentence.clause(of: index).range
        let scope = clause.lowerBound..<sentence.tokens.count
        guard extent.overlaps(sentence.ownRange) || sentence.sentence.answer != .none || ownValue(sentence) else {
            return nil
        }
        var claim = StatusClaim(verb: verb, isNoun: isNoun(index, sentence))
        claim.conditions = sentence.named(.condition, in: scope).map(\.concept)
        claim.sites = sentence.named(.site, in: scope).map(\.concept)
        claim.namesAgency = sentence.has(.agency)
        claim.isForeign = sentence.has(.foreignAgency)
        claim.decided = DateReader.date(in: sentence, clause)
        claim.number = SubmissionReader.number(in: sentence, clause)
        let roads = SubmissionReader.notifications(in: sentence).filter {
            verb == .cleared && clause.contains($0.lowerBound)
        }
        let record =
            roads + DateReader.dates(in: sentence, sentence.range).map(\.tokens)
            + SubmissionReader.numbers(in: sentence, clause).map(\.tokens)
        let start =
            index > 0 && sentence.tokens[index].isJoined && !sentence.tokens[index - 1].isContext
            ? joinedStart(index, sentence) : index
        let agencies = sentence.places([.agency, .foreignAgency, .label, .onLabel, .pathway]).map(sentence.extent)
        // "It received its clearance", "approval came": the verb says no more than the noun.
        let verbs =
            claim.isNoun
            ? sentence.places([.obtain, .visit, .contains], in: clause).filter {
                sentence.tokens[$0].tag == .verb || sentence.tokens[$0].has(.obtain)
            } : []
        // "Should never be described as cleared": what one must not say is not said.
        let denied =
            (sentence.isDenied(index) != takesNone(extent.upperBound, sentence))
            != sentence.contains([.excluded, .unregulated], in: clause.lowerBound..<index)
        var assertion = sentence.assertion(
            .status(claim), words: start..<extent.upperBound, anchor: index, isDenied: denied,
            read: agencies + record + verbs.map(sentence.extent))
        if let subject = attributed(after: extent.upperBound, sentence) { assertion.subject = subject }
        if let all = allOfPage(around: start..<extent.upperBound, sentence) {
            assertion.subject = .treatments(all)
            assertion.isSubjectNamed = true
        }
        return assertion
    }

    /// "The FDA approved none": a pronoun that denies, as what the verb is done to.
    private static func takesNone(_ next: Int, _ sentence: SentenceReading) -> Bool {
        next < sentence.tokens.count && sentence.tokens[next].has(.negation) && sentence.tokens[next].tag == .pronoun
    }

    /// "FDA-approved fillers": the noun that a participle stands before is what it is said of.
    private static func attributed(after start: Int, _ sentence: SentenceReading) -> Subject? {
        for place in start..<sentence.tokens.count {
            if let subject = sentence.named(at: place) { return subject }
            // "FDA-approved lidocaine", "an FDA-approved scale" are not the treatment.
            let isOther =
                sentence.mentions.contains { $0.at == place && [.material, .other, .brand].contains($0.kind) }
                || sentence.tokens[place].hasAny([.measure, .clinic]) && sentence.tokens[place].tag != .determiner
            if isOther { return .other }
            guard sentence.tokens[place].tag == .adjective, !sentence.mentions.contains(where: { $0.at == place })
            else { return nil }
        }
        return nil
    }

    /// "Two FDA-approved treatments" on a page about two.
    private static func allOfPage(around status: Range<Int>, _ sentence: SentenceReading) -> [Int]? {
        guard let number = sentence.place(before: status.lowerBound), sentence.countsSubjects(number),
            status.upperBound < sentence.tokens.count,
            sentence.tokens[status.upperBound].hasAny([.productNoun, .benefit, .light])
        else { return nil }
        return sentence.subjects
    }

    /// "FDA-approved": the agency belongs to the words.
    private static func joinedStart(_ index: Int, _ sentence: SentenceReading) -> Int {
        var start = index
        while start > sentence.sentence.own, sentence.tokens[start].isJoined, start > 0 { start -= 1 }
        return start
    }

    /// A cell's "yes" or "no" under a head that names a status.
    private static func ownValue(_ sentence: SentenceReading) -> Bool {
        sentence.ownRange.first.map { sentence.tokens[$0].has(.yes) } ?? false
    }

    /// "The FDA recommends that you see a doctor": advice, not praise of a product.
    private static func recommendsAdvice(_ index: Int, _ sentence: SentenceReading) -> Bool {
        let next = sentence.extent(index).upperBound
        return next < sentence.tokens.count && sentence.tokens[index].tag == .verb
            && (sentence.tokens[next].tag == .determiner && sentence.tokens[next].has(.pronoun)
                || sentence.tokens[next].has(.reader))
    }
}
