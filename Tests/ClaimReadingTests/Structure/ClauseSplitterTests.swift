import Testing

@testable import ClaimReading

@Suite struct ClauseSplitterTests {
    private func clauses(_ text: String) -> [String] {
        let sentence = Sentence.of(text)
        return sentence.clauses.map { "\($0.kind): \(sentence.words($0.range, of: text))" }
    }

    @Test(arguments: [
        ("It fills scars.", ["main: It fills scars"]),
        ("If you are pregnant, wait.", ["condition: If you are pregnant", "main: wait"]),
        ("Wait if you are pregnant.", ["main: Wait", "condition: if you are pregnant"]),
        ("It fades because it is absorbed.", ["main: It fades", "reason: because it is absorbed"]),
        ("It fills scars; it lasts.", ["main: It fills scars", "main: it lasts"]),
        ("It fills scars and it lasts.", ["main: It fills scars", "main: and it lasts"]),
        ("It uses a gel, which lasts.", ["main: It uses a gel", "relative: which lasts"]),
        ("It has a 510(k) clearance.", ["main: It has a 510 k clearance"]),
        ("It had no or mild frown lines.", ["main: It had no or mild frown lines"]),
        ("Lines and scars fade.", ["main: Lines and scars fade"]),
        (
            "It's FDA-approved in patients 12 and older who are not pregnant.",
            ["main: It's FDA approved in patients 12 and older", "relative: who are not pregnant"]
        ),
        ("Nobody's gel or cream lasts.", ["main: Nobody's gel or cream lasts"]),
        ("Wait three months or longer before it fades.", ["main: Wait three months or longer before it fades"]),
    ])
    func cutsAtVerbs(_ text: String, _ expected: [String]) { #expect(clauses(text) == expected) }

    @Test func everyTokenLiesInOneClause() {
        for text in [
            "It lasts 3 – 5 months, and if you like it, repeat it.", "No.", "- , ; :", "Safe (it is) and sound: yes.",
        ] {
            let sentence = Sentence.of(text)
            #expect(sentence.clauses.flatMap { Array($0.range) } == Array(sentence.range))
            for (number, clause) in sentence.clauses.enumerated() {
                #expect(clause.range.allSatisfy { Int(sentence.tokens[$0].clause) == number })
            }
        }
    }

    @Test func aRangeOfNumbersIsNotCut() { #expect(clauses("It lasts 3 – 5 months.").count == 1) }
}
