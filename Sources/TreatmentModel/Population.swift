/// Whom a label means, where it is not a matter of age: "immune-competent people".
public struct Population: Sendable, Hashable {
    public let people: String
    /// Plain-language names of the same people: "people with a healthy immune system".
    public let synonyms: [String]

    public init(_ people: String, synonyms: [String] = []) {
        self.people = people
        self.synonyms = synonyms
    }

    public var names: [String] { [people] + synonyms }
}
