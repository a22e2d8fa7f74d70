import ContentSyntax
import Testing
import TreatmentModel

/// Whom an indication is for, and when it was decided.
@Suite struct IndicationTests {
    @Test func populations() {
        let file = ReadTreatment(
            indication:
                "population: [adults, {people: immune-competent people, synonyms: [people with a healthy immune system]}]"
        )
        #expect(file.messages == [])
        #expect(
            file.indication?.population.map(\.names) == [
                ["adults"], ["immune-competent people", "people with a healthy immune system"],
            ])
    }

    @Test(arguments: [
        ("{through: 30}", Amount(through: 30)), ("{from: 18.5, through: 46.2}", Amount(from: 18.5, through: 46.2)),
    ])
    func bodyMass(_ written: String, _ expected: Amount) {
        #expect(ReadTreatment(indication: "bmi: \(written)").indication?.bmi == expected)
    }

    @Test(arguments: ["30", "{}", "{through: 300}", "{from: 30, through: 20}", "{under: 30}"]) func bodyMassThatIsNone(
        _ written: String
    ) {
        #expect(ReadTreatment(indication: "bmi: \(written)").findings.count == 1)
    }

    @Test(arguments: [("2002", 2002, nil), ("2024-07", 2024, 7)] as [(String, Int, Int?)])
    func decidedInAYear(_ written: String, _ year: Int, _ month: Int?) {
        let indication = ReadTreatment(indication: "decided-in: \(written)").indication
        #expect(indication?.decided == nil)
        #expect(indication?.decision?.year == year)
        #expect(indication?.decision?.month == month)
        #expect(indication?.decision?.description == written)
    }

    @Test func decidedOnADay() {
        #expect(ReadTreatment(indication: "decided: 2024-10-18").indication?.decision?.description == "2024-10-18")
        #expect(ReadTreatment().indication?.decision == nil)
    }

    @Test func decidedTwice() {
        let file = ReadTreatment(indication: "decided: 2024-10-18\ndecided-in: 2024")
        #expect(file.messages == ["`decided` gives the day already, so `decided-in` says nothing more. [2024]"])
    }

    @Test(arguments: ["24", "2024-13", "2024-7", "2024-07-40", "+024", "2024-", "July 2024", "2024/07", "٢٠٢٤", "0000"])
    func datesThatAreNone(_ written: String) {
        #expect(PartialDate(written) == nil)
        #expect(ReadTreatment(indication: "decided-in: \(written)").findings.count == 1)
    }

    @Test func datesAgreeAsFarAsTheyGo() throws {
        let day = try #require(PartialDate("2024-07-18"))
        #expect(try day.agrees(with: #require(PartialDate("2024"))))
        #expect(try day.agrees(with: #require(PartialDate("2024-07"))))
        #expect(try !day.agrees(with: #require(PartialDate("2024-08"))))
        #expect(try !day.agrees(with: #require(PartialDate("2023"))))
        #expect(try !day.agrees(with: #require(PartialDate("2024-07-19"))))
    }

    @Test func productsItIsFor() {
        #expect(
            ReadTreatment(indication: "qualifiers: {product: [X Soft], severity: [mild]}").indication?.products == [
                "X Soft"
            ])
    }
}
