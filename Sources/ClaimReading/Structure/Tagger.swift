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
            tokens[index].cues.formUnion(lexicon.entries[entry].cues(of: tokens[index]).intersection(Self.kept))
            if tokens[index].isCovered { tokens[index].value = lexicon.entries[entry].value }
        }
    }

    private static let kept: CueSet = [
        .reader, .clinic, .patient, .adult, .person, .minor, .over, .under, .atLeast, .atMost, .orOlder, .orYounger, .ageWord, .percent, .year, .month, .week,
        .day, .hour, .minute, .number, .fortnight, .decade, .upTo, .agency, .atAge,
    ]

    private func cues(of token: Token) -> CueSet {
        token.length > 1 ? lexicon.entries[Int(token.entry)].cues : lexicon.entries[Int(token.entry)].cues(of: token)
    }

    private func choose(at index: Int, in tokens: [Token]) -> Tag {
        let usage = lexicon.usage(of: tokens[index].word)
        guard let first = usage.first else { return tokens[index].tag == .none ? .noun : tokens[index].tag }
        if let inflected = inflected(at: index, usage, tokens) { return inflected }
        guard usage.hasSeveral else { return first }
        // A word of grammar is one unless it stands where only a verb can: "have", "need", "like".
        if !first.hasContent, !usage.contains(.verb) { return first }
        let before = tagBefore(index, in: tokens)
        let canBeVerb = usage.contains(.verb)
        let canBeNoun = usage.contains(.noun)
        // A number stands before a noun as an article does: "one visit".
        if index > 0, tokens[index - 1].value > 0, tokens[index - 1].kind == .word, canBeNoun, first.hasContent, before == .pronoun || before == .noun { return .noun }
        switch before {
        case .determiner:
            if canBeNoun, !usage.contains(.adjective) || !nextIsNominal(index, tokens) { return canBeAdjectiveBefore(index, usage, tokens) ?? .noun }
            return usage.contains(.adjective) ? .adjective : first
        case .modal, .pronoun where canBeVerb: return first.hasContent ? .verb : first
        case .particle where canBeVerb && isTo(index - 1, tokens): return .verb
        case .preposition where canBeVerb && first != .noun && first.hasContent && isInfinitive(index, tokens): return .verb
        case .noun where canBeVerb && first == .adjective && !(nextIsNominal(index, tokens) && tokens[index + 1].value == 0): return .verb
        case .auxiliary where usage.contains(.adjective): return .adjective
        case .preposition, .adjective where canBeNoun && first != .adjective: return first.hasContent ? .noun : first
        default: return first
        }
    }

    /// No adjective has an ending of number or person: "lasts" before a colon is a verb, "the lasts" a noun.
    private func inflected(at index: Int, _ usage: Usage, _ tokens: [Token]) -> Tag? {
        guard tokens[index].flags.contains(.inflected), usage.first == .adjective || usage.first == .adverb else { return nil }
        let before = index > 0 ? tokens[index - 1].tag : .none
        let canBeNoun = usage.contains(.noun)
        if usage.contains(.verb), !canBeNoun || before != .determiner && before != .adjective && before != .preposition { return .verb }
        return usage.first == .adjective || canBeNoun ? .noun : nil
    }

    /// The tag of the word before, past "not" and adverbs.
    private func tagBefore(_ index: Int, in tokens: [Token]) -> Tag {
        var at = index - 1
        while at >= 0, tokens[at].kind == .word, tokens[at].tag == .adverb || tokens[at].tag == .particle && !isTo(at, tokens) { at -= 1 }
        guard at >= 0, tokens[at].kind == .word else { return .none }
        return tokens[at].tag
    }

    private func canBeAdjectiveBefore(_ index: Int, _ usage: Usage, _ tokens: [Token]) -> Tag? {
        usage.contains(.adjective) && nextIsNominal(index, tokens) ? .adjective : nil
    }

    private func nextIsNominal(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index + 1 < tokens.count, tokens[index + 1].kind == .word else { return false }
        return lexicon.usage(of: tokens[index + 1].word).first.map { $0 == .noun || $0 == .adjective } ?? true
    }

    /// "shown to last": "to" before a word with no noun behind it.
    private func isInfinitive(_ index: Int, _ tokens: [Token]) -> Bool {
        tokens[index - 1].word == to && (index + 1 >= tokens.count || !nextIsNominal(index, tokens))
    }

    private func isTo(_ index: Int, _ tokens: [Token]) -> Bool { tokens[index].upper - tokens[index].lower == 2 }
}
