import Accounts
import ClaimJudging
import Testing

struct AgeTests {
    @Test(arguments: [
        ("It is for patients over 21.", "[22,∞)"), ("It is for patients over twenty-one.", "[22,∞)"),
        ("For those older than 21.", "[22,∞)"),
        ("Patients over the age of 21 years.", "[22,∞)"), ("Patients 22 and older.", "[22,∞)"),
        ("Patients aged 22 or above.", "[22,∞)"),
        ("You must be at least 22 years old.", "[22,∞)"), ("Adults 22+ can be treated.", "[22,∞)"),
        ("Ages 22 and up.", "[22,∞)"),
        ("Patients must be 22 or older.", "[22,∞)"), ("Patients aged 22 years and over.", "[22,∞)"),
        ("Not for patients under 22.", "not [0,21]"), ("Nobody younger than 22 should have it.", "not [0,21]"),
        ("Patients 21 and younger are not candidates.", "not [0,21]"), ("Patients ≥22 years of age.", "[22,∞)"),
        ("From the age of twenty-two, patients can have it.", "[22,∞)"),
    ])
    func readsTheLabelsAgeInEveryForm(_ text: String, _ range: String) {
        let page = analyze(text, on: "bellafill")
        #expect(page.claims(.age).map(\.said) == [range])
        #expect(page.claims(.age).allSatisfy { $0.verdict == .verified })
        #expect(page.errors.isEmpty, "\(page.findings.map(\.message))")
    }

    @Test(arguments: [
        ("Patients 21 and older.", "age-boundary"), ("Patients 21+ are welcome.", "age-boundary"),
        ("People aged 21 years or more.", "age-boundary"),
        ("It is approved, provided you are at least 21.", "age-boundary"),
        ("You can have it if you are at least 21.", "age-boundary"),
        ("You need to be at least 21.", "age-boundary"), ("Anyone who has turned 21 qualifies.", "age-boundary"),
        ("For adults over 22.", "age-boundary"),
        ("Not for patients under 21.", "age-boundary"), ("Adults 18 and older can have it.", "age-bound"),
        ("For ages 18 to 65.", "age-bound"),
        ("It can be used at any age.", "age-bound"), ("Patients between 25 and 60 years of age.", "age-bound"),
    ])
    func findsOtherAges(_ text: String, _ rule: String) {
        #expect(analyze(text, on: "bellafill").rules.contains(rule))
    }

    @Test(arguments: [
        "We have been here for over 21 years.", "The product has been on the market for more than 21 years.",
        "See 21 CFR 878.", "It was 21 weeks later.",
        "More than 21 patients came.", "It costs $21 and up.", "The clinic is at 21 France Avenue, Suite 18.",
        "Use a 21 gauge needle.",
        "Results were checked at 21 days.", "It takes 21 units.", "A BMI of 30 or less.", "In 2021 and 2022 we moved.",
        "Page 21 and over.",
    ])
    func staysSilentAboutOtherNumbers(_ text: String) {
        let page = analyze(text, on: "bellafill")
        #expect(page.claims(.age).isEmpty, "\(page.claims(.age))")
    }

    /// Whose ages these are the label does not say: they are no claims of it, and a person reads them.
    @Test(arguments: [
        "In the study people 18 to 65 years old were treated.", "The trial enrolled patients aged 18 and over.",
        "Our clinic only treats patients 30 and older.", "About 85% of people aged 12 to 24 get acne.",
        "A 45-year-old patient of ours came back.",
    ])
    func chargesTheLabelWithNoOtherAges(_ text: String) {
        let page = analyze(text, on: "bellafill")
        #expect(page.errors.isEmpty, "\(page.findings.map(\.message))")
        #expect(page.sentences.map(\.account) == [.open])
    }

    @Test func comparesWithTheIndicationNamed() {
        #expect(
            analyze("For fuller lips you have to be 21 or older.", on: "juvederm-ultra-xc").rules.contains(
                "age-boundary"))
    }

    @Test func comparesWithThePlaceNamed() {
        let page = analyze(
            "Aklief is for patients 9 and older in the US and 12 and older in Canada.", on: "trifarotene-aklief")
        #expect(page.errors.isEmpty, "\(page.findings.map(\.message))")
        #expect(page.claims(.age).map(\.said) == ["[9,∞)", "[12,∞)"])
    }

    @Test func readsAnUpperBound() {
        #expect(analyze("Dysport is for adults under 65.", on: "dysport").claims(.age).map(\.verdict) == [.verified])
        #expect(analyze("Dysport is for adults up to the age of 75.", on: "dysport").rules.contains("age-bound"))
    }

    @Test func namesTheStudyWhoseAgesWereTaken() throws {
        let finding = try #require(
            analyze("Kybella is approved for ages 19 to 65.", on: "kybella").findings.first {
                $0.rule.id == "age-bound"
            })
        #expect(finding.message.contains("not of the label"))
    }

    @Test func offersTheLabelsWords() throws {
        let finding = try #require(analyze("Bellafill is for patients 21 and older.", on: "bellafill").findings.first)
        #expect(finding.fixes.map(\.replacement) == ["22 and older"])
        #expect(finding.span.text == "21 and older")
        #expect(finding.notes.contains { $0.message.contains("over the age of 21") })
    }
}
