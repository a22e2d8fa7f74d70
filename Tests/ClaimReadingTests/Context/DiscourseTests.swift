import Testing

@testable import ClaimReading

@Suite struct DiscourseTests {
    /// The topics of the last sentence of a page about the filler and the pen.
    private func topic(_ texts: String...) -> [String] {
        let page = texts.reduce(PageSample(on: "softfill", "dotpen")) { $0.adding($1) }
        return keys(page.sentences.last?.topic ?? [])
    }

    private func keys(_ treatments: [Int]) -> [String] { treatments.map { Samples.vocabulary.treatments[$0].key } }

    @Test func aPageBeginsWithItsMainTreatment() { #expect(topic("It lasts.") == ["softfill"]) }

    @Test func itStandsForWhatWasNamedLast() {
        #expect(topic("DotPen needs no cut. It is quick.") == ["dotpen"])
        #expect(topic("DotPen needs no cut.", "It is quick.") == ["dotpen"])
        #expect(topic("DotPen needs no cut.", "SoftFill fills.", "It is quick.") == ["softfill"])
    }

    @Test func bothStandsForThePair() {
        #expect(topic("We use SoftFill and DotPen.", "Both are quick.") == ["softfill", "dotpen"])
        #expect(topic("We use DotPen and SoftFill.", "Both are quick.") == ["dotpen", "softfill"])
    }

    @Test func formerAndLatterStandForOneEach() {
        #expect(topic("We use DotPen and SoftFill.", "The former is quick.") == ["dotpen"])
        #expect(topic("We use DotPen and SoftFill.", "The latter is quick.") == ["softfill"])
        #expect(topic("We use DotPen and SoftFill.", "The latter is quick.", "It lasts.") == ["softfill"])
    }

    @Test func aHeadingBeginsAnew() {
        let page = PageSample(on: "softfill", "dotpen").adding("DotPen needs no cut.").adding(
            "Downtime", .heading(level: 2)
        ).adding("It is short.", under: 1)
        #expect(keys(page.sentences.last?.topic ?? []) == ["softfill"])
    }

    @Test func aHeadingNamesWhatItsListIsAbout() {
        let page = PageSample(on: "softfill", "dotpen").adding("DotPen", .heading(level: 2)).adding(
            "quick", .listItem, under: 0)
        #expect(keys(page.sentences.last?.topic ?? []) == ["dotpen"])
    }

    @Test func aTreatmentOfAnotherPageIsGoneOnAboutWhereItOpens() {
        let page = PageSample(on: "softfill").adding("Calmacreme is a cream.").adding("It is quick.")
        #expect(keys(page.sentences.last?.topic ?? []) == ["calmacreme"])
        let passing = PageSample(on: "softfill").adding("We also sell Calmacreme.").adding("It is quick.")
        #expect(keys(passing.sentences.last?.topic ?? []) == ["softfill"])
    }

    @Test func aPageAboutNothingHasNoTopic() { #expect(PageSample().adding("It lasts.").sentences.first?.topic == []) }
}
