import Testing

@testable import ClaimReading

/// The sets of bits that tokens and sentences carry hold what was put in, and nothing else.
@Suite struct SetTests {
    @Test(arguments: Cue.allCases)
    func aSetOfOneCueHoldsThatCueAlone(_ cue: Cue) {
        let set = CueSet(cue)
        #expect(Cue.allCases.filter(set.contains) == [cue])
        #expect(!set.isEmpty)
        #expect(set.intersects(set))
        #expect(set.isSubset(of: set))
        #expect(!set.isSubset(of: CueSet()))
        #expect(!set.intersects(CueSet()))
    }

    @Test func setsOfCuesUniteAndMeet() throws {
        let half = Cue.allCases.prefix(Cue.allCases.count / 2).reduce(into: CueSet()) { $0.formUnion(CueSet($1)) }
        let rest = Cue.allCases.dropFirst(Cue.allCases.count / 2).reduce(into: CueSet()) { $0.formUnion(CueSet($1)) }
        #expect(!half.intersects(rest))
        #expect(half.intersection(rest).isEmpty)
        #expect(Cue.allCases.allSatisfy(half.union(rest).contains))
        #expect(half.union(rest).intersection(rest) == rest)
    }

    @Test(arguments: Concept.Kind.allCases)
    func aSetOfOneKindHoldsThatKindAlone(_ kind: Concept.Kind) {
        var set = KindSet()
        set.insert(kind)
        #expect(Concept.Kind.allCases.filter(set.contains) == [kind])
        #expect(set.intersects(set))
        #expect(!set.intersects(KindSet()))
    }

    @Test func kindsHaveFilesByName() {
        #expect(Concept.Kind.byFileName["product-class"] == .productClass)
        #expect(Concept.Kind.byFileName["productClass"] == nil)
    }
}
