import Accounts
import ClaimJudging
import ClaimReading
import ContentSyntax
import Diagnostics
import SitePipeline
import Testing

/// A fix is offered only where the sentence was read again with it and agrees with the model.
struct CertainFixTests {
    @Test func aFixThatSettlesItsSentenceIsOffered() throws {
        let finding = try #require(analyze("Bellafill is for patients 21 and older.", on: "bellafill").findings.first)
        #expect(finding.fixes.map(\.replacement) == ["22 and older"])
    }

    /// Each of the two alone would leave the other; together they settle the sentence.
    @Test func twoFixesOfASentenceAreReadTogether() {
        let text = "Bellafill is FDA-cleared for patients 21 and older."
        let page = analyze(text, on: "bellafill")
        let fixes = page.findings.flatMap(\.fixes)
        guard fixes.count == 2 else { return #expect(fixes.isEmpty) }
        #expect(page.fixed(text) == "Bellafill is FDA-approved for patients 22 and older.")
    }

    /// The age would be right, the sentence would still be wrong.
    @Test(arguments: [
        "Bellafill is painless and for patients 21 and older.", "Bellafill cures lip lines in patients 21 and older.",
        "Our weekday guests love how Bellafill glows in patients 21 and older.",
    ])
    func aSentenceThatStaysUnsettledGetsAdviceOnly(_ text: String) throws {
        let findings = analyze(text, on: "bellafill").findings
        let finding = try #require(findings.first { $0.rule.id == "age-boundary" }, "\(findings.map(\.message))")
        #expect(finding.fixes.isEmpty)
        #expect(finding.help?.contains("22 and older") == true)
    }

    @Test func theRightSentencesOfAPageKeepTheirAccounts() {
        var sketch = PageSketch(on: "bellafill")
        sketch.add(.paragraph, "Bellafill is for patients 21 and older. It is not for patients under 22.")
        let page = sketch.analyzed()
        #expect(page.findings.flatMap(\.fixes).map(\.replacement) == ["22 and older"])
        #expect(page.sentences.last?.account == .verified)
    }

    @Test func wordsThatTheModelWroteAreNoPlaceForAFix() {
        let sketch = SourceFileSketch.file("Bellafill is for patients 21 and {{fact}}.")
        #expect(sketch.analyzed(replacing: "{{fact}}", by: "older").findings.flatMap(\.fixes).isEmpty)
    }

    @Test func aPieceWithMarkupInItIsNoPlaceForAFix() {
        let file = SourceFile(path: "page.md", text: "Bellafill is for patients **21** and older.")
        let page = MarkdownPage(file, on: ["bellafill"]).analyzed()
        #expect(page.findings.map(\.rule.id) == ["age-boundary"])
        #expect(page.findings.flatMap(\.fixes).isEmpty)
    }
}

/// Over all corpora: what `sitegen fix` writes has nothing wrong that was not there before.
struct FixedCorpusTests {
    /// How a corpus' sentences stand on a page.
    enum Layout: CaseIterable, Sendable {
        case alone, paragraphs, list, onePara

        func pages(_ sentences: [String]) -> [String] {
            switch self {
            case .alone: sentences
            case .paragraphs: [sentences.joined(separator: "\n\n")]
            case .list: ["What to know:\n\n- " + sentences.joined(separator: "\n- ")]
            case .onePara: [sentences.joined(separator: " ")]
            }
        }
    }

    @Test(arguments: Layout.allCases)
    func fixingMakesNothingWorse(_ layout: Layout) {
        for (treatment, items) in Dictionary(grouping: Corpora.sentences, by: \.treatment) {
            for text in layout.pages(items.map(\.text)) {
                expectBetter(SourceFile(path: "page.md", text: text), on: treatment == "general" ? [] : [treatment])
            }
        }
    }

    @Test func fixingTheExampleSiteMakesNothingWorse() {
        for page in Corpora.pages {
            for treatment in ["bellafill", "skinpen-precision", "botox-cosmetic"] {
                expectBetter(SourceFile(path: page.path, text: page.text), on: [treatment])
            }
        }
    }

    /// The tests above would pass too if nothing was ever fixed.
    @Test func someSentencesAreFixed() {
        let fixed = Corpora.sentences.filter { item in
            let file = SourceFile(path: "page.md", text: item.text)
            return MarkdownPage(file, on: [item.treatment]).analyzed().findings.contains { !$0.fixes.isEmpty }
        }
        #expect(fixed.count >= 10, "\(fixed.map(\.text))")
    }

    private func expectBetter(_ file: SourceFile, on treatments: [String]) {
        let before = MarkdownPage(file, on: treatments).analyzed()
        let plan = FixPlan(before.findings.map { Diagnostic($0.rule.severity, $0) })
        guard let changed = plan.files.first else { return }
        let after = MarkdownPage(SourceFile(path: file.path, bytes: changed.bytes), on: treatments).analyzed()
        #expect(
            Cause.count(after.findings).allSatisfy { $1 <= Cause.count(before.findings)[$0] ?? 0 }, "\(changed.diff)")
        guard after.sentences.count == before.sentences.count else {
            Issue.record("The sentences are others now.\n\(changed.diff)")
            return
        }
        for (old, new) in zip(before.sentences, after.sentences) {
            let fixes = changed.fixes.filter { old.span.range.contains($0.span.range.lowerBound) }
            let isOnlyName = before.findings.filter { finding in fixes.contains { finding.fixes.contains($0) } }
                .allSatisfy { $0.claim?.slot == ClaimSlot.name.rawValue }
            if !fixes.isEmpty, !isOnlyName { #expect(new.account == .verified, "\(new.text)") }
            #expect(new.account >= old.account, "\(old.text) → \(new.text)")
        }
    }

    private struct Cause: Hashable {
        let rule: String
        let treatment: String?

        static func count(_ findings: [Finding]) -> [Cause: Int] {
            findings.reduce(into: [:]) { $0[Cause(rule: $1.rule.id, treatment: $1.claim?.treatment), default: 0] += 1 }
        }
    }
}

/// A Markdown file as a page about some treatments.
struct MarkdownPage {
    let page: ClaimPage

    init(_ file: SourceFile, on treatments: [String]) {
        let document = MarkdownDocument.parse(file, in: 0..<file.bytes.count, options: MarkdownOptions()).document
        page = ClaimPage(id: file.path, blocks: document.prose { _ in "22 and older" }, subjects: treatments)
    }

    func analyzed() -> PageAccounts { Fixtures.analyzer.analyze(page: page) }
}

extension PageAccounts {
    /// A text of one paragraph with all fixes made.
    func fixed(_ text: String) -> String {
        var bytes = Array(text.utf8)
        for fix in findings.flatMap(\.fixes).sorted(by: { $0.span > $1.span }) {
            bytes.replaceSubrange(fix.span.range, with: fix.replacement.utf8)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
