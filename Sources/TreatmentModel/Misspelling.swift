/// A word that is often misspelled, and its right form.
public struct Misspelling: Sendable, Hashable {
    public let wrong: String
    public let right: String

    public init(wrong: String, right: String) {
        self.wrong = wrong
        self.right = right
    }
}
