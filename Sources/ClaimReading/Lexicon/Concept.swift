/// A thing that pages name in many ways and that may be a kind of something broader.
package struct Concept: Sendable {
    package typealias ID = Int32

    package let kind: Kind
    /// The name messages use.
    package let name: String
    package fileprivate(set) var parents: [ID]
    /// What else is known of it: a brand's category, a place's jurisdiction, the opposite of a group.
    package var detail: String?

    /// What sort of thing it is; the file its names stand in has the same name.
    package enum Kind: UInt8, Sendable, CaseIterable {
        case condition, site, event, group, material, category, brand, other, maker, place, form
        case productClass
        /// What the numbers of a device count or measure.
        case specification
        /// Those that the treatment models bring along.
        case treatment, member, formerName, wrongName, misspelling, step, qualifier

        /// The name of its file, without the extension.
        var fileName: String { hyphenated(String(describing: self)) }

        static let byFileName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.fileName, $0) })
    }
}

/// A set of kinds of concepts: a bit for each.
struct KindSet: Sendable, ExpressibleByArrayLiteral {
    private var bits: UInt32 = 0

    init() {}
    init(arrayLiteral kinds: Concept.Kind...) { for kind in kinds { insert(kind) } }

    mutating func insert(_ kind: Concept.Kind) { bits |= 1 << UInt32(kind.rawValue) }
    func contains(_ kind: Concept.Kind) -> Bool { bits & (1 << UInt32(kind.rawValue)) != 0 }
    func isDisjoint(with other: KindSet) -> Bool { bits & other.bits == 0 }
}

/// All concepts, with their order from broad to narrow.
package struct ConceptSet: Sendable {
    private(set) var concepts: [Concept] = []
    /// By concept: its kind, which is asked for most.
    private var kinds: [Concept.Kind] = []
    /// By concept: the first of its parents, or -1, and whether it has others, so that the way up is a few plain looks.
    private var firstParent: [(id: Concept.ID, isOnly: Bool)] = []
    /// By concept: a bit for it and for each that it is a kind of, by the end of their numbers. Most pairs that are
    /// compared have nothing to do with each other, and these tell so at once.
    private var marks: [UInt64] = []
    /// By concept: whether there are kinds of it.
    private var hasKinds: [Bool] = []
    private var byName: [Concept.Kind: [String: Concept.ID]] = [:]

    package subscript(id: Concept.ID) -> Concept { concepts[Int(id)] }

    package func kind(of id: Concept.ID) -> Concept.Kind { kinds[Int(id)] }

    package func id(of name: String, _ kind: Concept.Kind) -> Concept.ID? { byName[kind]?[name] }

    /// Adds a concept, or parents to a known one.
    mutating func add(_ name: String, _ kind: Concept.Kind, parents: [Concept.ID] = [], detail: String? = nil)
        -> Concept.ID
    {
        if let known = byName[kind]?[name] {
            for parent in parents where !isKind(parent, of: known) { add(parent, above: known) }
            if let detail { concepts[Int(known)].detail = detail }
            return known
        }
        let id = Concept.ID(concepts.count)
        kinds.append(kind)
        firstParent.append((-1, true))
        marks.append(Self.mark(id))
        hasKinds.append(false)
        concepts.append(Concept(kind: kind, name: name, parents: [], detail: detail))
        for parent in parents { add(parent, above: id) }
        byName[kind, default: [:]][name] = id
        return id
    }

    private mutating func add(_ parent: Concept.ID, above id: Concept.ID) {
        concepts[Int(id)].parents.append(parent)
        if firstParent[Int(id)].id < 0 { firstParent[Int(id)].id = parent } else { firstParent[Int(id)].isOnly = false }
        hasKinds[Int(parent)] = true
        marks[Int(id)] |= marks[Int(parent)]
        guard hasKinds[Int(id)] else { return }
        for kind in marks.indices where isKind(Concept.ID(kind), of: id) { marks[kind] |= marks[Int(parent)] }
    }

    private static func mark(_ id: Concept.ID) -> UInt64 { 1 << UInt64(id & 63) }

    /// Whether one concept is the other or a kind of it.
    package func isKind(_ id: Concept.ID, of other: Concept.ID) -> Bool {
        guard marks[Int(id)] & Self.mark(other) != 0 else { return false }
        var at = id
        while at != other {
            let parent = firstParent[Int(at)]
            guard parent.isOnly else { return concepts[Int(at)].parents.contains { isKind($0, of: other) } }
            if parent.id < 0 { return false }
            at = parent.id
        }
        return true
    }

    func kinds(of other: Concept.ID) -> [Concept.ID] {
        concepts.indices.map { Concept.ID($0) }.filter { $0 != other && isKind($0, of: other) }
    }

    /// The marks of some concepts, to tell at once what has nothing to do with any of them.
    func sketch(of ids: [Concept.ID]) -> ConceptSketch {
        ids.reduce(into: ConceptSketch()) { sketch, id in
            sketch.own |= Self.mark(id)
            sketch.above |= marks[Int(id)]
        }
    }

    /// Whether a concept may be a kind of one of some others, or the other way round; if not, it is neither.
    func mayBeRelated(_ id: Concept.ID, to others: ConceptSketch) -> Bool {
        marks[Int(id)] & others.own != 0 || others.above & Self.mark(id) != 0
    }

    /// Whether one of the two is a kind of the other.
    package func areRelated(_ a: Concept.ID, _ b: Concept.ID) -> Bool { isKind(a, of: b) || isKind(b, of: a) }
}

/// The marks of several concepts together.
package struct ConceptSketch: Sendable {
    fileprivate var own: UInt64 = 0
    /// These, and those of what they are kinds of.
    fileprivate var above: UInt64 = 0
}
