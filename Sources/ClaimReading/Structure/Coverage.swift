import Diagnostics
import TreatmentModel

/// What of a sentence has been read, and whether it speaks of anything that a doctor would have to see.
extension SentenceReading {
    package var wholeSpan: Span { span(ownRange) }

    /// Whether some words account for all of its own that say something.
    package func isFullyRead(by read: TokenSet) -> Bool {
        isReadable && !isElliptical && telling.isSubset(of: read)
    }

    /// "Your flanks would be, too": says of something else what the sentence before said, and that may be anything.
    private var isElliptical: Bool {
        guard sentence.answer == .none, !isHeading,
            let verb = ownRange.first(where: { isVerb($0) && !tokens[$0].isCovered }),
            tokens[verb].tag != .verb, tokens[verb].length == 1
        else { return false }
        return !(verb + 1..<max(verb + 1, ownRange.upperBound)).contains { place in
            let token = tokens[place]
            if token.kind == .number || token.tag == .verb || token.tag == .preposition { return true }
            return token.kind == .word && token.tag.hasContent && token.cues != [.light]
        }
    }

    func tellingTokens() -> TokenSet {
        var telling = TokenSet()
        for place in range where place >= sentence.own || isNumberOfHead(place) {
            if saysSomething(place), !isGenerated(place..<place + 1) { telling.insert(place) }
        }
        return telling
    }

    /// "1550 nm" above a column: the cells below are true of that only, and only a slot that read it knows whether
    /// they are.
    private func isNumberOfHead(_ place: Int) -> Bool {
        tokens[place].kind == .number && place < sentence.own && sentence.role == .tableCell
    }

    private func saysSomething(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.isCovered { return false }
        if token.kind == .number || token.kind == .percent || token.kind == .currency { return true }
        guard token.kind == .word else { return false }
        if named(at: index)?.treatments.isEmpty == false { return false }
        var isMentioned = false
        for mention in mentions where mention.at == index {
            if !(mention.kind == .place && isHome(mention)), !isSkin(mention) { return true }
            isMentioned = true
        }
        if isMentioned { return false }
        // A word of grammar says something only as a denial; a phrase that begins with one may say anything.
        if !token.tag.hasContent, token.length == 1 { return token.hasAny([.negation, .denial, .nearNegation]) }
        if token.cues.isEmpty { return true }
        // "all forms of acne": how many kinds are meant is more than that there are kinds.
        if token.tag == .noun, let before = place(before: index), isUniversal(before) { return true }
        if isNumberOfSubjects(index) || isBetterLook(index) { return false }
        // "happens to most", "rarely": how often a risk comes about is more than that it does, and no slot reads it.
        if token.hasAny([.common, .rare]) { return true }
        if token.cues.isSubset(of: Self.free) { return false }
        // "again", "earlier", "our doctor": a word of little content that another slot looks at beside its own words.
        return !token.has(.light)
            || !token.cues.isSubset(of: tellsOfLabel(at: index) ? Self.beside.union([.speech]) : Self.beside)
    }

    /// "all", "every", "for all"
    private func isUniversal(_ index: Int) -> Bool {
        tokens[index].hasAny([.absoluteness, .everyone])
            || tokens[index].has(.contrast) && tokens[index].tag == .preposition && tokens[index].length > 1
    }

    /// "Two fillers" on a page about two of them, "eight questions", "three conditions".
    private func isNumberOfSubjects(_ index: Int) -> Bool {
        guard tokens[index].kind == .word, tokens[index].isNumber, let next = place(after: index) else { return false }
        if tokens[next].tag == .noun, tokens[next].cues.isSubset(of: Self.counted), tokens[next].has(.light),
            !mentions.contains(where: { $0.at == next })
        {
            return true
        }
        return countsSubjects(index) && (tokens[next].hasAny([.productNoun, .label]) || named(at: next) != nil)
    }

    /// A number that is that of the page's treatments.
    func countsSubjects(_ index: Int) -> Bool {
        subjects.count > 1 && tokens[index].isNumber && tokens[index].value == Double(subjects.count)
    }

    /// What nouns tell that may be counted without saying anything of a treatment.
    private static let counted: CueSet = [.light, .condition, .label, .reason]

    /// "The label says": what a label or a regulator says is no patient's word.
    private func tellsOfLabel(at index: Int) -> Bool {
        let clause = clause(of: index).range
        return contains([.label, .onLabel, .agency, .caution], in: clause.lowerBound..<index)
            && !contains([.patient, .person, .clinic], in: clause.lowerBound..<index)
    }

    /// What a light word may tell besides without saying anything of a treatment by itself.
    private static let beside: CueSet = free.union([
        .visit, .later, .repeat, .history, .ahead, .remaining, .register, .clinic,
    ])

    /// The country whose labels the page is checked against.
    private func isHome(_ mention: Mention) -> Bool {
        vocabulary.detail(of: mention.concept) == Jurisdiction.us.rawValue
    }

    /// Cues that say nothing of a treatment by themselves, and those that relate other words: what is contained, made,
    /// studied, rated or told by a label stands beside them and has to be read itself.
    private static let free: CueSet = [
        .light, .pronoun, .pair, .firstOfTwo, .secondOfTwo, .generality, .possibility, .patient, .reader, .contrast,
        .condition, .reason, .yes,
        .likewise, .person, .idiom,
        .contains, .inside, .productNoun, .study, .enrolled, .rated, .rater, .measure, .happen, .label, .atAge, .past,
    ]

}

extension SentenceReading {
    /// Its tokens with what is known of each, for the tests.
    package var outline: String {
        tokens.indices.filter { !tokens[$0].isCovered }.map { index in
            let token = tokens[index]
            let cues = Cue.allCases.filter(token.has).map(\.fileName)
            let concepts = mentions.filter { $0.at == index }.map {
                "\($0.kind.fileName)=\(vocabulary.name(of: $0.concept))"
            }
            let known = (cues + concepts).joined(separator: " ")
            return "\(text(extent(index)))/\(token.tag)/c\(token.clause)/d\(token.denials)[\(known)]"
        }.joined(separator: "\n")
    }
}
