import Accounts
import Testing

/// What a sentence is about follows from where it stands on its page.
struct PageContextTests {
    @Test func aQuestionsHeadingSpeaksOfTheHeadingOverIt() {
        var sketch = PageSketch(on: "bellafill", "skinpen-precision", "fraxel")
        let product = sketch.add(.heading(level: 2), "Bellafill")
        let question = sketch.add(.heading(level: 3), "How well does it work?", under: product)
        sketch.add(.paragraph, "The improvement lasts for ten years.", under: question)
        #expect(sketch.analyzed().rules.contains("duration-beyond-evidence"))
        let other = sketch.add(.heading(level: 2), "Parking")
        sketch.add(.paragraph, "The improvement lasts for ten years.", under: other)
        #expect(sketch.analyzed().findings.count { $0.rule.id == "duration-beyond-evidence" } == 1)
    }

    @Test func aPronounUnderTwoNamesMeansTheOneJustNamed() {
        var sketch = PageSketch(on: "botox-cosmetic", "jeuveau", "daxxify")
        let heading = sketch.add(.heading(level: 2), "Jeuveau and Daxxify")
        sketch.add(.paragraph, "Jeuveau is approved for moderate to severe frown lines in adults.", under: heading)
        sketch.add(.paragraph, "It works on crow's feet, too.", under: heading)
        #expect(sketch.analyzed().rules.contains("unlabeled-use"))
    }

    @Test func whatIsNamedBesideTheTopicDoesNotTakeItsPlace() {
        var sketch = PageSketch(on: "botox-cosmetic", "dysport", "xeomin")
        let heading = sketch.add(.heading(level: 2), "Dysport")
        sketch.add(.paragraph, "We keep it in the fridge next to Botox.", under: heading)
        sketch.add(.paragraph, "Skip it if you are allergic to cow's milk protein.", under: heading)
        #expect(sketch.analyzed().sentences.last?.account == .verified)
    }

    @Test func aNameOfAnotherCountryMeansTheProductThere() {
        #expect(!analyze("We use 50 units of Bocouture between the brows.", on: "xeomin").errors.isEmpty)
        #expect(analyze("Bocouture is for adults under 65 with crow's feet.", on: "xeomin").errors.isEmpty)
    }

    @Test func oneAndTheOtherDoNotSayWhichIsWhich() {
        var sketch = PageSketch(on: "kybella", "coolsculpting")
        sketch.add(.paragraph, "One is FDA-cleared, the other FDA-approved.")
        #expect(sketch.analyzed().errors.isEmpty)
    }

    @Test(arguments: [
        ("Azzalure is the UK name of Dysport.", "dysport", "verified"),
        ("Vistabel is the British name of Xeomin.", "xeomin", "contradicted"),
        ("Azzalure is the Canadian name of Dysport.", "dysport", "open"),
        ("With Azzalure a monthly top-up keeps things fresh.", "dysport", "contradicted"),
        ("We use Belkyra for jowls, too.", "kybella", "contradicted"),
    ])
    func saysWhatAProductIsCalledElsewhere(_ text: String, _ treatment: String, _ account: String) {
        #expect(analyze(text, on: treatment).sentences.map { "\($0.account)" } == [account], "\(text)")
    }

    @Test func anAgeIsThatOfTheUseItsRowNames() {
        for (age, isWrong) in [("18 and up", true), ("over 21", false)] {
            var sketch = PageSketch(on: "juvederm-ultra-xc")
            let head = sketch.add(.tableHeader, "Juvéderm Ultra XC")
            let row = sketch.add(.tableCell, "Minimum age for lips")
            sketch.add(.tableCell, age, under: head, besides: [row])
            #expect(!sketch.analyzed().errors.isEmpty == isWrong, "\(age)")
        }
    }

    @Test func aNumberInACellIsOfTheUnitInItsHead() {
        for (units, isWrong) in [("40", false), ("20", true)] {
            var sketch = PageSketch(on: "daxxify", "botox-cosmetic")
            let head = sketch.add(.tableHeader, "Units for frown lines")
            let row = sketch.add(.tableCell, "Daxxify")
            sketch.add(.tableCell, units, under: head, besides: [row])
            #expect(!sketch.analyzed().errors.isEmpty == isWrong, "\(units)")
        }
    }

    @Test func aHeadingOfFeesSaysNothing() {
        var sketch = PageSketch(on: "bellafill")
        sketch.add(.heading(level: 2), "Fees and booking")
        sketch.add(.heading(level: 2), "Free fillers")
        #expect(sketch.analyzed().sentences.map(\.account) == [.neutral, .open])
    }

    @Test func aTalkHasAFeeOfItsOwn() {
        #expect(analyze("A consultation is $50.", on: "bellafill").sentences[0].claims.isEmpty)
        #expect(
            !analyze("A Bellafill consultation with one syringe is $50.", on: "bellafill").sentences[0].claims.isEmpty)
    }

    @Test(arguments: [
        "Parking is free in the garage behind the building.", "We are open late on Thursdays.",
        "The consultation fee is $50.", "Call the front desk and we will find a time that works for you.",
    ])
    func aFrontDeskSaysNothingOfTreatments(_ text: String) {
        #expect(analyze(text, on: "bellafill").sentences[0].account == .neutral, "\(text)")
    }
}

/// What a sentence tells of risks, people and times, whatever its words.
struct PlainWordsTests {
    @Test(arguments: [
        ("In the worst case, filler in a blood vessel can cause vision loss or a stroke.", "juvederm-voluma-xc", true),
        ("In the worst case, you see a little redness.", "juvederm-voluma-xc", false),
        ("Even if you form keloids, Bellafill is a good choice.", "bellafill", false),
        ("If you are allergic to lidocaine, this is the filler for you.", "bellafill", false),
        ("A gel like this is a good choice on a Monday.", "bellafill", true),
        ("Its safety in pregnancy has not been established.", "bellafill", true),
        ("You may see the first changes after two months and the full effect after 16 weeks.", "latisse", true),
        ("You will see the full effect after one week.", "latisse", false),
        ("It starts working after two months.", "rhofade", false),
        ("One visit keeps your frown lines away for a whole year.", "botox-cosmetic", false),
        ("Most of our patients enjoy smooth frown lines for ten months.", "botox-cosmetic", false),
        ("You can look it up under K130913.", "skinpen-precision", false),
        ("You can look it up under K212707.", "coolsculpting", true),
        ("The drops can't change the color of your eyes.", "latisse", false),
        ("It has 24 mg/mL of hyaluronic acid.", "juvederm-volbella-xc", false),
        ("The correction of acne scars lasts for five years.", "bellafill", false),
        ("Hyaluronidase dissolves Radiesse and Bellafill alike.", "bellafill", false),
        ("It was cleared for people with a BMI up to 46.2 under the chin.", "coolsculpting", true),
        ("The upper face takes 64 units: 20 at the brows, 20 on the forehead, 24 at the crow's feet.", "xeomin", true),
        ("Dysport is for patients in their seventies.", "dysport", false),
        ("Dysport is for patients in their 60s.", "dysport", true), ("In our twenties we left home.", "dysport", true),
        ("We can go up to 100 units for the upper face.", "xeomin", false),
        ("Put it on every evening, on clean, dry skin.", "trifarotene-aklief", true),
        ("Plan three sessions of half an hour, two to five weeks apart.", "aviclear", true),
        ("Swelling hits almost nine in ten Kybella patients.", "kybella", true),
        ("Swelling hits nine in twenty Kybella patients.", "kybella", false),
        ("A dull ache clears with an over-the-counter pain reliever.", "coolsculpting", true),
        ("It is an over-the-counter product.", "kybella", false),
        ("Allow some days for a light peel.", "chemical-peels", true),
        ("The FDA gave its approval for acne scars in December 2014.", "bellafill", true),
        ("Our lobby has coffee and very good cookies.", "kybella", true),
        ("Sunday is our only day off.", "bellafill", true),
        ("Patients ask us about it almost every day.", "botox-cosmetic", true),
        ("About 1% of people find that the pimples of rosacea get worse.", "rhofade", true),
    ])
    func agreesWithTheLabel(_ text: String, _ treatment: String, _ isRight: Bool) {
        #expect(analyze(text, on: treatment).errors.isEmpty == isRight, "\(text)")
    }

    @Test(arguments: [
        ("Swelling usually settles within two days.", "fraxel"), ("Expect swelling and bruising.", "kybella"),
        ("Tenderness and swelling can last two to four weeks.", "juvederm-voluma-xc"),
        ("You'll have three 30-minute sessions, two to five weeks apart.", "aviclear"),
        ("It has 15 mg of hyaluronic acid per mL.", "juvederm-volbella-xc"),
        ("For frown lines, the dose is 20 units spread over five injection points.", "botox-cosmetic"),
        ("Patients in their thirties can have it.", "dysport"),
        ("You can't have CoolSculpting if you have cryoglobulinemia.", "coolsculpting"),
        (
            "In Canada, Aklief is indicated for acne on the face and trunk in patients 12 and older.",
            "trifarotene-aklief"
        ),
    ])
    func bearsOutWhatIsOnFile(_ text: String, _ treatment: String) {
        #expect(analyze(text, on: treatment).sentences.map(\.account) == [.verified], "\(text)")
    }
}
