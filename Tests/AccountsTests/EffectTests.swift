import Accounts
import Testing

struct EffectTests {
    @Test func aTimeBesideADeniedRiskIsNotItsTime() {
        #expect(!analyze("Two visits a year, zero side effects.", on: "bellafill").errors.isEmpty)
    }

    @Test func whoMayStillBeTreatedIsLetIn() {
        #expect(!analyze("With keloids, we can still use Bellafill.", on: "bellafill").errors.isEmpty)
        #expect(analyze("With keloids, we do not use Bellafill.", on: "bellafill").errors.isEmpty)
    }

    @Test(arguments: [
        ("We cannot treat you if you are allergic to lidocaine.", "bellafill", "verified"),
        ("Skip it if you are allergic to lidocaine.", "bellafill", "verified"),
        ("We can treat you if you are allergic to lidocaine.", "bellafill", "contradicted"),
        ("We will treat anyone who forms keloids.", "bellafill", "contradicted"),
        ("Skip it if you are hungry.", "bellafill", "open"), ("We can treat people with acne.", "aviclear", "open"),
        ("Count on swelling.", "kybella", "verified"), ("For acne it has no approval.", "rhofade", "verified"),
    ])
    func whomTheClinicTreatsIsLetIn(_ text: String, _ treatment: String, _ account: String) {
        #expect(analyze(text, on: treatment).sentences.map { "\($0.account)" } == [account], "\(text)")
    }

    @Test func aWarningThatMayBeIgnoredIsDenied() {
        let warning = "A boxed warning tells of distant spread of the toxin's effect."
        #expect(!analyze(warning + " You can safely ignore that.", on: "botox-cosmetic").errors.isEmpty)
        #expect(analyze(warning + " You cannot ignore that.", on: "botox-cosmetic").errors.isEmpty)
        #expect(analyze("We have moved. You can ignore that.", on: "botox-cosmetic").errors.isEmpty)
    }

    @Test func aSmallShareIsNotCloseToOneMuchLarger() {
        #expect(
            !analyze("An injury to a nerve of the jaw was seen in one in a thousand people.", on: "kybella").errors
                .isEmpty)
    }

    @Test func aReactionThatPassesSoonIsNoUse() {
        #expect(analyze("Redness fades within a day.", on: "skinpen-precision").errors.isEmpty)
        #expect(!analyze("It fades redness.", on: "skinpen-precision").errors.isEmpty)
    }

    @Test func thatAListedRiskMayComeIsNoMyth() {
        #expect(!analyze("Myth: you might bruise.", on: "bellafill").errors.isEmpty)
        #expect(analyze("Myth: you bruise for months.", on: "bellafill").errors.isEmpty)
        #expect(analyze("Myth: you might lose your hair.", on: "bellafill").errors.isEmpty)
    }

    @Test(arguments: [
        ("Myth 3: It's forever.", "bellafill", "verified"),
        ("Myth 2: You have to be over forty.", "bellafill", "verified"),
        ("Myth: It lasts forever and walks the dog.", "bellafill", "open"),
        ("Some say that it is forever.", "bellafill", "open"), ("Myth: It is for adults over 21.", "bellafill", "open"),
    ])
    func aMythThatTheLabelDeniesIsRight(_ text: String, _ treatment: String, _ account: String) {
        #expect(analyze(text, on: treatment).sentences.map { "\($0.account)" } == [account], "\(text)")
    }

    @Test func anEllipsisSaysMoreThanItsWords() {
        #expect(
            analyze("A chin is on the CoolSculpting label. Your flanks are, too.", on: "coolsculpting").sentences.last?
                .account == .open)
    }

    @Test func whatDoesNotEverReturnIsSaidToBeGoneForGood() {
        for text in ["Acne scars won't ever return.", "Your acne scars do not come back after Bellafill."] {
            #expect(analyze(text, on: "bellafill").rules.contains("permanence"), "\(text)")
        }
        for text in ["You do not have to come back.", "The acne scars did not return for a year."] {
            #expect(!analyze(text, on: "bellafill").rules.contains("permanence"), "\(text)")
        }
    }

    @Test func whatIsWrongOfEveryTreatmentOfAPageIsWrong() {
        var sketch = PageSketch(on: "bellafill", "skinpen-precision", "dysport")
        sketch.add(.paragraph, "The results are permanent.")
        #expect(sketch.analyzed().rules.contains("permanence"))
        var other = PageSketch(on: "bellafill", "skinpen-precision", "dysport")
        other.add(.paragraph, "The FDA approved it.")
        #expect(other.analyzed().errors.isEmpty)
    }

    @Test(arguments: [
        ("Acne scar results last five years.", "bellafill"),
        ("Cheek results hold for three years.", "juvederm-voluma-xc"), ("The effect lasts a decade.", "botox-cosmetic"),
        ("Expect half a year of smooth brows that lasts six months.", "dysport"),
    ])
    func findsTimesThatWereNotShown(_ text: String, _ treatment: String) {
        #expect(analyze(text, on: treatment).rules.contains("duration-beyond-evidence"))
    }

    @Test(arguments: [
        "Acne scar results were shown to last 12 months.", "The visit lasts an hour.", "Swelling can last two weeks.",
        "We have treated scars for twenty years.",
        "Results were measured at five years.", "Wait six months after isotretinoin.", "Come back every three years.",
    ])
    func leavesOtherTimesAlone(_ text: String) {
        let page = analyze(text, on: "bellafill")
        #expect(page.errors.isEmpty, "\(page.findings.map(\.message))")
    }

    /// A dash with spaces opens a clause, and here it stands in the middle of a time.
    @Test(arguments: ["Bellafill lasts 3 – 5 months.", "For first-timers 6 – 9 months", "It lasts — 2 – 3 — years."])
    func readsATimeWithASpacedDash(_ text: String) {
        #expect(analyze(text, on: "bellafill").sentences.count == 1)
    }

    @Test(arguments: [
        ("The microspheres are permanent.", false), ("Bellafill is a permanent filler.", false),
        ("The results are permanent.", true), ("Permanent results.", true),
        ("Scars are permanent.", false), ("Permanent scarring is possible.", false),
        ("The results are not permanent.", false), ("It corrects scars permanently.", true),
    ])
    func tellsTheMaterialFromTheResult(_ text: String, _ isClaim: Bool) {
        #expect(analyze(text, on: "bellafill").rules.contains("permanence") == isClaim)
    }

    @Test(arguments: [
        ("It is painless.", true), ("It is not painless.", false), ("No treatment is painless.", false),
        ("It is not without pain.", false), ("There is no pain.", true),
        ("Most people feel little pain.", false), ("If there is no pain, tell us.", false),
        ("Beware of anyone who promises a painless visit.", false),
    ])
    func weighsNegations(_ text: String, _ isClaim: Bool) {
        #expect(analyze(text, on: "bellafill").rules.contains("painless") == isClaim)
    }
}
