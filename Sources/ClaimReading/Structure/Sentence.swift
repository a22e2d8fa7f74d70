import ContentSyntax

/// One sentence of a block together with what it continues: the lead of its list, the heads of its row and column, the
/// question it answers. Read as one run of words, so that "Leave it out if you" and "form keloids" are one statement.
struct Sentence {
    let block: Int
    /// What it continues, then its own words.
    var tokens: [Token]
    /// What any of its words tells.
    let cues: CueSet
    /// Where its own words begin.
    let own: Int
    var clauses: [Clause] = []
    let role: ProseBlock.Role
    var isQuestion = false
    /// How it answers the question it continues.
    var answer: Answer = .none
    /// A heading above names a myth.
    var isUnderMyth = false
    /// A cell before it in its row says that the row's use is outside the label.
    var isRowDisclosed = false
    var isQuotation = false
    /// What it is about where it names nothing.
    var topic: [Int] = []
    /// The two things "the former" and "the latter" stand for.
    var pair: [Int] = []

    enum Answer { case none, yes, no }

    init(block: Int, tokens: [Token], own: Int, role: ProseBlock.Role) {
        (self.block, self.tokens, self.own, self.role) = (block, tokens, own, role)
        var cues = CueSet()
        for index in tokens.indices { cues.formUnion(tokens[index].cues) }
        self.cues = cues
    }

    /// How many words and marks a sentence may have with all it continues. The longest sentences of labels have a third
    /// of that; what is longer is no sentence, and reading it would take time by the square of its length.
    static let longest = 400

    /// A sentence too long to be read asserts nothing, and is for a person to read.
    var isReadable: Bool { tokens.count <= Self.longest }

    /// Says of what the sentence before named that it is outside the label: "None of these is on the label."
    var disclosesWhatWasNamed: Bool {
        guard cues.intersects([.offLabel, .label, .onLabel]) else { return false }
        let isOutside = tokens.contains { $0.has(.offLabel) || $0.hasAny([.label, .onLabel]) && $0.denials % 2 == 1 }
        return isOutside
            && tokens.prefix(4).contains { $0.hasAny([.pronoun, .pair]) || $0.has(.negation) && $0.tag == .pronoun }
    }

    /// Whether "both" or "the two" stands for two treatments: alone, or before a kind of product, but not before parts
    /// or reasons.
    func standsForPair(_ index: Int) -> Bool {
        guard tokens[index].has(.pair), !tokens[index].isCovered else { return false }
        let next = index + max(1, Int(tokens[index].length))
        guard next < tokens.count, tokens[next].kind == .word,
            tokens[next].tag == .noun || tokens[next].tag == .adjective
        else { return true }
        return tokens[next].hasAny([.productNoun, .form, .approve, .clear, .permanent, .temporary, .safe])
            || tokens[next].tag == .adjective && next + 1 >= tokens.count
    }

    /// Its own words.
    var ownRange: Range<Int> { own..<tokens.count }
    var range: Range<Int> { 0..<tokens.count }
}

/// A run of words around one verb.
struct Clause {
    var range: Range<Int>
    var kind: Kind

    enum Kind {
        case main
        /// "if you are pregnant"
        case condition
        /// "because it is absorbed"
        case reason
        /// "although some redness shows"
        case contrast
        /// "which lasts"
        case relative
    }
}
