import Testing

@testable import SiteRendering

@Suite struct CardTextTests {
    func set(_ text: String, width: Double = 1024, height: Double = 330) -> CardText {
        CardText(text, width: width, height: height, largest: 80, smallest: 24)
    }

    @Test func aShortTitleIsAsLargeAsItGets() {
        #expect(set("Acne scars") == CardText("Acne scars", width: 1024, height: 330, largest: 80, smallest: 80))
        #expect(set("Acne scars").fontSize == 80 && set("Acne scars").lines == ["Acne scars"])
    }

    @Test func aLongTitleIsSetSmallerAndStaysWhole() {
        var sizes: [Int] = []
        for words in [2, 20, 60, 200, 2000] {
            let text = Array(repeating: "microneedling", count: words).joined(separator: " ")
            let card = set(text)
            #expect(card.lines.joined(separator: " ") == text)
            #expect(card.height <= 330)
            #expect(card.lines.allSatisfy { $0.widthInEm * Double(card.fontSize) <= 1024 })
            sizes.append(card.fontSize)
        }
        #expect(sizes == sizes.sorted(by: >) && sizes[0] == 80)
    }

    @Test func aLongWordMakesTheTextSmallerBeforeItIsBroken() {
        let word = String(repeating: "dermatology", count: 4)
        #expect(set(word).lines == [word])
        let endless = String(repeating: "W", count: 500)
        let card = set(endless)
        #expect(card.lines.joined() == endless && card.lines.count > 1)
        #expect(card.lines.allSatisfy { $0.widthInEm * Double(card.fontSize) <= 1024 } && card.height <= 330)
    }

    @Test(arguments: ["", "   ", "\n"])
    func noTextHasNoLines(text: String) {
        #expect(set(text).lines.isEmpty)
    }

    @Test func anyPlaceHoldsAnyText() {
        for width in [1.0, 10, 1024] {
            for height in [1.0, 20, 330] {
                let card = set("Ärztliche Fort­bildung 医療機器 👩‍⚕️ and more", width: width, height: height)
                #expect(!card.lines.isEmpty && card.fontSize >= 1)
            }
        }
    }
}
