import Testing

@testable import ClaimReading

@Suite struct PhraseEdgesTests {
    @Test func findsEveryStepAndNoOther() {
        var edges = PhraseEdges()
        // More than it has room for at first.
        for node in Int32(0)..<300 {
            for word in Int32(0)..<200 { edges.add(node * 200 + word, after: node, word) }
        }
        for node in Int32(0)..<300 {
            #expect((Int32(0)..<200).allSatisfy { edges.node(after: node, $0) == node * 200 + $0 })
        }
        #expect(edges.node(after: 0, 200) == -1)
        #expect(edges.node(after: 300, 0) == -1)
    }
}

@Suite struct UsageTests {
    @Test func theFirstUseStaysTheFirst() {
        var usage = Usage()
        #expect(usage.isEmpty && usage.first == nil && !usage.hasSeveral)
        usage.add(.verb)
        usage.add(.verb)
        #expect(usage.first == .verb && usage.isOnly(.verb) && !usage.hasSeveral)
        usage.add(.noun)
        #expect(
            usage.first == .verb && usage.hasSeveral && usage.contains(.noun) && !usage.contains(.adverb)
                && !usage.isOnly(.verb))
    }
}
