/// One product of a family that is kept in one file: "Restylane Silk", "Radiesse (+)".
public struct FamilyMember: Sendable, Hashable {
    /// The name by which facts are bound to it.
    public let name: String
    /// What prose may call it besides its name: "Silk".
    public let aliases: [String]
    /// What sets it apart: "hyaluronic acid gel with lidocaine".
    public let generic: String?

    public init(name: String, aliases: [String] = [], generic: String? = nil) {
        self.name = name
        self.aliases = aliases
        self.generic = generic
    }

    public var names: [String] { [name] + aliases }
}
