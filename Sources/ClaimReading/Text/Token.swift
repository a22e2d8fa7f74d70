/// One word, number or mark of a text.
struct Token {
    /// Offsets in the block's normalised bytes.
    var lower: Int32
    var upper: Int32
    /// The block it stands in.
    var block: Int32 = 0
    /// The word's number in the lexicon; negative for a word the lexicon does not hold.
    var word: Int32 = -1
    /// The lexicon entry of the word, or of the phrase that begins here; negative for none.
    var entry: Int32 = -1
    /// How many tokens the entry covers, this one included.
    var length: Int16 = 1
    var kind: Kind
    var flags: Flags = []
    var tag: Tag = .none
    /// The number of the clause within its sentence.
    var clause: Int16 = 0
    /// How many denials reach the token.
    var denials: UInt8 = 0
    /// What the word, or the phrase that begins here, tells.
    var cues: CueSet = []
    /// The value of a number, in figures or in words.
    var value: Double = 0

    init(_ kind: Kind, _ range: Range<Int>) {
        self.kind = kind
        lower = Int32(range.lowerBound)
        upper = Int32(range.upperBound)
    }

    enum Kind: UInt8 {
        case word, number
        case comma, period, question, exclamation, colon, semicolon, dash, hyphen, slash
        case openBracket, closeBracket, quote, plus, percent, currency, less, greater, atLeast, atMost, times, other

        /// Ends a sentence when space follows.
        var isStop: Bool { self == .period || self == .question || self == .exclamation }
    }

    struct Flags: OptionSet {
        let rawValue: UInt16
        /// Nothing lies between this token and the one before it: the halves of "FDA-approved", the unit of "30mm".
        static let joined = Flags(rawValue: 1)
        static let capitalised = Flags(rawValue: 2)
        /// Lies inside a phrase that began earlier.
        static let covered = Flags(rawValue: 4)
        /// Belongs to what the sentence continues, not to the sentence itself.
        static let context = Flags(rawValue: 8)
        /// The negation or label that a question's answer puts on it.
        static let answered = Flags(rawValue: 16)
        static let mayBeMisspelt = Flags(rawValue: 32)
        static let labelEnd = Flags(rawValue: 64)
        /// An ending of number or person was taken off: "lasts", "scars".
        static let inflected = Flags(rawValue: 512)
        /// Ends in "-ed" or "-ing".
        static let participle = Flags(rawValue: 128)
        /// Ends in "-ing": no finite verb by itself.
        static let gerund = Flags(rawValue: 256)
        /// Ends in "'s", "'re", "'ll", "'ve", "'d" or "'m".
        static let contracted = Flags(rawValue: 1024)
    }

    var range: Range<Int> { Int(lower)..<Int(max(lower, upper)) }
    // Asked of every word of a page many times over: a few instructions where they stand.
    @inline(__always) func has(_ cue: Cue) -> Bool { cues.contains(cue) }
    @inline(__always) func hasAny(_ other: CueSet) -> Bool { cues.intersects(other) }
    var isJoined: Bool { flags.contains(.joined) }
    var isCapitalised: Bool { flags.contains(.capitalised) }
    var isCovered: Bool { flags.contains(.covered) }
    /// "It", "they": a pronoun by its use that stands for something named before.
    var isPronoun: Bool { tag == .pronoun && has(.pronoun) }
    /// "It's", "they're": a pronoun with its verb, where "nobody's" and "the gel's" are no more than whose something
    /// is.
    var holdsVerb: Bool {
        guard flags.contains(.contracted) else { return false }
        return tag == .interrogative || hasAny([.pronoun, .reader, .clinic, .firstPerson]) && tag != .noun
    }
    var isContext: Bool { flags.contains(.context) }
    var isNumber: Bool { kind == .number || cues.contains(.number) }
}

/// A word's part of speech.
enum Tag: UInt8 {
    case none, noun, verb, adjective, adverb
    /// "the", "this", "every"
    case determiner
    case preposition, conjunction, pronoun
    /// "is", "has", "does": with or without "n't"
    case auxiliary
    /// "can", "must", "will"
    case modal
    /// "who", "what", "how"
    case interrogative
    /// "to", "there", "not" and other words of no content
    case particle

    init?(letter: UInt8) {
        switch letter {
        case UInt8(ascii: "n"): self = .noun
        case UInt8(ascii: "v"): self = .verb
        case UInt8(ascii: "a"): self = .adjective
        case UInt8(ascii: "r"): self = .adverb
        case UInt8(ascii: "d"): self = .determiner
        case UInt8(ascii: "p"): self = .preposition
        case UInt8(ascii: "c"): self = .conjunction
        case UInt8(ascii: "o"): self = .pronoun
        case UInt8(ascii: "x"): self = .auxiliary
        case UInt8(ascii: "m"): self = .modal
        case UInt8(ascii: "w"): self = .interrogative
        case UInt8(ascii: "t"): self = .particle
        default: return nil
        }
    }

    /// The open class a closed one is a part of, as the files of words see it: "can" is a verb, "most" an adjective.
    var broad: Tag {
        switch self {
        case .auxiliary, .modal: .verb
        case .determiner: .adjective
        case .particle: .adverb
        case .pronoun: .noun
        default: self
        }
    }

    /// Whether words of the class can be what a verb is said of.
    var isNominal: Bool { self == .noun || self == .pronoun }

    /// Whether words of the class say something by themselves.
    var hasContent: Bool {
        switch self {
        case .none, .noun, .verb, .adjective, .adverb: true
        default: false
        }
    }
}

/// A set of parts of speech.
struct TagSet: OptionSet, Sendable, Hashable {
    let rawValue: UInt16
    init(rawValue: UInt16) { self.rawValue = rawValue }
    init(_ tag: Tag) { rawValue = 1 << UInt16(tag.rawValue) }
    /// The part of speech, if it is a single one.
    var only: Tag? { rawValue.nonzeroBitCount == 1 ? Tag(rawValue: UInt8(rawValue.trailingZeroBitCount)) : nil }
    func contains(_ tag: Tag) -> Bool { rawValue & (1 << UInt16(tag.rawValue)) != 0 }
}
