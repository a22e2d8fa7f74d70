import ContentSyntax

/// Whether a sentence speaks of nothing that a doctor would have to see.
extension SentenceReading {
    /// Neither a treatment, condition, body, outcome, risk, price nor person; or only asked, announced or led up to.
    package var isNeutral: Bool {
        guard isReadable else { return false }
        if isPlainHead || isDeskHeading || isFeeOfConsultation { return true }
        guard looksNeutral else { return false }
        return SentenceGuard.english.letsPass(
            wholeText, place: guardPlace, below: isFramed ? Self.framedRisk : SentenceGuard.defaultThreshold)
    }

    /// What is a heading, a lead or a question by its form may look a little riskier than a plain sentence.
    private static let framedRisk = 0.6

    private var isFramed: Bool { sentence.isQuestion || isLead || isAnnouncement }

    private var guardPlace: SentenceGuard.Place {
        switch sentence.role {
        case .title: .title
        case .description: .description
        case .heading, .label: .heading
        case .listItem: .listItem
        case .tableHeader: .tableHead
        case .tableCell: .tableCell
        case .question: .question
        case .paragraph, .answer, .talkingPoint, .caption, .altText: .paragraph
        }
    }

    private var looksNeutral: Bool {
        if sentence.isQuestion { return isPlainQuestion }
        if isQuoted || sentence.isQuotation { return false }
        if isLead {
            return !ownRange.contains { tokens[$0].hasAny(Self.claims) } && namesNothing([.event, .condition, .group])
        }
        if sentence.role == .tableHeader { return true }
        if isAnnouncement { return isPlainAnnouncement }
        return isLogistics
    }

    /// What makes a statement of whatever holds it.
    private static let claims: CueSet = [
        .approve, .approval, .clear, .clearance, .grant, .authorize, .authorization, .license, .endorse, .register,
        .offLabel, .unregulated,
        .reduce, .restore, .eradicate, .prevent, .permanent, .temporary, .onset, .recur, .promise, .works, .safe, .harm,
        .unworried, .passing,
        .painless, .noDowntime, .natural, .sameAs, .proof, .only, .best, .better, .price, .offer, .urgency, .certified,
        .praise, .beauty,
        .improved, .satisfied, .worsened, .everyone, .absoluteness, .waive, .speech,
    ]

    /// A question states nothing, unless it says in passing what it does not ask.
    private var isPlainQuestion: Bool {
        guard let end = ownRange.last(where: { tokens[$0].kind == .question }), end + 2 >= ownRange.upperBound else {
            return false
        }
        let loaded: CueSet = [
            .permanent, .eradicate, .promise, .noDowntime, .painless, .best, .proof, .offer, .urgency, .beauty,
        ]
        let asksWhether = ownRange.prefix(4).contains { [.auxiliary, .modal, .interrogative].contains(tokens[$0].tag) }
        return asksWhether
            ? !hasPercent : !ownRange.contains { tokens[$0].hasAny(loaded) || tokens[$0].kind == .percent }
    }

    private var hasPercent: Bool {
        ownRange.contains { tokens[$0].kind == .percent || tokens[$0].has(.percent) || tokens[$0].kind == .currency }
    }

    /// "You may be a candidate if you:"
    private var isLead: Bool { ownRange.last.map { tokens[$0].kind == .colon } ?? false }

    /// "What the FDA means by cleared": a heading that announces a question states nothing of what it names.
    var asksInPassing: Bool {
        guard isAnnouncement, let opens = ownRange.first(where: { tokens[$0].kind == .word }) else { return false }
        return tokens[opens].tag == .interrogative
    }

    /// The head of a column or of a row.
    var isTableHead: Bool {
        guard sentence.role == .tableCell || sentence.role == .tableHeader else { return false }
        // A cell that is a whole sentence states something, wherever it stands.
        let isSentence = ownRange.last.map { tokens[$0].kind.isStop } ?? false
        return sentence.own == 0 && !(isSentence && (sentence.role == .tableCell || namesSubject))
    }

    /// "Fees and booking": a heading whose every word is a front desk's.
    private var isDeskHeading: Bool {
        isHeading && ownRange.contains { tokens[$0].hasAny(Self.desk) }
            && ownRange.allSatisfy { place in
                let token = tokens[place]
                return token.isCovered || token.kind == .comma || !token.tag.hasContent || token.hasAny(Self.desk)
            } && mentions.isEmpty
    }

    private static let desk: CueSet = [.price, .visit, .place, .clock, .consultation]

    /// "A consultation is $50", "Consultation: £40": what talking costs, and nothing else.
    private var isFeeOfConsultation: Bool {
        has(.consultation) && mentions.isEmpty
            && ownRange.allSatisfy { place in
                let token = tokens[place]
                return token.isCovered || token.kind != .word || !token.tag.hasContent || token.hasAny(Self.desk)
                    || token.has(.light)
            }
    }

    /// "Shown to last", "Temples on the label": each cell is read together with its heads, and the head alone states
    /// nothing.
    private var isPlainHead: Bool {
        guard isTableHead, sentence.role == .tableCell, !hasPercent, spans(in: ownRange).isEmpty else { return false }
        return !ownRange.contains { tokens[$0].hasAny(Self.boasts) || tokens[$0].isNumber } && !hasSubjectAndVerb
    }

    /// What a head says by itself, whatever its cells hold.
    private static let boasts: CueSet = [
        .negation, .denial, .nearNegation, .permanent, .promise, .painless, .noDowntime, .best, .safe, .only, .better,
        .proof, .offer, .urgency, .price, .eradicate,
        .cure, .prevent, .unworried, .natural, .sameAs, .praise, .beauty, .certified, .everyone, .absoluteness, .speech,
        .waive, .unregulated,
    ]

    /// "It lasts", but not "Lasts" nor "Shown to last".
    private var hasSubjectAndVerb: Bool {
        ownRange.dropFirst().contains { tokens[$0].tag == .auxiliary || tokens[$0].tag == .modal }
    }

    /// A heading, a title, the head of a table: names what follows.
    private var isAnnouncement: Bool {
        switch sentence.role {
        case .heading, .title, .description, .tableHeader, .label: true
        case .tableCell: sentence.own == 0
        default: false
        }
    }

    private var isPlainAnnouncement: Bool {
        // "Week four" names when what follows was.
        if hasPercent || spans(in: ownRange).contains(where: { !$0.isPoint }) { return false }
        let opens = ownRange.first { tokens[$0].kind == .word }
        let asks = opens.map { tokens[$0].tag == .interrogative } ?? false
        if asks {
            return !ownRange.contains {
                tokens[$0].hasAny([.permanent, .promise, .painless, .noDowntime, .best, .safe])
            }
        }
        if ownRange.contains(where: { tokens[$0].hasAny(Self.claims) }) { return false }
        return !hasFiniteVerb && ownRange.count <= 14
    }

    private var hasFiniteVerb: Bool {
        ownRange.contains {
            tokens[$0].tag == .auxiliary || tokens[$0].tag == .modal
                || tokens[$0].tag == .verb && !tokens[$0].hasAny([.light, .visit]) && $0 > ownRange.lowerBound
        }
    }

    private static let effects: CueSet = [.risk, .pain, .downtime, .last, .benefit, .dose, .improved, .test]

    /// Cues of words that are as common at a front desk as in a treatment room.
    private static let everyday: CueSet = [
        .onset, .reduce, .restore, .works, .offer, .price, .absoluteness, .everyone, .speech, .beauty, .sameAs, .better,
        .register, .passing,
    ]

    private func namesNothing(_ kinds: KindSet) -> Bool {
        mentions.allSatisfy { !kinds.contains($0.kind) || $0.range.upperBound <= sentence.own }
    }

    /// Where, when and how to come: a front desk's words, and none of a doctor's.
    private var isLogistics: Bool {
        guard
            namesNothing([
                .event, .condition, .group, .site, .material, .step, .wrongName, .brand, .other, .category, .treatment,
                .member,
            ])
        else { return false }
        let isFrontDesk = ownRange.contains { tokens[$0].hasAny([.visit, .place, .clock]) }
        // "Parking is free", "a time that works for you", "late hours": beside a front desk's words, words of effect
        // have another sense.
        let telling = isFrontDesk ? Self.claims.subtracting(Self.everyday) : Self.claims.union(Self.effects)
        guard !ownRange.contains(where: { tokens[$0].hasAny(telling) }) else { return false }
        // An item or a cell says what its lead or its heads make of it.
        if sentence.own > 0 { return isFrontDesk }
        return isFrontDesk || !ownRange.contains { tokens[$0].kind == .percent || tokens[$0].kind == .currency }
    }
}
