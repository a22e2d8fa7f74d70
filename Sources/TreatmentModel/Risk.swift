/// Something that may go wrong, with how often, when, for how long and whether it passes.
public struct Risk: Sendable, Hashable {
    /// "drooping of the eyelid".
    public let event: String
    /// Other names of the same event: "eyelid ptosis".
    public let synonyms: [String]
    public let frequency: Frequency?
    /// How long after treatment it appears.
    public let onset: TimeSpan?
    /// How long it lasts.
    public let lasts: TimeSpan?
    /// Whether it passes or can be undone; nothing where no source says.
    public let isReversible: Bool?
    /// Whether the label counts it among the serious ones; nothing where it draws no line.
    public let isSerious: Bool?
    public let scope: FactScope
    /// Key of the reference; nothing where `sources` tells the source of the whole list.
    public let cite: String?

    public init(
        _ event: String, synonyms: [String] = [], frequency: Frequency? = nil, onset: TimeSpan? = nil,
        lasts: TimeSpan? = nil, isReversible: Bool? = nil, isSerious: Bool? = nil, scope: FactScope = FactScope(),
        cite: String? = nil
    ) {
        self.event = event
        self.synonyms = synonyms
        self.frequency = frequency
        self.onset = onset
        self.lasts = lasts
        self.isReversible = isReversible
        self.isSerious = isSerious
        self.scope = scope
        self.cite = cite
    }

    /// The event with the product it is bound to, ready to stand in a list: "vision loss (Restylane Silk)".
    public var phrase: String { event + scope.suffix }
}
