import Accounts
import Testing
import TreatmentModel

struct UseTests {
    @Test func aListInheritsTheStatusOfItsLead() {
        var sketch = PageSketch(on: "radiesse")
        let lead = sketch.add(.paragraph, "Radiesse is FDA-approved for:")
        sketch.add(.listItem, "the hands", under: lead)
        sketch.add(.listItem, "the neck", under: lead)
        let page = sketch.analyzed()
        #expect(page.findings.filter { $0.rule.id == "status-borrowed" }.map(\.span.text) == ["neck"])
    }

    @Test func aTableRowInheritsItsFirstCell() {
        var sketch = PageSketch(on: "bellafill")
        let header = sketch.add(.tableHeader, "FDA-approved for")
        let name = sketch.add(.tableCell, "Dysport")
        sketch.add(.tableCell, "crow's feet", under: header, besides: [name])
        #expect(sketch.analyzed().rules.contains("status-borrowed"))
    }

    @Test func anotherParagraphsHeadingNamesTheSubject() {
        var sketch = PageSketch(on: "bellafill")
        let heading = sketch.add(.heading(level: 2), "SkinPen")
        sketch.add(.paragraph, "It is FDA-approved.", under: heading)
        #expect(sketch.analyzed().rules.contains("fda-status-verb"))
    }

    @Test func aUseOutsideTheLabelNeedsNoVerbOfBenefit() {
        for text in [
            "Stretch marks meet their match in SkinPen.", "Our nurses love SkinPen around stretch marks.",
            "Stretch marks look softer.", "It does wonders for stretch marks.", "It gets rid of stretch marks.",
        ] {
            #expect(analyze(text, on: "skinpen-precision").rules.contains("unlabeled-use"), "\(text)")
        }
        for text in [
            "Stretch marks are on neither list.", "People with stretch marks ask us for advice.",
            "Stretch marks come with fast growth.", "Stretch marks, which itch for some, have not been studied.",
            "Bring a picture from before the stretch marks.", "Stretch marks may even get worse.",
        ] {
            #expect(analyze(text, on: "skinpen-precision").errors.isEmpty, "\(text)")
        }
    }

    @Test func aSentenceThatGoesOnWithADisclosureDiscloses() {
        let text = "SkinPen for stretch marks would be off-label. Dark spots: likewise."
        #expect(analyze(text, on: "skinpen-precision").errors.isEmpty)
        #expect(
            !analyze(
                "We love SkinPen. Our nurses love SkinPen around stretch marks, likewise.", on: "skinpen-precision"
            ).errors.isEmpty)
    }

    @Test func aWarningAgainstAUseListsIt() {
        for text in ["We press in a vitamin serum.", "SkinPen carries serums into the skin."] {
            #expect(analyze(text, on: "skinpen-precision").rules.contains("unlabeled-use"), "\(text)")
        }
        #expect(analyze("SkinPen is not meant to deliver drugs.", on: "skinpen-precision").errors.isEmpty)
        #expect(analyze("It works on the skin.", on: "skinpen-precision").errors.isEmpty)
        #expect(!analyze("You will lose ten pounds with it.", on: "coolsculpting").errors.isEmpty)
    }

    @Test func whatIsLeftOutOfADenialIsNotDenied() {
        let text = "Kybella is not approved for cellulite or anything other than a double chin."
        #expect(analyze(text, on: "kybella").errors.isEmpty)
    }

    @Test func aResultTellsHowSevereItWasInTheEnd() {
        #expect(analyze("98% had no or mild frown lines.", on: "botox-cosmetic").errors.isEmpty)
    }

    @Test func aHeadingSaysWhoseLabelIsMeant() {
        var sketch = PageSketch(on: "botox-cosmetic")
        let heading = sketch.add(.heading(level: 2), "The British licence")
        sketch.add(.paragraph, "It is for adults under 65.", under: heading)
        #expect(!sketch.analyzed().rules.contains("age-boundary"))
    }

    @Test func aClauseThatDeniesTheStatusDisclosesTheOther() {
        let text = "For stretch marks we would send you elsewhere, since SkinPen is not cleared for that."
        #expect(analyze(text, on: "skinpen-precision").errors.isEmpty)
    }

    @Test func aStatusOfNothingIsDenied() {
        #expect(analyze("The FDA has approved none of the chemical peels.", on: "chemical-peels").errors.isEmpty)
        #expect(!analyze("The FDA has approved some chemical peels.", on: "chemical-peels").errors.isEmpty)
    }

    @Test func aHeadingThatNamesOneTreatmentDecidesOnAPageAboutTwo() {
        var sketch = PageSketch(on: "bellafill", "skinpen-precision")
        let heading = sketch.add(.heading(level: 2), "SkinPen")
        sketch.add(.paragraph, "Status at the FDA: approved", under: heading)
        #expect(sketch.analyzed().rules.contains("fda-status-verb"))
    }

    @Test func aDisclosureInTheParagraphIsEnoughForAClinic() {
        let text = "SkinPen can fade stretch marks. This is an off-label use."
        #expect(analyze(text, on: "skinpen-precision").errors.isEmpty)
        var sketch = PageSketch(on: "skinpen-precision")
        sketch.add(.paragraph, text)
        #expect(sketch.analyzed(by: Fixtures.analyzer(speaker: .manufacturer)).rules.contains("unlabeled-use"))
    }

    @Test func aMakerMaySayWhatIsNotOnItsLabel() {
        var sketch = PageSketch(on: "skinpen-precision")
        sketch.add(.paragraph, "For stretch marks it has no clearance. It is not cleared for stretch marks.")
        #expect(sketch.analyzed(by: Fixtures.analyzer(speaker: .manufacturer)).errors.isEmpty)
    }

    @Test func aHeadingMayBeShortIfThePageSaysItInFull() {
        var sketch = PageSketch(on: "bellafill")
        let heading = sketch.add(.heading(level: 2), "Bellafill: FDA-approved for acne scars")
        #expect(sketch.analyzed().rules.contains("indication-widened"))
        sketch.add(
            .paragraph,
            "It is approved for moderate to severe, atrophic, distensible facial acne scars on the cheek in patients over 21.",
            under: heading)
        #expect(sketch.analyzed().errors.isEmpty)
    }

    @Test func whatOtherThingsDoIsNoClaimOfTheTreatment() {
        for text in [
            "Sunscreen prevents dark spots.", "Creams and peels treat dark spots.", "Surgery lifts the neck.",
            "Dark spots form after inflammation.",
            "We treat melasma, warts and eczema in our clinic.", "Microneedling improves acne scars.",
        ] {
            let page = analyze(text, on: "bellafill")
            #expect(!page.rules.contains("unlabeled-use"), "\(text): \(page.findings.map(\.message))")
        }
    }

    @Test func onAPageAboutSeveralTheNearestMentionCounts() {
        var sketch = PageSketch(on: "bellafill", "skinpen-precision")
        sketch.add(.paragraph, "SkinPen is a pen with needles.")
        sketch.add(.paragraph, "SkinPen is small; the device is FDA approved.")
        #expect(sketch.analyzed().findings.first?.claim?.treatment == "skinpen-precision")
    }

    @Test func factsWrittenByTheModelAreNotChecked() {
        let file = SourceFileSketch.file("Bellafill is for patients {{fact}}.")
        #expect(file.analyzed(replacing: "{{fact}}", by: "21 and older").findings.isEmpty)
    }
}
