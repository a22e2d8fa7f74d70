import ContentSyntax
import Testing

@testable import ClaimAnalysis

struct TextTests {
    private func tokens(_ text: String) -> [Token] {
        var tokens: [Token] = []
        var form = WordForm()
        Tokenizer(lexicon: Lexicon()).tokenize(text, into: &tokens, using: &form)
        return tokens
    }

    private func words(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return tokens(text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }

    @Test(arguments: [
        ("FDA-approved", ["FDA", "-", "approved"]), ("don't", ["don't"]), ("cow’s milk", ["cow’s", "milk"]), ("22+", ["22", "+"]), ("1,008 people", ["1,008", "people"]),
        ("69.9% of 146", ["69.9", "%", "of", "146"]), ("SkinPen® pen", ["SkinPen", "pen"]), ("Juvéderm", ["Juvéderm"]), ("a — b", ["a", "—", "b"]), ("", []), ("🙂", []),
        ("510(k)", ["510", "(", "k", ")"]), ("I–VI", ["I", "–", "VI"]),
    ])
    func cutsWords(_ text: String, _ expected: [String]) { #expect(words(text) == expected) }

    @Test(arguments: [("1,008", 1008.0), ("0.3", 0.3), ("69.9", 69.9), ("21", 21), ("1,00", 1)])
    func readsNumbers(_ text: String, _ value: Double) { #expect(abs((tokens(text).first?.value ?? -1) - value) < 1e-9) }

    @Test(arguments: [
        ("scars", "scar"), ("Patient's", "patient"), ("bodies", "body"), ("patches", "patch"), ("Juvéderm", "juvederm"), ("skin", "skin"), ("less", "less"), ("don’t", "dont"), ("does", "doe"),
    ])
    func bringsWordsToTheirForm(_ word: String, _ form: String) {
        #expect(String(decoding: WordForm(word: word.utf8).bytes, as: UTF8.self) == form)
    }

    @Test func takesTheLongestPhrase() {
        var lexicon = Lexicon()
        lexicon.add("acne", entity: .condition(1))
        lexicon.add("acne scars", entity: .condition(2))
        lexicon.seal()
        #expect(lexicon.entities(in: "old acne scar here") == [.condition(2)])
        #expect(lexicon.entities(in: "acne and scars") == [.condition(1)])
        #expect(lexicon.entities(in: "acne-scars") == [.condition(2)])
    }

    @Test(arguments: [
        ("One. Two.", 2), ("Dr. Lee came. She left.", 2), ("It was 0.3 mL. Then more.", 2), ("Really? Yes! Good.", 3), ("No. FDA has approved none.", 2), ("See No. 5 here.", 1),
        ("in the U.S. market today", 1), ("“Quoted.” After it.", 2),
    ])
    func cutsSentences(_ text: String, _ count: Int) {
        var sketch = PageSketch(on: "bellafill")
        sketch.add(.paragraph, text)
        let knowledge = Knowledge(treatments: [], jurisdictions: [.us])
        let page = ClaimPage(id: "p", blocks: sketch.blocks, subjects: [])
        #expect(PageReading(page, knowledge: knowledge, context: Fixtures.analyzer.context).sentences.count == count)
    }

    @Test func surviveAnything() {
        for text in ["", " ", ".", "?!", "\u{FEFF}x", "'", "’", "®", "21", "21+", "over", "over 21", "(((", "100%", "a\u{0}b", "é", "𝒳 21 and older", String(repeating: "not ", count: 500)] {
            _ = analyze(text, on: "bellafill")
        }
    }

    @Test(arguments: [("methacylate", "methacrylate"), ("Juvaderm", "JUVÉDERM"), ("opthalmic", "ophthalmic")])
    func findsTheWordMeant(_ word: String, _ right: String) {
        let spelling = SpellingIndex(treatments: Fixtures.treatments)
        #expect(spelling.nearest(to: Substring(word).utf8, isCapitalised: true)?.lowercased().contains(right.lowercased()) == true)
    }

    @Test(arguments: ["Volume", "Define", "hydroxyapatite", "polymethyl", "Contour", "sculpture"])
    func leavesOrdinaryWordsAlone(_ word: String) {
        let page = analyze("A \(word) here.", on: "bellafill")
        #expect(page.claims(.name).isEmpty)
    }
}
