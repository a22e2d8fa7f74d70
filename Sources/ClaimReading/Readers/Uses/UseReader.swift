import TreatmentModel

/// Reads what a treatment is said to be for or to help: a condition or body site named with it, whatever the verb is.
enum UseReader: SlotReader {
    static func read(_ sentence: SentenceReading) -> [Assertion] {
        let targets =
            sentence.kinds.contains(.condition) || sentence.kinds.contains(.site) ? UseTargets.all(in: sentence) : []
        let named = targets.filter { !isSkinAlone($0, sentence) }
        let own = (targets.isEmpty ? UseReference.targets(in: sentence) : named).compactMap {
            assertion($0, among: targets, sentence)
        }
        return targets.isEmpty ? own + askedCase(in: sentence) : own
    }

    /// "Only a touch of softness along the jaw? You're a candidate": the case asked of is said to be treated.
    private static func askedCase(in sentence: SentenceReading) -> [Assertion] {
        guard let asked = sentence.section.askedCase, let answer = sentence.askedAnswer, answer.admits else {
            return []
        }
        let claim = UseClaim(
            conditions: asked.conditions, sites: asked.sites, qualifiers: asked.qualifiers, members: [], frame: .label,
            isReferred: true, isDisclosed: false)
        return [sentence.assertion(.use(claim), words: answer.words, isDenied: false)]
    }

    /// The skin is where everything happens: by itself it is no use.
    private static func isSkinAlone(_ target: UseTarget, _ sentence: SentenceReading) -> Bool {
        target.conditions.isEmpty && target.sites.allSatisfy { sentence.isSkin($0) } && !sentence.hasAny(UseFrame.label)
    }

    /// - Parameter targets: all that the sentence names.
    private static func assertion(_ target: UseTarget, among targets: [UseTarget], _ sentence: SentenceReading)
        -> Assertion?
    {
        let index = target.anchor
        guard sentence.isOwnStatement(target.ranges) || UseFrame.isLabelCell(sentence) else { return nil }
        guard sentence.admission(of: index) != false, !sentence.isInRiskList(index), !tellsOfRisk(target, sentence)
        else { return nil }
        let clause = sentence.clause(of: index).range
        // "The pimples get worse" offers nothing.
        if sentence.contains([.worsened], in: clause), !sentence.hasAny(UseFrame.label) { return nil }
        let isDenied =
            (sentence.isDenied(index) || sentence.isPredicateDenied(index)) && !isExcepted(index, clause, sentence)
        // "98% had no or mild lines" tells how many and how severe they were in the end.
        if isDenied, !sentence.shares.isEmpty, !sentence.hasAny(UseFrame.label) { return nil }
        let qualifiers = !sentence.shares.isEmpty ? [] : qualifiers(in: clause, targets, sentence)
        let frame = UseFrame.frame(of: target, sentence)
        let claim = UseClaim(
            conditions: target.conditions.map(\.concept), sites: target.sites.map(\.concept),
            impliedSites: target.conditions.flatMap { sentence.within($0.range, .site) },
            qualifiers: qualifiers.map(\.concept), members: members(of: index, sentence),
            frame: frame,
            isAimed: UseFrame.isAimed(index, sentence), isStatus: isStatus(index, sentence),
            namesStatus: sentence.contains(UseFrame.status, in: clause),
            isActedOn: sentence.isPlainValue
                || UseFrame.namesTreatment(in: clause.lowerBound..<max(clause.lowerBound, index), sentence)
                || UseFrame.improves(target, sentence),
            isUniversal: isUniversal(target, sentence), isDeniedOfAll: isDeniedOfAll(target, sentence),
            isReferred: target.isReferred,
            isNarrowed: sentence.hasAny([.skinType, .fitzpatrick, .number])
                || sentence.tokens.contains { $0.kind == .number }
                || target.conditions.isEmpty
                    && !sentence.contains(UseFrame.label, in: clause.lowerBound..<max(clause.lowerBound, index)),
            isFew: UseFrame.isFew(target, frame, sentence),
            isDisclosed: sentence.isDisclosed || isDeniedElsewhere(clause, sentence))
        guard let words = UseTarget.span(of: target.ranges) else { return nil }
        let verbs =
            sentence.places(UseFrame.frames, in: clause).map(sentence.extent)
            + sentence.places([.offLabel, .agency]).map(sentence.extent)
        let read = target.ranges + verbs + (sentence.named(.qualifier, in: clause) + qualifiers).map(\.range)
        return sentence.assertion(
            .use(claim), words: words, anchor: index,
            isDenied: isDenied, read: read)
    }

    /// "Not approved for anything other than frown lines": what is left out of a denial is not denied.
    private static func isExcepted(_ index: Int, _ clause: Range<Int>, _ sentence: SentenceReading) -> Bool {
        sentence.contains([.exception], in: clause.lowerBound..<max(clause.lowerBound, index))
    }

    /// "For rosacea we look elsewhere, since AviClear is not cleared for that": another clause says so of what stands
    /// here.
    private static func isDeniedElsewhere(_ clause: Range<Int>, _ sentence: SentenceReading) -> Bool {
        sentence.places([.approve, .clear, .authorize]).contains { !clause.contains($0) && sentence.isDenied($0) }
    }

    /// "A drooping eyelid": a site beside an event is where that happens.
    private static func tellsOfRisk(_ target: UseTarget, _ sentence: SentenceReading) -> Bool {
        guard target.conditions.isEmpty else { return false }
        let clause = sentence.clause(of: target.anchor).range
        return !sentence.named(.event, in: clause).isEmpty && !sentence.contains(UseFrame.frames, in: clause)
    }

    /// "Is approved for acne scars" in running text; a heading, a list or "certain scars" may be short.
    private static func isStatus(_ index: Int, _ sentence: SentenceReading) -> Bool {
        let clause = sentence.clause(of: index).range
        switch sentence.sentence.role {
        case .paragraph, .answer, .talkingPoint: guard sentence.sentence.own == 0 else { return false }
        // An item or a cell that is a whole sentence is running text.
        case .listItem, .tableCell:
            guard sentence.hasVerb(in: sentence.ownRange),
                sentence.contains(UseFrame.status, in: clause.clamped(to: sentence.ownRange))
            else { return false }
        default: return false
        }
        // "It got its approval for acne scars in December 2014" tells when.
        if isNounOfDate(clause, sentence) { return false }
        return sentence.contains(UseFrame.status, in: clause)
            && !sentence.contains([.several, .generality], in: clause) && !sentence.has(.likewise)
    }

    /// The words of its clause that narrow it, or of the whole sentence where nothing else is treated.
    private static func qualifiers(
        in clause: Range<Int>, _ targets: [UseTarget], _ sentence: SentenceReading
    ) -> [SentenceReading.Mention] {
        guard sentence.kinds.contains(.qualifier) else { return [] }
        // Where nothing else is treated, the whole sentence tells how severe it is: "lines so faint that you hardly
        // see them".
        let isAlone =
            targets.count == 1
            && sentence.named(.event).allSatisfy { event in sentence.named(.qualifier).contains { $0.at == event.at } }
        // "… and neck bands, all of them moderate to severe": a clause that names no use tells of all.
        let uses = Set(targets.map { sentence.tokens[$0.anchor].clause })
        let around = sentence.ownRange.filter { !uses.contains(sentence.tokens[$0].clause) }
        let shared =
            sentence.contains(UseFrame.label.union([.adult]), in: sentence.ownRange)
            ? sentence.named(.qualifier).filter { around.contains($0.at) } : []
        return sentence.qualifiers(
            among: isAlone ? sentence.named(.qualifier) : sentence.named(.qualifier, in: clause) + shared)
    }

    /// "If Eyelight is out, Refyne does the job": the product of the clause, where it names one before what it does.
    private static func members(of index: Int, _ sentence: SentenceReading) -> [Concept.ID] {
        let clause = sentence.clause(of: index).range
        let near = sentence.named(.member, in: clause.lowerBound..<max(clause.lowerBound, index))
        return (near.isEmpty ? sentence.named(.member) : near).map(\.concept)
    }

    private static func isNounOfDate(_ clause: Range<Int>, _ sentence: SentenceReading) -> Bool {
        guard DateReader.date(in: sentence, clause) != nil else { return false }
        return sentence.places([.approve, .approval, .clear, .clearance], in: clause).allSatisfy { place in
            sentence.tokens[place].hasAny([.approval, .clearance])
                || sentence.tokens[place].tag == .verb && sentence.tokens[place].length > 1
        }
    }

    /// "Any line", "every kind of scar": the word before it takes in all there are.
    private static func isUniversal(_ target: UseTarget, _ sentence: SentenceReading) -> Bool {
        guard var place = UseTarget.span(of: target.ranges)?.lowerBound else { return false }
        repeat {
            place -= 1
        } while place >= 0
            && (sentence.tokens[place].isCovered
                || sentence.tokens[place].tag == .adjective && !sentence.tokens[place].has(.absoluteness))
        return place >= 0 && sentence.tokens[place].tag == .determiner && sentence.tokens[place].has(.absoluteness)
            && !sentence.tokens[place].has(.negation)
    }

    /// "No filler is approved for the temples", "filler there is still off-label": said of a whole kind of product, so
    /// that one product which is approved for it shows it wrong.
    private static func isDeniedOfAll(_ target: UseTarget, _ sentence: SentenceReading) -> Bool {
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

}
