/// How long the effect was shown to last for one indication.
public struct LabeledDuration: Sendable, Hashable {
    /// As the source gives it, with the unit and the member of the family.
    public let shown: LabeledTime

    public init(_ shown: LabeledTime) {
        self.shown = shown
    }

    public init(months: Double, evidence: [String]) {
        self.init(LabeledTime(TimeSpan(Amount(months), .months), evidence: evidence))
    }

    /// The longest time the label or its study supports, in months; the only bound there is, where the other is open.
    public var months: Double { shown.time.months.upper ?? shown.time.months.lower ?? 0 }
    /// The member of a product family it was shown for; nothing for all.
    public var product: String? { shown.product }
    /// Keys of the references that show it.
    public var evidence: [String] { shown.evidence }
}
