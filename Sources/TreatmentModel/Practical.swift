/// Visits and recovery, for generated quick facts.
public struct Practical: Sendable, Hashable {
    public let sessions: String?
    public let downtime: String?
    public let price: String?

    public init(sessions: String? = nil, downtime: String? = nil, price: String? = nil) {
        self.sessions = sessions
        self.downtime = downtime
        self.price = price
    }
}
