/// One word, number or mark of a block's text.
struct Token {
    /// UTF-8 offsets in the block's text.
    var lower: Int32
    var upper: Int32
    /// The word's number in the lexicon; negative for a word the lexicon does not hold.
    var word: Int32 = -1
    /// The lexicon entry of the word, or of the phrase that begins here; negative for none.
    var entry: Int32 = -1
    /// How many tokens the entry covers, this one included.
    var length: Int32 = 1
    var kind: Kind
    /// Nothing lies between this token and the one before it: the halves of "FDA-approved", the unit of "30mm".
    var isJoined = false
    var isCapitalised = false
    /// No word of the lexicon, but it begins like a name or an ingredient.
    var mayBeMisspelt = false
    /// The number of the clause within its block.
    var clause: Int16 = 0
    /// Lies inside a phrase that began earlier.
    var isCovered = false
    /// What the word, or the phrase that begins here, is good for.
    var cues: CueSet = []
    /// The value of a number, in figures or in words.
    var value: Double = 0

    enum Kind: UInt8 {
        case word, number
        case comma, period, question, exclamation, colon, semicolon, dash, hyphen, slash
        case openBracket, closeBracket, quote, plus, percent, dollar, less, greater, atLeast, atMost, other

        /// Ends a sentence when space follows.
        var isStop: Bool { self == .period || self == .question || self == .exclamation }
    }

    var range: Range<Int> { Int(lower)..<Int(upper) }
    func has(_ cue: Cue) -> Bool { cues.contains(cue) }
}
