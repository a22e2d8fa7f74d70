import Testing

@testable import ClaimReading

struct DateReaderTests {
    static func sentence(_ text: String) -> StatusClaim? {
        NumberSamples.assertions(text).compactMap { if case .status(let claim) = $0.content { claim } else { nil } }
            .first
    }

    @Test(arguments: [
        ("The FDA approved Calma in 2018.", DateClaim(year: 2018)),
        ("The FDA approved Calma in March 2018.", DateClaim(year: 2018, month: 3)),
        ("The FDA approved Calma on June 5, 2023.", DateClaim(year: 2023, month: 6, day: 5)),
        ("The FDA approved Calma on 5 June 2023.", DateClaim(year: 2023, month: 6, day: 5)),
        ("In May 2010 the FDA approved Calma.", DateClaim(year: 2010, month: 5)),
    ])
    func readsDays(_ text: String, _ date: DateClaim) { #expect(Self.sentence(text)?.decided == date, "\(text)") }

    @Test(arguments: [
        "The FDA approved Calma after 2000 patients were seen.", "The FDA approved Calma.",
        "The FDA approved Calma for 1200 units.",
    ])
    func readsNoOtherNumbersAsYears(_ text: String) { #expect(Self.sentence(text)?.decided == nil, "\(text)") }

    @Test(arguments: [
        ("The FDA cleared Froster under number K130193.", "K130193"),
        ("The FDA approved Calma under P020012/S009.", "P020012/S009"),
        ("The FDA authorized Calma as DEN160029.", "DEN160029"),
    ])
    func readsNumbersOfSubmissions(_ text: String, _ number: String) {
        #expect(Self.sentence(text)?.number == number, "\(text)")
    }

    @Test func aWordWithFiguresIsNoNumber() {
        #expect(Self.sentence("The FDA approved Calma in room B12 of Covid19.")?.number == nil)
    }
}
