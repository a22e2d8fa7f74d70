import Testing

@testable import ClaimJudging
@testable import ClaimReading

struct ProductJudgeTests {
    typealias Verdict = Judgement.Verdict

    @Test(arguments: [
        ("Merz", false, Verdict.supported), ("Galderma", false, .contradicted), ("Galderma", true, .supported),
        ("Merz", true, .contradicted),
    ])
    func comparesMakers(_ maker: String, _ isDenied: Bool, _ verdict: Verdict) {
        let content = Content.maker([Samples.id(maker, .maker)])
        #expect(Samples.verdict(content, denied: isDenied) == verdict)
        #expect(Samples.verdict(content, on: "clearfill", denied: isDenied) == .beyond)
    }

    @Test(arguments: [
        ("softfill", false, Judgement.Verdict.contradicted), ("softfill", true, .supported),
        // The name it has elsewhere.
        ("calmacreme", false, .supported), ("calmacreme", true, nil),
    ])
    func oneProductIsNoOther(_ key: String, _ isDenied: Bool, _ verdict: Judgement.Verdict?) throws {
        let other = try #require(Samples.vocabulary.byKey["calmacreme"])
        #expect(Samples.verdict(.identity(other), on: key, denied: isDenied) == verdict)
    }

    @Test func aHedgedMakerIsNoContradiction() {
        #expect(Samples.verdict(.maker([Samples.id("Galderma", .maker)]), certainty: .hedged) == .beyond)
    }

    @Test(arguments: [
        ("cream", true, false, "calmacreme", Verdict.supported), ("gel", true, false, "calmacreme", .contradicted),
        ("gel", false, false, "calmacreme", .beyond), ("gel", true, true, "calmacreme", .supported),
        ("cream", true, true, "calmacreme", .contradicted),
        ("gel", true, false, "softfill", .supported), ("cream", true, false, "softfill", .beyond),
        ("cream", true, false, "clearfill", .beyond),
    ])
    func comparesForms(_ form: String, _ isSaid: Bool, _ isDenied: Bool, _ key: String, _ verdict: Verdict) {
        let claim = FormClaim(forms: [Samples.id(form, .form)], isSaid: isSaid)
        #expect(Samples.verdict(.form(claim), on: key, denied: isDenied) == verdict)
    }

    @Test(arguments: [
        ("drug", "calmacreme", false, Verdict.supported), ("device", "softfill", false, .supported),
        ("drug", "softfill", false, .contradicted),
        ("cosmetic", "calmacreme", false, .contradicted), ("cosmetic", "calmacreme", true, .supported),
        ("drug", "calmacreme", true, .contradicted),
    ])
    func comparesClasses(_ name: String, _ key: String, _ isDenied: Bool, _ verdict: Verdict) {
        #expect(Samples.verdict(.productClass(Samples.id(name, .productClass)), on: key, denied: isDenied) == verdict)
    }

    @Test(arguments: [([14.0], Verdict.supported), ([12], .contradicted), ([12, 14], .contradicted)])
    func comparesNumbers(_ numbers: [Double], _ verdict: Verdict) {
        let claim = SpecificationClaim(quantity: Samples.id("needles", .specification), numbers: numbers)
        #expect(Samples.verdict(.specification(claim), on: "dotpen") == verdict)
        #expect(Samples.verdict(.specification(claim), on: "softfill") == .beyond)
    }

    @Test(arguments: [
        ("softfill", false, Assertion.Certainty.stated, Verdict.contradicted), ("softfill", true, .stated, .supported),
        ("softfill", false, .hedged, .beyond), ("clearfill", false, .stated, .beyond),
        ("clearfill", true, .stated, .beyond),
    ])
    func comparesReversal(_ key: String, _ isDenied: Bool, _ certainty: Assertion.Certainty, _ verdict: Verdict) {
        #expect(Samples.verdict(.reversal, on: key, denied: isDenied, certainty: certainty) == verdict)
    }

    @Test func wrongNamesAreReplacedForCertain() throws {
        let wrong = Judge.judge(
            Samples.assertion(.name(wrong: "Soft Phill", right: "SoftFill", isForm: false)), words: "",
            in: Samples.context)
        #expect(wrong.map(\.verdict) == [.contradicted])
        #expect(wrong.map(\.replacement) == ["SoftFill"])
        let form = try #require(
            Judge.judge(
                Samples.assertion(.name(wrong: "Softfill", right: "SoftFill", isForm: true)), words: "",
                in: Samples.context
            ).first)
        #expect(form.verdict == .contradicted)
        #expect(form.replacement == "SoftFill" && form.message?.rule.id == "product-name-form")
        #expect(Samples.verdict(.spelling(wrong: "methacylate", right: "methacrylate")) == .contradicted)
    }

    @Test func aFormerNameIsRightOfThePastOnly() {
        #expect(Samples.verdict(.formerName, attribution: .history) == .supported)
        #expect(Samples.verdict(.formerName) == .beyond)
    }
}
