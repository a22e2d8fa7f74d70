/// How often a risk was seen, as its source puts it: in a word, in per cent, or once in so many.
public struct Frequency: Sendable, Hashable {
    public let word: Word?
    /// Of a hundred.
    public let percent: Amount?
    /// Once in so many.
    public let oneIn: Int?
    /// What is counted.
    public let per: Counted
    /// The share among those who were treated with something else or nothing, in per cent.
    public let controlPercent: Double?

    public enum Word: String, Sendable, Hashable, CaseIterable {
        case veryCommon = "very common"
        case common, uncommon, rare
        case veryRare = "very rare"
    }

    public enum Counted: String, Sendable, Hashable, CaseIterable {
        case people, treatments
    }

    public init(
        word: Word? = nil, percent: Amount? = nil, oneIn: Int? = nil, per: Counted = .people,
        controlPercent: Double? = nil
    ) {
        self.word = word
        self.percent = percent
        self.oneIn = oneIn
        self.per = per
        self.controlPercent = controlPercent
    }

    /// The rate in per cent, however it was given; nothing for a word alone.
    public var rate: Amount? { percent ?? oneIn.map { Amount(100 / Double($0)) } }
}
