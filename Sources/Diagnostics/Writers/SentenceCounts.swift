/// How many sentences a site puts before its readers, by what became of them.
public struct SentenceCounts: Sendable, Equatable {
    public var verified: Int
    public var approved: Int
    public var neutral: Int
    /// Those that wait for a reviewer.
    public var open: Int
    /// Those of the open ones in which a claim was read that the model neither supports nor contradicts.
    public var unknown: Int
    public var contradicted: Int

    public init(
        verified: Int = 0, approved: Int = 0, neutral: Int = 0, open: Int = 0, unknown: Int = 0, contradicted: Int = 0
    ) {
        self.verified = verified
        self.approved = approved
        self.neutral = neutral
        self.open = open
        self.unknown = unknown
        self.contradicted = contradicted
    }

    /// All sentences.
    public var total: Int { verified + approved + neutral + open + contradicted }

    /// The share of all sentences that nobody has to look at any more (verified, approved or neutral), in whole per
    /// cent, rounded down so that 100 means all; 100 if there are none.
    public var coverage: Int { total == 0 ? 100 : (verified + approved + neutral) * 100 / total }

    /// "12 sentences: 8 verified, 3 neutral, 1 open." What there is none of is left out.
    public var text: String {
        let parts = [
            (verified, "verified"), (approved, "approved"), (neutral, "neutral"), (open, "open"),
            (contradicted, "contradicted"),
        ]
        let counted = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        return "\(total) \(total == 1 ? "sentence" : "sentences")\(counted.isEmpty ? "" : ": \(counted)")."
    }

    /// The counts in every JSON document.
    public var json: JSONValue {
        [
            "verified": .integer(verified), "unknown": .integer(unknown), "contradicted": .integer(contradicted),
            "open": .integer(open), "approved": .integer(approved), "neutral": .integer(neutral),
        ]
    }
}
