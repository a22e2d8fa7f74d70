import Diagnostics
import Testing

/// The word a writer most likely meant.
@Suite struct NearMissTests {
    @Test(arguments: [
        ("titel", "title"), ("tittle", "title"), ("Title", "title"), ("reviewr", "reviewer"), ("primary_clinic", "primary-clinic"),
        ("day", "days"), ("510(k)", "510k"),
    ])
    func finds(_ word: String, _ meant: String) {
        let known = ["title", "reviewer", "reviewed", "primary-clinic", "days", "510k", "description"]
        #expect(nearMiss(to: word, in: known) == meant)
    }

    @Test(arguments: ["mood", "x", "", "zzzzzzzzzzzz"])
    func offersNothingFarAway(_ word: String) {
        #expect(nearMiss(to: word, in: ["title", "description", "summary"]) == nil)
    }

    @Test func swappedNeighboursAreOneChange() {
        #expect(nearMiss(to: "ba", in: ["ab"]) == "ab")
        #expect(nearMiss(to: "pgae", in: ["page", "gape"]) == "page")
    }

    @Test func theNearestWins() {
        #expect(nearMiss(to: "conditons", in: ["condition", "conditions", "additions"]) == "conditions")
    }

    @Test func tiesGoToTheFirstInOrderWhateverOrderTheyComeIn() {
        #expect(nearMiss(to: "cat", in: ["hat", "bat"]) == "bat")
        #expect(nearMiss(to: "cat", in: ["bat", "hat"]) == "bat")
        #expect(nearMiss(to: "cat", in: Set(["hat", "rat", "bat"])) == "bat")
    }

    @Test func allOfAWordChangedIsNoNearMiss() {
        #expect(nearMiss(to: "a", in: ["b"]) == nil)
        #expect(nearMiss(to: "", in: ["b"]) == nil)
    }

    @Test func wordsWithoutEndAreNotCompared() {
        let long = String(repeating: "a", count: 65)
        #expect(nearMiss(to: long, in: [long + "b"]) == nil)
        #expect(nearMiss(to: "title", in: [long]) == nil)
    }

    @Test func nothingToChooseFrom() {
        #expect(nearMiss(to: "title", in: []) == nil)
    }

    @Test func lettersBeyondASCII() {
        #expect(nearMiss(to: "Juvéderm", in: ["Juvederm"]) == "Juvederm")
    }
}
