/// Whether the effect can be undone at will, and how.
public struct Reversal: Sendable, Hashable {
    public let isPossible: Bool
    /// In words: "The microspheres are not absorbed and cannot be dissolved."
    public let text: String?
    /// What undoes it: "hyaluronidase".
    public let agent: String?
    /// Key of the reference; nothing where `sources` tells the source.
    public let cite: String?

    public init(isPossible: Bool, text: String? = nil, agent: String? = nil, cite: String? = nil) {
        self.isPossible = isPossible
        self.text = text
        self.agent = agent
        self.cite = cite
    }
}
