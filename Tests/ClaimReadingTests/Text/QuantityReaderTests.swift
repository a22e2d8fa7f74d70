import Testing

@testable import ClaimReading

@Suite struct QuantityReaderTests {
    private func tokens(_ text: String) -> [Token] {
        var tokens = PhraseReader(lexicon: Language.english.lexicon, concepts: Language.english.concepts).tokens(
            of: text)
        NumberWords.join(&tokens)
        return tokens
    }

    /// Spans in days, rounded to tenths.
    private func spans(_ text: String) -> [[Double]] {
        QuantityReader.spans(in: tokens(text)).map { [rounded($0.lower), rounded($0.upper)] }
    }

    private func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }

    @Test(arguments: [
        ("12 weeks", [84.0, 84.0]), ("3 – 5 days", [3, 5]), ("3-5 days", [3, 5]), ("3 to 5 days", [3, 5]),
        ("one to two weeks", [7, 14]),
        ("5 to 3 days", [3, 5]), ("a week", [7, 7]), ("half a year", [182.6, 182.6]),
        ("one and a half years", [547.9, 547.9]), ("a year and a half", [547.9, 547.9]),
        ("a year to two years", [365.3, 730.5]), ("twenty-one days", [21, 21]), ("a good week", [7, 7]),
        ("two full days", [2, 2]),
        ("24 hours", [1, 1]), ("7-day course", [7, 7]),
        ("by day 90", [90, 90]), ("at week four", [28, 28]), ("month six, in May", [182.6, 182.6]),
    ])
    func readsLengthsOfTime(_ text: String, _ expected: [Double]) { #expect(spans(text) == [expected]) }

    @Test(arguments: ["twenty-one patients", "the year", "12", "a filler", "", "- to -", "day 90 people", "week 12%"])
    func readsNoLengthWhereNoneIs(_ text: String) { #expect(spans(text).isEmpty) }

    @Test func readsEachOfSeveral() {
        #expect(spans("Redness for two days, swelling for a week.") == [[2, 2], [7, 7]])
    }

    @Test func tellsTheFirstInDays() {
        #expect(QuantityReader.days(in: tokens("4 weeks, then 8 weeks")) == 28)
        #expect(QuantityReader.days(in: tokens("soon")) == nil)
    }

    @Test(arguments: [
        ("90%", 90.0), ("90 percent", 90), ("ninety per cent", 90), ("nine in ten people", 90),
        ("9 out of 10 people", 90), ("a third of them", 33.3), ("a quarter of them", 25),
        ("half of them", 50), ("two thirds of them", 66.6),
    ])
    func readsShares(_ text: String, _ percent: Double) {
        #expect(QuantityReader.percentages(in: tokens(text)).map(rounded) == [percent])
    }

    @Test(arguments: [
        "half a year", "a year and a half", "two in a room", "one of two", "90 people", "ten in nine people",
        "two in ten days",
    ])
    func readsNoShareWhereNoneIs(_ text: String) { #expect(QuantityReader.percentages(in: tokens(text)).isEmpty) }
}
