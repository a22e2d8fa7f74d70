@testable import Accounts
import Testing

/// The published figures may not get worse.
struct CorpusTests {
    @Test(arguments: [("own.yaml", 150), ("more.yaml", 138), ("third.yaml", 131)])
    func keepsItsScore(_ name: String, _ count: Int) throws {
        let (corpus, findings) = WordingCorpus.read(Fixtures.file("Tests/Fixtures/corpus/\(name)"))
        #expect(findings.isEmpty)
        let score = CorpusScore(try #require(corpus), analyzer: Fixtures.analyzer)
        #expect(score.results.count == count)
        #expect(score.recall >= 0.95, "\(score.report)")
        #expect(score.precision >= 0.97, "\(score.report)")
    }

    @Test func countsRecallAndPrecision() throws {
        func item(_ id: String, _ text: String, _ expected: WordingCorpus.Expectation) -> WordingCorpus.Item {
            WordingCorpus.Item(id: id, text: text, treatment: "bellafill", kind: "x", expected: expected)
        }
        let corpus = WordingCorpus(items: [
            item("a", "Bellafill is for patients 21 and older.", .error), item("b", "Bellafill is blue.", .error),
            item("c", "Bellafill is painless.", .nothing), item("d", "Bellafill is for patients 22 and older.", .nothing),
        ])
        let score = CorpusScore(corpus, analyzer: Fixtures.analyzer)
        #expect(score.recall == 0.5)
        #expect(score.precision == 0.5)
        #expect(score.missed.map(\.item.id) == ["b"])
        #expect(score.falseAlarms.map(\.item.id) == ["c"])
    }

    @Test func refusesAFileOfAnotherForm() {
        #expect(WordingCorpus.read(.init(path: "x.yaml", text: "a: b")).corpus == nil)
        let (corpus, findings) = WordingCorpus.read(.init(path: "x.yaml", text: "- {id: A1}"))
        #expect(corpus?.items.isEmpty == true)
        #expect(findings.count == 1)
    }
}
