/// Reads one kind of statement out of a sentence.
protocol SlotReader: SendableMetatype {
    /// What a sentence must have to be worth reading; open where nothing is said.
    static var gate: SlotGate { get }

    /// What the sentence asserts in this slot. At least one of the sentence's own words belongs to each assertion.
    static func read(_ sentence: SentenceReading) -> [Assertion]
}

extension SlotReader {
    static var gate: SlotGate { .open }
}

/// What a sentence must have, at least one of it, for a reader to find anything there.
///
/// Most sentences speak of few things, and so call few readers. A gate may let too many through and none too few:
/// `SlotGateTests` reads every sentence of the corpora without them.
struct SlotGate: Sendable {
    private let cues: CueSet
    private let kinds: KindSet
    private let letsNumbers: Bool
    private let isOpen: Bool

    /// A reader that looks at the sentences around, or at more than words and numbers.
    static let open = SlotGate(cues: [], kinds: [], letsNumbers: false, isOpen: true)

    private init(cues: CueSet, kinds: KindSet, letsNumbers: Bool, isOpen: Bool) {
        (self.cues, self.kinds, self.letsNumbers, self.isOpen) = (cues, kinds, letsNumbers, isOpen)
    }

    /// - Parameters:
    ///   - cues: what a word may tell.
    ///   - kinds: of what a word may name.
    ///   - numbers: whether a number, in figures or in words, is enough.
    init(_ cues: CueSet = [], kinds: KindSet = [], numbers: Bool = false) {
        self.init(cues: cues, kinds: kinds, letsNumbers: numbers, isOpen: false)
    }

    func admits(_ sentence: SentenceReading) -> Bool {
        isOpen || letsNumbers && sentence.hasNumber || sentence.cues.intersects(cues)
            || !sentence.kinds.isDisjoint(with: kinds)
    }
}

extension Array {
    /// Most of the lists that the readers put together are empty, which costs nothing here: the standard library makes
    /// a list for each sum.
    static func + (first: Self, second: Self) -> Self {
        if second.isEmpty { return first }
        if first.isEmpty { return second }
        var joined = first
        joined.append(contentsOf: second)
        return joined
    }
}
