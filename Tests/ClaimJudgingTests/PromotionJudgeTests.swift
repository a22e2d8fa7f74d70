import Testing
import TreatmentModel

@testable import ClaimJudging
@testable import ClaimReading

struct PromotionJudgeTests {
    typealias Verdict = Judgement.Verdict

    struct Row: Sendable {
        let kind: SuperlativeClaim.Kind
        var year: Int?
        var isPast = false
        var condition: String? = "acne scars"
        var isGeneric = false
        var isOfProduct = true
        var isDenied = false
        let verdict: Verdict
    }

    @Test(arguments: [
        Row(kind: .first, verdict: .supported), Row(kind: .first, isPast: true, verdict: .supported),
        Row(kind: .first, year: 2014, verdict: .supported),
        Row(kind: .first, year: 2012, verdict: .beyond), Row(kind: .first, condition: "wrinkles", verdict: .beyond),
        Row(kind: .first, condition: "scars", verdict: .beyond), Row(kind: .first, condition: nil, verdict: .beyond),
        Row(kind: .first, year: 2014, condition: nil, verdict: .supported),
        Row(kind: .first, isGeneric: true, verdict: .beyond),
        Row(kind: .first, condition: "hands", verdict: .beyond), Row(kind: .first, isDenied: true, verdict: .beyond),
        // "Only" ended with the next product.
        Row(kind: .only, verdict: .contradicted), Row(kind: .only, condition: nil, verdict: .contradicted),
        Row(kind: .only, condition: "wrinkles", verdict: .beyond), Row(kind: .only, isPast: true, verdict: .beyond),
        Row(kind: .only, year: 2014, isPast: true, verdict: .supported),
        Row(kind: .only, isOfProduct: false, verdict: .beyond),
        Row(kind: .only, isDenied: true, verdict: .beyond), Row(kind: .best, verdict: .beyond),
    ])
    func comparesSuperlatives(_ row: Row) {
        let claim = SuperlativeClaim(
            kind: row.kind, date: row.year.map { DateClaim(year: $0) }, isPast: row.isPast,
            concepts: row.condition.map { [Samples.named($0)] } ?? [], isGeneric: row.isGeneric,
            isOfProduct: row.isOfProduct)
        #expect(Samples.verdict(.superlative(claim), denied: row.isDenied) == row.verdict, "\(row)")
    }

    @Test func onlyWithoutARecordIsForAPerson() {
        let claim = SuperlativeClaim(kind: .only)
        #expect(Samples.verdict(.superlative(claim), on: "clearfill") == .beyond)
    }

    @Test(arguments: [
        (true, false, Assertion.Certainty.stated, Verdict.contradicted), (true, true, .stated, .supported),
        (true, false, .hedged, .beyond),
        (false, false, .stated, .beyond), (false, true, .stated, .beyond),
    ])
    func noResultIsPromised(_ isResult: Bool, _ isDenied: Bool, _ certainty: Assertion.Certainty, _ verdict: Verdict) {
        #expect(Samples.verdict(.promise(isResult: isResult), denied: isDenied, certainty: certainty) == verdict)
    }

    @Test(arguments: [
        (["acne scars"], false, Assertion.Certainty.stated, Verdict.contradicted),
        (["acne scars"], true, .stated, .beyond),
        (["acne scars"], false, .hedged, .beyond), ([], false, .stated, .beyond), (["fat"], false, .stated, .beyond),
    ])
    func noConditionGoesForGood(
        _ names: [String], _ isDenied: Bool, _ certainty: Assertion.Certainty, _ verdict: Verdict
    ) {
        let conditions = names.map { Samples.id($0, .condition) }
        #expect(Samples.verdict(.cure(conditions), denied: isDenied, certainty: certainty) == verdict)
    }

    @Test func preventionIsNoIndication() {
        let wrinkles = [Samples.id("wrinkles", .condition)]
        #expect(Samples.verdict(.prevention(wrinkles)) == .contradicted)
        #expect(Samples.verdict(.prevention(wrinkles), denied: true) == .beyond)
        #expect(Samples.verdict(.prevention(wrinkles), attribution: .study) == .beyond)
    }

    @Test func promotionIsNeverSupported() {
        for promotion in [Promotion.offer, .urgency, .testimonial, .praise, .proof, .beauty, .certified] {
            #expect(Samples.verdict(.promotion(promotion)) == .beyond)
            #expect(Samples.verdict(.promotion(promotion), denied: true) == .beyond)
        }
        #expect(Samples.verdict(.comparison(isOfTwo: true)) == .beyond)
        #expect(Samples.verdict(.comparison(isOfTwo: true), denied: true) == .beyond)
    }

    @Test func aBoardHasAName() {
        let unnamed = Content.promotion(.boards(claimed: 1, onRecord: 0))
        #expect(Samples.verdict(unnamed) == .contradicted)
        #expect(Samples.verdict(unnamed, denied: true) == .beyond)
        #expect(Samples.verdict(unnamed, certainty: .asked) == nil)
        #expect(Samples.verdict(.promotion(.boards(claimed: 2, onRecord: 1))) == .contradicted)
        #expect(Samples.verdict(.promotion(.boards(claimed: 2, onRecord: 2))) == .beyond)
    }

    @Test(arguments: [([400.0, 900], Verdict.supported), ([400], .beyond), ([], .beyond)])
    func comparesPrices(_ numbers: [Double], _ verdict: Verdict) {
        #expect(Samples.verdict(.price(numbers)) == verdict)
    }

    @Test(arguments: [
        ((2, 4), "dotpen", false, Verdict.supported), ((3, 3), "dotpen", false, .supported),
        ((1, 6), "dotpen", false, .contradicted),
        ((5, 6), "dotpen", false, .contradicted), ((5, 6), "dotpen", true, .beyond),
        ((1, 6), "softfill", false, .beyond),
        // It can darken the skin, so not all skin takes it equally.
        ((1, 6), "clearfill", false, .contradicted), ((1, 3), "clearfill", false, .beyond),
    ])
    func comparesSkinTypes(_ range: (Int, Int), _ key: String, _ isDenied: Bool, _ verdict: Verdict) {
        let claim = SkinTypeClaim(types: SkinTypes(from: range.0, through: range.1))
        #expect(Samples.verdict(.skinTypes(claim), on: key, denied: isDenied) == verdict)
    }
}
