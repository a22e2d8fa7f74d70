import Testing

@testable import ClaimReading

@Suite struct ContextResolverTests {
    private func last(_ page: PageSample) throws -> (words: String, sentence: Sentence) {
        let sentence = try #require(page.sentences.last)
        return (page.words(of: sentence), sentence)
    }

    @Test func aListItemContinuesItsLead() throws {
        let page = PageSample(on: "softfill").adding("Do not have it if you:").adding(
            "form keloids", .listItem, under: 0)
        let (words, sentence) = try last(page)
        #expect(words == "Do not have it if you : form keloids")
        #expect(sentence.tokens[..<sentence.own].allSatisfy { $0.isContext })
        #expect(!sentence.tokens[sentence.own...].contains { $0.isContext })
    }

    @Test func aFinishedSentenceIsNoLead() throws {
        let page = PageSample(on: "softfill").adding("Here is what we do.").adding("form keloids", .listItem, under: 0)
        #expect(try last(page).words == "form keloids")
    }

    @Test func onlyTheFirstSentenceOfAnItemContinues() throws {
        let page = PageSample(on: "softfill").adding("Wait if you:").adding(
            "form keloids. Ask us.", .listItem, under: 0)
        #expect(try last(page).words == "Ask us .")
    }

    @Test func aHeadingLeadsItsList() throws {
        let page = PageSample(on: "softfill").adding("Side effects", .heading(level: 2)).adding(
            "redness", .listItem, under: 0)
        #expect(try last(page).words == "Side effects : redness")
    }

    @Test func aCellContinuesItsColumnAndRow() throws {
        let page = PageSample(on: "softfill").adding("SoftFill", .tableHeader).adding("Downtime", .tableCell)
            .adding("two days", .tableCell, under: 0, besides: [1])
        #expect(try last(page).words == "SoftFill : Downtime : two days")
    }

    @Test func everySentenceOfACellStandsUnderItsHeads() throws {
        let page = PageSample(on: "softfill").adding("SoftFill", .tableHeader).adding("Downtime", .tableCell)
            .adding("It varies. Two days.", .tableCell, under: 0, besides: [1])
        #expect(try last(page).words == "SoftFill : Downtime : Two days .")
    }

    @Test func aCellMayAskAndAnswer() throws {
        let page = PageSample(on: "softfill").adding("SoftFill", .tableHeader).adding("Comfort", .tableCell)
            .adding("Does it hurt? No.", .tableCell, under: 0, besides: [1])
        #expect(try last(page).words == "Does it hurt : No .")
        #expect(try last(page).sentence.answer == .no)
    }

    @Test func aCellOfYesAnswersItsHeads() throws {
        let page = PageSample(on: "softfill").adding("SoftFill", .tableHeader).adding("Painful", .tableCell)
        #expect(try last(page.adding("Yes", .tableCell, under: 0, besides: [1])).sentence.answer == .yes)
        #expect(try last(page.adding("No", .tableCell, under: 0, besides: [1])).sentence.answer == .no)
        #expect(try last(page.adding("A little", .tableCell, under: 0, besides: [1])).sentence.answer == .none)
    }

    @Test func aBoldLabelOpensASentenceOfItsOwn() throws {
        let text = "Ask us. Downtime: two days."
        let page = PageSample(on: "softfill").adding(text, labels: [8..<17])
        #expect(page.sentences.map(page.words) == ["Ask us .", "Downtime : two days ."])
        #expect(try last(page).sentence.tokens.contains { $0.flags.contains(.labelEnd) })
    }

    @Test(arguments: [("Yes.", Sentence.Answer.yes), ("No, never.", .no), ("Of course.", .yes), ("Not at all.", .no)])
    func aQuestionIsAnswered(_ text: String, _ answer: Sentence.Answer) throws {
        let page = PageSample(on: "softfill").adding("Is it painful?", .question).adding(text, .answer, under: 0)
        let (words, sentence) = try last(page)
        #expect(words.hasPrefix("Is it painful :"))
        #expect(sentence.answer == answer)
        #expect(!sentence.isQuestion)
    }

    @Test func aNoDeniesWhatIsAsked() throws {
        let page = PageSample(on: "softfill").adding("Is it painful?", .question).adding("No.", .answer, under: 0)
        let sentence = try last(page).sentence
        #expect(sentence.tokens[..<sentence.own].allSatisfy { $0.denials % 2 == 1 })
    }

    @Test func aFragmentAnswersAQuestion() throws {
        let page = PageSample(on: "softfill").adding("How long does it last?", .question).adding(
            "Five years.", .answer, under: 0)
        #expect(try last(page).words == "How long does it last : Five years .")
    }

    @Test func aSentenceOfItsOwnIsNoAnswer() throws {
        let page = PageSample(on: "softfill").adding("Is it painful?", .question).adding(
            "The gel fills scars.", .answer, under: 0)
        #expect(try last(page).words == "The gel fills scars .")
    }

    @Test func aMythStandsOverWhatIsUnderIt() throws {
        let page = PageSample(on: "softfill").adding("Myth: it is permanent", .heading(level: 2)).adding(
            "It lasts.", under: 0)
        #expect(try last(page).sentence.isUnderMyth)
        #expect(!Sentence.of("It lasts.").isUnderMyth)
    }
}
