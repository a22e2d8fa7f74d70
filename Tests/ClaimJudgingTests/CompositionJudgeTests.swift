import Testing

@testable import ClaimJudging
@testable import ClaimReading

struct CompositionJudgeTests {
    struct Row: Sendable {
        let material: String
        var percent: Double?
        var isWhole = false
        var isMost = false
        var isDenied = false
        var certainty = Assertion.Certainty.stated
        var attribution = Assertion.Attribution.page
        let verdict: Judgement.Verdict?
    }

    @Test(arguments: [
        Row(material: "bovine collagen", verdict: .supported),
        Row(material: "collagen", isWhole: true, verdict: .supported),
        Row(material: "bovine collagen", percent: 80, verdict: .supported),
        Row(material: "bovine collagen", percent: 20, verdict: .contradicted),
        Row(material: "PMMA", percent: 20, verdict: .supported),
        Row(material: "PMMA", percent: 22, certainty: .hedged, verdict: .beyond),
        Row(material: "PMMA", isMost: true, certainty: .hedged, verdict: .contradicted),
        Row(material: "bovine collagen", isMost: true, certainty: .hedged, verdict: .supported),
        Row(material: "hyaluronic acid", isWhole: true, verdict: .contradicted),
        Row(material: "hyaluronic acid", isWhole: true, certainty: .hedged, verdict: .beyond),
        // The list is not said to be complete, so that silence says nothing.
        Row(material: "hyaluronic acid", verdict: .beyond),
        Row(material: "hyaluronic acid", percent: 5, verdict: .beyond),
        Row(material: "porcine collagen", isWhole: true, verdict: .contradicted),
        Row(material: "water", isWhole: true, verdict: .beyond),
        Row(material: "bovine collagen", isDenied: true, verdict: .contradicted),
        Row(material: "hyaluronic acid", isWhole: true, isDenied: true, verdict: .supported),
        Row(material: "hyaluronic acid", isDenied: true, verdict: .beyond),
        Row(material: "bovine collagen", percent: 80, isDenied: true, verdict: .beyond),
        Row(material: "hyaluronic acid", isWhole: true, certainty: .asked, verdict: nil),
        Row(material: "hyaluronic acid", isWhole: true, attribution: .myth, verdict: nil),
        Row(material: "hyaluronic acid", isWhole: true, attribution: .history, verdict: nil),
    ])
    func comparesMaterials(_ row: Row) {
        let claim = MaterialClaim(
            materials: [Samples.id(row.material, .material)], percent: row.percent, isWhole: row.isWhole,
            isMost: row.isMost)
        let verdict = Samples.verdict(
            .material(claim), denied: row.isDenied, certainty: row.certainty, attribution: row.attribution)
        #expect(verdict == row.verdict, "\(row)")
    }

    @Test(arguments: [
        ("PMMA", "bovine collagen", false, Judgement.Verdict.supported),
        ("bovine collagen", "PMMA", false, .contradicted),
        ("bovine collagen", "PMMA", true, .supported), ("PMMA", "bovine collagen", true, .contradicted),
        ("hyaluronic acid", "PMMA", false, .beyond),
    ])
    func comparesWhatLiesInWhat(_ inner: String, _ outer: String, _ isDenied: Bool, _ verdict: Judgement.Verdict) {
        let content = Content.containment(inner: [Samples.id(inner, .material)], outer: [Samples.id(outer, .material)])
        #expect(Samples.verdict(content, denied: isDenied) == verdict)
        #expect(Samples.verdict(content, on: "clearfill", denied: isDenied) == .beyond)
    }

    @Test(arguments: [
        (1.0, "calmacreme", Judgement.Verdict.supported), (3, "calmacreme", .contradicted), (3, "softfill", .beyond),
    ])
    func comparesStrengths(_ percent: Double, _ key: String, _ verdict: Judgement.Verdict) {
        #expect(Samples.verdict(.strength(percent), on: key) == verdict)
    }

    @Test func naturalnessIsForAPerson() { #expect(Samples.verdict(.naturalness) == .beyond) }
}
