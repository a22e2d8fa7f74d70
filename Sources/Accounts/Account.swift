/// What became of a sentence. Every sentence that reaches a reader has exactly one, the worst first.
public enum Account: String, Sendable, CaseIterable, Hashable {
    /// Something in it is against the model or against a hard rule.
    case contradicted
    /// A person has to read it.
    case open
    /// All it states is in the model.
    case verified
    /// A named reviewer approved what it says, and nothing that it rests on has changed since.
    case approved
    /// It says nothing about a treatment, a body, a result, a risk or a person.
    case neutral
}

extension Account: Comparable {
    /// The worse one is the lesser, so that the worst of several is their minimum.
    public static func < (a: Account, b: Account) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .contradicted: 0
        case .open: 1
        case .verified: 2
        case .approved: 3
        case .neutral: 4
        }
    }
}
