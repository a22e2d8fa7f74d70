import Testing

@testable import ClaimReading

@Suite struct PhraseExpanderTests {
    private let expander = PhraseExpander(irregular: ["lose": ["lost", "losing"], "run": ["ran", "run", "running"]])

    private func spellings(_ phrase: String) -> Set<String> { Set(expander.spellings(of: phrase[...])) }

    @Test func writesOutAlternatives() { #expect(spellings("fine lines|wrinkles") == ["fine lines", "fine wrinkles"]) }

    @Test func leavesOutOptionalWords() { #expect(spellings("dry skin? patch") == ["dry skin patch", "dry patch"]) }

    @Test func writesNothingForNothing() {
        #expect(spellings("").isEmpty)
        #expect(spellings("skin?") == ["skin"])
    }

    @Test func alternativesMultiply() { #expect(spellings("a|b c|d").count == 4) }

    @Test(arguments: [
        ("fade", ["fade", "faded", "fading"]), ("dry", ["dry", "dried", "drying"]),
        ("play", ["play", "played", "playing"]),
        ("stop", ["stop", "stopped", "stopping"]), ("tie", ["tie", "tied", "tying"]),
        ("agree", ["agree", "agreed", "agreeing"]),
        ("lose", ["lose", "lost", "losing"]), ("go", ["go", "goes", "went", "gone", "going"]),
        ("be", ["is", "are", "was", "were", "been", "being"]),
    ])
    func inflectsVerbs(_ base: String, _ expected: [String]) {
        #expect(Set(expected).isSubset(of: Set(expander.forms(of: base))))
    }

    @Test func inflectsNoIrregularVerbAsIfItWereRegular() {
        #expect(!expander.forms(of: "lose").contains("losed"))
        #expect(!expander.forms(of: "run").contains("runed"))
    }

    @Test func inflectsWithinPhrases() {
        #expect(spellings("fade* away").isSuperset(of: ["fade away", "faded away", "fading away"]))
        #expect(spellings("stop*|fade* it").isSuperset(of: ["stopped it", "faded it"]))
    }
}
