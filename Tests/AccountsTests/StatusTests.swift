import Accounts
import Testing
import TreatmentModel

struct StatusTests {
    @Test func aNumberOfTreatmentsMeansThoseOfThePage() {
        var sketch = PageSketch(on: "kybella", "coolsculpting")
        sketch.add(.description, "Two FDA-approved treatments, side by side.")
        #expect(sketch.analyzed().rules.contains("fda-status-verb"))
        var both = PageSketch(on: "kybella", "botox-cosmetic")
        both.add(.description, "Two FDA-approved treatments.")
        #expect(!both.analyzed().rules.contains("fda-status-verb"))
    }

    @Test func aRegulatorStandsForItsPlace() {
        let text = "The MHRA has approved Botox Cosmetic for the jawline."
        #expect(!analyze(text, on: "botox-cosmetic").rules.contains("regulator"))
    }

    @Test func aRowSaysWhetherAPrescriptionIsNeeded() {
        for (value, isWrong) in [("yes", false), ("no", true)] {
            var sketch = PageSketch(on: "kybella")
            let head = sketch.add(.tableHeader, "Kybella")
            let row = sketch.add(.tableCell, "Prescription")
            sketch.add(.tableCell, value, under: head, besides: [row])
            #expect(sketch.analyzed().rules.contains("prescription") == isWrong, "\(value)")
        }
    }

    @Test func whatIsNotOnFileForThePlaceIsNotJudged() {
        #expect(analyze("It is sold over the counter.", on: "chemical-peels").errors.isEmpty)
    }

    @Test(arguments: [
        ("SkinPen is FDA-approved.", "skinpen-precision"), ("The FDA has approved SkinPen.", "skinpen-precision"),
        ("SkinPen won FDA approval.", "skinpen-precision"),
        ("Approved by the FDA in 2018, SkinPen is popular.", "skinpen-precision"),
        ("The Food and Drug Administration approved the SkinPen.", "skinpen-precision"),
        ("Bellafill has FDA clearance.", "bellafill"), ("Bellafill was cleared by the FDA.", "bellafill"),
        ("Our FDA-approved peels smooth skin.", "chemical-peels"),
        ("Fraxel has been FDA approved since 2004.", "fraxel"),
        ("CoolSculpting is FDA cleared and approved.", "coolsculpting"),
    ])
    func findsTheWrongVerb(_ text: String, _ treatment: String) {
        #expect(analyze(text, on: treatment).rules.contains("fda-status-verb"))
    }

    @Test(arguments: [
        ("SkinPen is FDA-cleared.", "skinpen-precision"),
        ("SkinPen was granted De Novo marketing authorization.", "skinpen-precision"),
        ("Bellafill is FDA-approved.", "bellafill"),
        ("The FDA did not approve SkinPen; it cleared it.", "skinpen-precision"),
        ("Is SkinPen FDA approved? No, it is cleared.", "skinpen-precision"),
        ("It is wrong to call SkinPen FDA approved.", "skinpen-precision"),
        ("We use FDA-approved lidocaine before the treatment.", "skinpen-precision"),
        ("Get pre-approved for financing.", "skinpen-precision"),
        ("Rated on an FDA-approved four-point scale.", "skinpen-precision"),
        ("Your skin cleared in six weeks.", "skinpen-precision"),
        ("Some clinics say that SkinPen is FDA approved.", "skinpen-precision"),
    ])
    func leavesTheRightVerbAlone(_ text: String, _ treatment: String) {
        let page = analyze(text, on: treatment)
        #expect(!page.rules.contains("fda-status-verb"), "\(page.findings.map(\.message))")
    }

    /// Each verb belongs to its own noun.
    @Test func bindsTheVerbToItsNoun() {
        #expect(analyze("We offer FDA-approved fillers and FDA-cleared microneedling.").errors.isEmpty)
        #expect(
            analyze("We offer FDA-cleared fillers and FDA-approved microneedling.").rules == [
                "fda-status-verb", "fda-status-verb",
            ])
        #expect(analyze("SkinPen is cleared, Bellafill is FDA-approved.", on: "skinpen-precision").errors.isEmpty)
    }

    @Test func anAnsweredQuestionIsAClaim() {
        #expect(
            analyze("Is SkinPen FDA approved? Yes, since 2018.", on: "skinpen-precision").rules.contains(
                "fda-status-verb"))
        var sketch = PageSketch(on: "skinpen-precision")
        let question = sketch.add(.question, "Is SkinPen FDA approved?")
        sketch.add(.answer, "Yes.", under: question)
        #expect(sketch.analyzed().rules.contains("fda-status-verb"))
    }

    @Test func findsAStatusThatHasBeenOvertaken() {
        #expect(
            analyze("No filler is FDA approved for under-eye hollows.", on: "juvederm-volbella-xc").rules.contains(
                "status-stale"))
        #expect(
            !analyze("Botox Cosmetic is not approved for the lip flip.", on: "botox-cosmetic").rules.contains(
                "status-stale"))
    }

    @Test func readsTheRegulatorOfThePlace() {
        #expect(
            analyze("Our Toronto clinic uses FDA-approved Latisse.", on: "latisse").rules.contains(
                "regulator-jurisdiction"))
        var sketch = PageSketch(on: "bellafill")
        sketch.add(.paragraph, "Bellafill is FDA-approved.")
        #expect(
            sketch.analyzed(by: Fixtures.analyzer(speaker: .clinic, in: [.ca])).rules.contains("regulator-jurisdiction")
        )
    }
}
