import ContentSyntax
import Diagnostics
import Testing

@testable import ClaimReading

/// A gate spares a reader the sentences that hold nothing for it, and none that hold something.
@Suite struct SlotGateTests {
    private static let vocabulary = Vocabulary(treatments: Fixtures.treatments)

    @Test func noGateDropsAnAssertionOfASentence() {
        for sentence in Corpora.sentences {
            var sketch = PageSketch(on: sentence.treatment)
            sketch.add(.paragraph, sentence.text)
            expectNothingBehindGates(on: sketch.page)
        }
    }

    @Test func noGateDropsAnAssertionOfAPage() {
        for page in Corpora.pages + Corpora.scoredPages {
            let file = SourceFile(path: page.path, text: page.text)
            let document = MarkdownDocument.parse(file, in: 0..<file.bytes.count, options: MarkdownOptions()).document
            let subject = Fixtures.treatments.first { page.path.contains($0.key) }?.key ?? "bellafill"
            expectNothingBehindGates(
                on: ClaimPage(id: page.path, blocks: document.prose { _ in "22 and older" }, subjects: [subject]))
        }
    }

    private func expectNothingBehindGates(on page: ClaimPage) {
        for sentence in PageReading(page, vocabulary: Self.vocabulary).sentences.map(\.reading) {
            for reader in SlotReaders.all where sentence.isReadable && !reader.gate.admits(sentence) {
                #expect(reader.read(sentence).isEmpty, "\(reader) would read “\(sentence.wholeText)” on \(page.id)")
            }
        }
    }
}
