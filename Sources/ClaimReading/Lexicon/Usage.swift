/// The parts of speech that a word can be.
struct Usage: Sendable {
    /// The most frequent one; nothing for a word that is not known.
    private(set) var first: Tag?
    private var all: TagSet = []

    var isEmpty: Bool { first == nil }
    var hasSeveral: Bool { all.rawValue.nonzeroBitCount > 1 }
    func isOnly(_ tag: Tag) -> Bool { all.only == tag }
    func contains(_ tag: Tag) -> Bool { all.contains(tag) }

    /// Adds a part of speech, behind those that are more frequent.
    mutating func add(_ tag: Tag) {
        if first == nil { first = tag }
        all.formUnion(TagSet(tag))
    }
}
