/// Gives every word its part of speech: from the lexicon, else from its ending, and where a word has several, from the
/// words before it.
struct Tagger {
    private let lexicon: Lexicon
    /// The number of the word "to".
    private let to: Int32

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        to = lexicon.word(WordForm("to"))
    }

    func tag(_ tokens: inout [Token]) {
        for index in tokens.indices where tokens[index].kind == .word {
            tokens[index].tag = choose(at: index, in: tokens)
        }
        for index in tokens.indices where tokens[index].entry >= 0 && !tokens[index].isCovered {
            tokens[index].cues = cues(of: tokens[index])
        }
        // A phrase hides what its words would tell by themselves, but not whom they speak of, nor how much.
        for index in tokens.indices where tokens[index].isCovered || tokens[index].length > 1 {
            guard tokens[index].kind == .word else { continue }
            let entry = Int(lexicon.entry(of: tokens[index].word))
            guard entry >= 0 else { continue }
            tokens[index].cues.formUnion(lexicon.cues(of: entry, as: tokens[index]).intersection(Self.kept))
            if tokens[index].isCovered { tokens[index].value = lexicon.entries[entry].value }
        }
    }

    private static let kept: CueSet = [
        .possibility, .firstPerson, .reader, .clinic, .patient, .adult, .person, .minor, .over, .under, .atLeast,
        .atMost, .orOlder, .orYounger, .ageWord, .percent, .year, .month, .week,
        .day, .hour, .minute, .number, .fortnight, .decade, .upTo, .agency, .atAge,
    ]

    private func cues(of token: Token) -> CueSet {
        token.length > 1 ? lexicon.entries[Int(token.entry)].cues : lexicon.cues(of: Int(token.entry), as: token)
    }

    private func choose(at index: Int, in tokens: [Token]) -> Tag {
        let usage = lexicon.usage(of: tokens[index].word)
        guard let first = usage.first else { return tokens[index].tag == .none ? .noun : tokens[index].tag }
        if let inflected = inflected(at: index, usage, tokens) { return inflected }
        if first == .verb, isAfterArticle(index, tokens), !tokens[index].flags.contains(.participle) { return .noun }
        guard usage.hasSeveral else { return first }
        if usage.contains(.adjective), isAskedAlone(index, tokens) { return .adjective }
        // A word of grammar is one unless it stands where only a verb can: "have", "need", "like".
        if !first.hasContent, !usage.contains(.verb) { return first }
        let before = tagBefore(index, in: tokens)
        let canBeVerb = usage.contains(.verb)
        let canBeNoun = usage.contains(.noun)
        // A number stands before a noun as an article does: "one visit".
        if index > 0, tokens[index - 1].value > 0, tokens[index - 1].kind == .word, canBeNoun, first.hasContent,
            before == .pronoun || before == .noun
        {
            return .noun
        }
        // "2,000 volunteers"
        if index > 0, tokens[index - 1].kind == .number, canBeNoun, canBeVerb, tokens[index].flags.contains(.inflected)
        {
            return .noun
        }
        switch before {
        case .determiner:
            if canBeNoun,
                !usage.contains(.adjective) || !nextIsNominal(index, tokens, afterAdjective: first == .adjective)
            {
                return .noun
            }
            return usage.contains(.adjective) ? .adjective : first
        // "May even get worse": one verb follows a modal.
        case .modal where usage.contains(.adverb) && nextIsVerb(index, tokens): return .adverb
        case .modal,
            .pronoun where canBeVerb:
            return first.hasContent || first == .preposition && objectFollows(index, tokens) ? .verb : first
        case .particle where canBeVerb && isTo(index - 1, tokens): return .verb
        case .preposition where canBeVerb && first != .noun && first.hasContent && isInfinitive(index, tokens):
            return .verb
        case .noun
        where canBeVerb && first == .adjective && !(nextIsNominal(index, tokens) && tokens[index + 1].value == 0):
            return .verb
        case .noun where canBeVerb && first.hasContent && objectFollows(index, tokens): return .verb
        case .noun where canBeVerb && first == .noun && endsInversion(index, tokens): return .verb
        case .interrogative where canBeVerb && first.hasContent && objectFollows(index, tokens): return .verb
        case .auxiliary where usage.contains(.adjective):
            return usage.contains(.adverb) && nextIsAdjective(index, tokens) ? .adverb : .adjective
        // "Feels dry", "looks chapped", "leaves marks": no verb follows a verb.
        case .verb where first == .verb && usage.contains(.adjective): return .adjective
        case .verb
        where first == .verb && canBeNoun && !opens(index - 1, tokens) && !nextIsNominal(index, tokens)
            && !objectFollows(index, tokens):
            return .noun
        // "Pregnant or nursing", "red and sore": like is joined to like.
        case .conjunction
        where usage.contains(.adjective) && tagBefore(index - 1, in: tokens) == .adjective
            && !nextIsNominal(index, tokens):
            return .adjective
        case .preposition: return afterPreposition(index, usage, first, tokens)
        case .adjective where canBeNoun && first != .adjective: return first.hasContent ? .noun : first
        default: return first
        }
    }

    /// "Nursing?" asks what somebody is.
    private func isAskedAlone(_ index: Int, _ tokens: [Token]) -> Bool {
        let opens = index == 0 || tokens[index - 1].kind.isStop
        return opens && index + 1 < tokens.count && tokens[index + 1].kind == .question
    }

    /// No adjective has an ending of number or person: "lasts" before a colon is a verb, "the lasts" a noun.
    private func inflected(at index: Int, _ usage: Usage, _ tokens: [Token]) -> Tag? {
        guard tokens[index].flags.contains(.inflected), usage.first == .adjective || usage.first == .adverb else {
            return nil
        }
        let before = index > 0 ? tokens[index - 1].tag : .none
        let canBeNoun = usage.contains(.noun)
        if usage.contains(.verb), !canBeNoun || before != .determiner && before != .adjective && before != .preposition
        {
            return .verb
        }
        return usage.first == .adjective || canBeNoun ? .noun : nil
    }

    /// The tag of the word before, past "not" and adverbs.
    private func tagBefore(_ index: Int, in tokens: [Token]) -> Tag {
        var at = index - 1
        while at >= 0, tokens[at].kind == .word,
            tokens[at].tag == .adverb || tokens[at].tag == .particle && !isTo(at, tokens)
        { at -= 1 }
        guard at >= 0, tokens[at].kind == .word else { return .none }
        return tokens[at].tag
    }

    /// "Nor do keloids matter", "how does it all work?": the verb of an inverted "do" is the last word that can be one.
    private func endsInversion(_ index: Int, _ tokens: [Token]) -> Bool {
        if index + 1 < tokens.count, tokens[index + 1].kind == .word {
            let next = lexicon.usage(of: tokens[index + 1].word)
            if next.isEmpty || next.contains(.noun) || next.contains(.verb) || next.contains(.auxiliary) {
                return false
            }
        }
        var at = index - 1
        // What is longer than a sentence is none, and would take time by the square of its length.
        while at >= 0, index - at < Sentence.longest, tokens[at].kind == .word,
            [.noun, .adjective, .determiner].contains(tokens[at].tag)
        { at -= 1 }
        guard at >= 0, at < index - 1, tokens[at].tag == .modal else { return false }
        return at == 0 || [.conjunction, .interrogative].contains(tokens[at - 1].tag) || tokens[at - 1].kind.isStop
    }

    /// "These injections target the lines": between a noun and another's determiner stands a verb.
    private func objectFollows(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index + 1 < tokens.count, tokens[index + 1].kind == .word else { return false }
        switch lexicon.usage(of: tokens[index + 1].word).first {
        case .determiner, .pronoun: return true
        default: return false
        }
    }

    /// "Frown stays soft": the first word may be no verb, though it looks like one.
    private func opens(_ index: Int, _ tokens: [Token]) -> Bool { index == 0 || tokens[index - 1].kind != .word }

    /// "A cut", "the hold": behind an article stands no verb. "This" and "most" may stand alone.
    private func isAfterArticle(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index > 0, tokens[index - 1].kind == .word else { return false }
        return lexicon.usage(of: tokens[index - 1].word).isOnly(.determiner)
    }

    private func afterPreposition(_ index: Int, _ usage: Usage, _ first: Tag, _ tokens: [Token]) -> Tag {
        if !first.hasContent || first == .adverb { return first }
        let isPlural = tokens[index].flags.contains(.inflected) && usage.contains(.noun)
        if usage.contains(.adjective), !isPlural, nextIsNominal(index, tokens, afterAdjective: true) {
            return .adjective
        }
        return usage.contains(.noun) || !tokens[index].flags.contains(.participle) ? .noun : first
    }

    /// Whether a noun or an adjective follows: by its first use, behind an adjective by any.
    private func nextIsNominal(_ index: Int, _ tokens: [Token], afterAdjective: Bool = false) -> Bool {
        guard index + 1 < tokens.count, tokens[index + 1].kind == .word else { return false }
        let usage = lexicon.usage(of: tokens[index + 1].word)
        guard let first = usage.first else { return true }
        return first == .noun || first == .adjective || afterAdjective && first == .verb && usage.contains(.noun)
    }

    private func nextIsAdjective(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index + 1 < tokens.count, tokens[index + 1].kind == .word else { return false }
        return lexicon.usage(of: tokens[index + 1].word).first == .adjective
    }

    private func nextIsVerb(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index + 1 < tokens.count, tokens[index + 1].kind == .word else { return false }
        return lexicon.usage(of: tokens[index + 1].word).first == .verb
    }

    /// "shown to last": "to" before a word with no noun behind it.
    private func isInfinitive(_ index: Int, _ tokens: [Token]) -> Bool {
        tokens[index - 1].word == to && (index + 1 >= tokens.count || !nextIsNominal(index, tokens))
    }

    private func isTo(_ index: Int, _ tokens: [Token]) -> Bool { tokens[index].upper - tokens[index].lower == 2 }
}
