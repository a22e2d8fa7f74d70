import Testing

@testable import Accounts

/// The published figures may not get worse.
struct CorpusTests {
    /// In per cent, rounded down, as they stand in WordingScore.md.
    struct Published: Sendable {
        let name: String
        let count: Int
        let recall: Double
        let precision: Double
    }

    @Test(arguments: [
        Published(name: "own.yaml", count: 150, recall: 94, precision: 100),
        Published(name: "more.yaml", count: 138, recall: 91, precision: 94),
        Published(name: "third.yaml", count: 131, recall: 88, precision: 98),
        Published(name: "outside.yaml", count: 84, recall: 85, precision: 97),
        Published(name: "outside-2.yaml", count: 86, recall: 91, precision: 97),
    ])
    func keepsItsScore(_ published: Published) throws {
        let (corpus, findings) = WordingCorpus.read(Fixtures.file("Tests/Fixtures/corpus/\(published.name)"))
        #expect(findings.isEmpty)
        let score = CorpusScore(try #require(corpus), analyzer: Fixtures.analyzer)
        #expect(score.results.count == published.count)
        #expect(score.recall * 100 >= published.recall, "\(score.report)")
        #expect(score.precision * 100 >= published.precision, "\(score.report)")
    }

    @Test func countsRecallAndPrecision() throws {
        func item(_ id: String, _ text: String, _ expected: WordingCorpus.Expectation) -> WordingCorpus.Item {
            WordingCorpus.Item(id: id, text: text, treatment: "bellafill", kind: "x", expected: expected)
        }
        let corpus = WordingCorpus(items: [
            item("a", "Bellafill is for patients 21 and older.", .error), item("b", "Bellafill is blue.", .error),
            item("c", "Bellafill is painless.", .nothing),
            item("d", "Bellafill is for patients 22 and older.", .nothing),
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
