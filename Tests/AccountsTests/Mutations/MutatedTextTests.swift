import Accounts
import ClaimReading
import ContentSyntax
import Diagnostics
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Whatever a text has become, the analysis ends, and every word of it lies in a sentence with an account.
///
/// `SITEGEN_MUTATIONS` sets how many pages are tried; the same number gives the same ones.
@Suite(.timeLimit(.minutes(5))) struct MutatedTextTests {
    private static let count = getenv("SITEGEN_MUTATIONS").flatMap { Int(String(cString: $0)) } ?? 30

    @Test func everyWordOfADamagedTextHasAnAccount() {
        let sentences = Corpora.sentences.map(\.text)
        var random = SeededRandom(seed: 11)
        for number in 0..<Self.count {
            let lines = (0..<12).map { _ in Self.damaged(random.pick(sentences) ?? "", others: sentences, &random) }
            let page = DamagedPage(lines, &random)
            page.expectAccounts(Fixtures.analyzer.analyze(page: page.page), "page \(number)")
        }
    }

    @Test func damagedPagesAreRead() {
        var random = SeededRandom(seed: 12)
        let pages = Corpora.pages
        let texts = pages.map(\.text)
        for number in 0..<Self.count / 3 {
            guard let page = random.pick(pages) else { continue }
            let file = SourceFile(path: page.path, text: Self.damaged(page.text, others: texts, &random))
            let document = MarkdownDocument.parse(file, in: 0..<file.bytes.count, options: MarkdownOptions()).document
            let subject = random.pick(Fixtures.treatments)?.key ?? ""
            let claimed = ClaimPage(id: page.path, blocks: document.prose { _ in "22 and older" }, subjects: [subject])
            DamagedPage.expectPlaces(Fixtures.analyzer.analyze(page: claimed), in: file, "page \(number), \(page.path)")
        }
    }

    /// What is wrong or right in it cannot be told; a list under it is no better.
    @Test func aSentenceNobodyCouldReadIsOpen() {
        let text = "Bellafill is for patients 22 and older" + String(repeating: " and older", count: 300)
        #expect(analyze(text + ".", on: "bellafill").sentences.map(\.account) == [.open])
        var sketch = PageSketch(on: "bellafill")
        let lead = sketch.add(.paragraph, text + ":")
        sketch.add(.listItem, "patients 22 and older", under: lead)
        #expect(sketch.analyzed().sentences.map(\.account) == [.open, .open])
    }

    /// A reading that looks ahead from every word would take minutes for these.
    @Test(arguments: [
        "if ", "not ", "and ", "21 ", "a ", "one hundred ", "Bellafill ", "(", "Bellafill, ", "that it ", "twenty-",
        "over the age of ", "- ", "no, ",
        "both ", "’", "FDA-approved ", "3 – 5 months ", "acne scars or ", "🙂", "? ", "x",
    ])
    func longTextsTakeNoLongerThanTheirLength(_ piece: String) {
        let text = String(repeating: piece, count: 4_000 / piece.utf8.count)
        let page = analyze("Bellafill is " + text, on: "bellafill")
        #expect(!page.sentences.isEmpty)
    }

    private static func damaged(_ text: String, others: [String], _ random: inout SeededRandom) -> String {
        (0...random.number(below: 4)).reduce(text) { text, _ in
            (random.pick(Mutation.allCases) ?? .deleteByte).applied(to: text, others: others, &random)
        }
    }
}
