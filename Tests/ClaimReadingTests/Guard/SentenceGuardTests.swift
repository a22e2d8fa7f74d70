import Testing

@testable import ClaimReading

@Suite("What the guard says of a sentence") struct SentenceGuardTests {
    private let english = SentenceGuard.english

    @Test("The same risk as the script that learned the weights") func scores() throws {
        let rows = try GuardLines.rows("scores.txt", fields: 3)
        #expect(rows.count == 200)
        for row in rows {
            let expected = try #require(Double(row[0]))
            let risk = try english.risk(of: row[2], place: GuardLines.place(row[1]))
            #expect(abs(risk - expected) < 1e-6, "\(row[1]): \(row[2])")
        }
    }

    @Test(
        "Claims that are short, colloquial or allusive stay open",
        arguments: [
            ("Not a trace by Monday.", SentenceGuard.Place.paragraph), ("Your twenties called.", .paragraph),
            ("Zero fuss.", .paragraph), ("Lunch hour, new face", .heading),
            ("Why wait when it lasts forever?", .question),
            ("no downtime", .listItem), ("two years", .tableCell), ("The peel that takes ten years off", .title),
        ])
    func claims(_ text: String, _ place: SentenceGuard.Place) {
        #expect(!english.letsPass(text, place: place))
    }

    @Test(
        "Claims in words that no lesson had stay open",
        arguments: [
            ("Gone after the weekend, and no one the wiser.", SentenceGuard.Place.paragraph),
            ("It thickens brows and hair on the scalp as well.", .paragraph),
            ("The swelling settles within days.", .paragraph),
            ("Approved for patients aged 16 and over.", .listItem), ("Tighter thighs without a scalpel", .heading),
            ("Lifts sagging brows for up to nine months", .description), ("less than a day off work", .tableCell),
        ])
    func unseenClaims(_ text: String, _ place: SentenceGuard.Place) {
        #expect(!english.letsPass(text, place: place))
    }

    @Test(
        "Lines from the desk pass",
        arguments: [
            ("Please ring the bell at the side entrance.", SentenceGuard.Place.paragraph),
            ("Our desk is open on weekdays from nine to five.", .paragraph),
            ("What the first visit looks like", .heading),
            ("Questions and answers", .heading), ("How do I cancel a booking?", .question),
            ("How long does it take?", .heading),
        ])
    func neutralLines(_ text: String, _ place: SentenceGuard.Place) {
        #expect(english.letsPass(text, place: place))
    }

    @Test("The lessons are known: hardly a claim passes, most neutral lines do") func lessons() throws {
        let claims = try GuardLines.shareThatPasses("claims.txt")
        let neutral = try GuardLines.shareThatPasses("neutral.txt")
        #expect(claims < 0.005)
        #expect(neutral > 0.75)
    }

    @Test("No line of a judged page that is wrong passes, once learned") func judgedPages() throws {
        let judged = try GuardLines.rows("judged.txt", fields: 4)
        let wrong = judged.filter { ["contradicted", "unsupported"].contains($0[2]) }
        #expect(wrong.count > 600)
        let passing = try wrong.filter { try english.letsPass($0[3], place: GuardLines.place($0[1])) }
        #expect(passing.count * 500 <= wrong.count, "\(passing)")
    }

    @Test("A question is one in a heading and in a paragraph") func questions() {
        let text = "How long does it take?"
        let asQuestion = english.risk(of: text, place: .question)
        #expect(english.risk(of: text, place: .heading) == asQuestion)
        #expect(english.risk(of: text, place: .paragraph) == asQuestion)
        #expect(english.risk(of: text, place: .listItem) != asQuestion)
        let heading = "How long it takes"
        #expect(english.risk(of: heading, place: .heading) != english.risk(of: heading, place: .question))
    }

    @Test(
        "Case, apostrophes and figures of the same length make no difference",
        arguments: [
            ("IT LASTS TWO YEARS", "it lasts two years"), ("You won't feel it.", "You won’t feel it."),
            ("From $120 a visit", "From £450 a visit"), ("Two — or three", "Two - or three"),
        ])
    func sameToTheGuard(_ one: String, _ other: String) {
        for place in SentenceGuard.Place.allCases {
            #expect(english.risk(of: one, place: place) == english.risk(of: other, place: place))
        }
    }

    @Test("Any text has a risk between 0 and 1") func anyText() {
        var random = SameRandomNumbers()
        var texts = ["", " ", "?", "''", "$", "%%%", "\u{AD}", "é", "日本語", "👩🏽‍⚕️", "a\u{0}b", "\r\n"]
        texts.append(String(repeating: "long ", count: 50_000))
        for _ in 0..<2_000 {
            let count = Int.random(in: 0...60, using: &random)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            texts.append(String(decoding: bytes, as: UTF8.self))
        }
        for text in texts {
            for place in SentenceGuard.Place.allCases {
                let risk = english.risk(of: text, place: place)
                #expect(risk >= 0 && risk <= 1)
            }
        }
    }

    @Test("A slice of a longer text is read as itself") func slices() {
        let text = "We open at eight. It never fails. Thank you."
        let slice = text.split(separator: ". ")[1]
        let whole = english.risk(of: "It never fails", place: .paragraph)
        #expect(english.risk(of: String(slice), place: .paragraph) == whole)
    }

    @Test("The threshold decides, and at 0 nothing passes") func thresholds() {
        let text = "Our desk is open on weekdays from nine to five."
        #expect(!english.letsPass(text, place: .paragraph, below: 0))
        #expect(english.letsPass(text, place: .paragraph, below: 1))
    }
}

/// The same numbers in every run, so that a failure can be looked into.
private struct SameRandomNumbers: RandomNumberGenerator {
    private var state: UInt64 = 8

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
