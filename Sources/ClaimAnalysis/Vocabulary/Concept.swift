/// A thing that pages name in many ways and that may be a kind of something broader.
struct Concept: Sendable {
    typealias ID = Int32

    /// The name messages use.
    let name: String
    let parents: [ID]
}

/// How a vocabulary lists a concept: its name, what it is a kind of, and its other names. A word may hold alternatives
/// (`frown|glabellar line`) and may be optional (`skin?`).
struct ConceptWords: Sendable {
    let name: String
    let kindOf: [String]
    let names: [String]

    init(_ name: String, kindOf: [String] = [], _ names: [String] = []) {
        self.name = name
        self.kindOf = kindOf
        self.names = names
    }
}

/// The concepts of one kind with their order from broad to narrow.
struct ConceptSet: Sendable {
    private(set) var concepts: [Concept] = []
    private(set) var byName: [String: Concept.ID] = [:]
    private var ancestors: [Set<Concept.ID>] = []

    subscript(id: Concept.ID) -> Concept { concepts[Int(id)] }

    mutating func add(_ name: String, parents: [Concept.ID]) -> Concept.ID {
        if let known = byName[name] { return known }
        let id = Concept.ID(concepts.count)
        concepts.append(Concept(name: name, parents: parents))
        var above: Set<Concept.ID> = []
        for parent in parents {
            above.insert(parent)
            above.formUnion(ancestors[Int(parent)])
        }
        ancestors.append(above)
        byName[name] = id
        return id
    }

    /// Whether one concept is the other or a kind of it.
    func isKind(_ id: Concept.ID, of other: Concept.ID) -> Bool {
        id == other || ancestors[Int(id)].contains(other)
    }
}

/// Writes out the alternatives and optional words of a vocabulary entry.
func spellings(_ template: String) -> [String] {
    var results = [""]
    for word in template.split(separator: " ") {
        var choices = word.split(separator: "|").map(String.init)
        if let last = choices.last, last.hasSuffix("?") {
            choices[choices.count - 1] = String(last.dropLast())
            choices.append("")
        }
        results = results.flatMap { start in
            choices.map { $0.isEmpty ? start : start.isEmpty ? $0 : start + " " + $0 }
        }
    }
    return results
}
