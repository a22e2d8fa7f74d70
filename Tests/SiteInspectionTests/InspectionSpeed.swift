import Diagnostics
import SiteInspection
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Prints how long a page takes: `SITEGEN_MEASURE=1 swift test -c release --filter InspectionSpeed`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["SITEGEN_MEASURE"] != nil)) struct InspectionSpeed {
    @Test func aPageOfThirtyKilobytes() {
        let head = """
            <!doctype html><html lang="en"><head><title>T</title><meta name="description" content="D">
            <link rel="canonical" href="https://example.org/p/"><link rel="stylesheet" href="/style.css"></head><body><h1>H</h1>
            """
        let part = """
            <h2 id="section-NN">What the treatment is</h2>
            <p>Some words of a page about a treatment, with <strong>an emphasis</strong>, a <a href="/pages/7/">link to another
            page</a> and a number of sentences that go on for a while, as sentences on such pages do, until they end.</p>
            <ul class="facts"><li>One fact of the treatment</li><li>Another fact of it</li></ul>
            <img src="/i.png" alt="What is to be seen" width="600" height="400">

            """
        let source = SourceFile(path: "Content/p.md", text: "x")
        let pages = (0..<1_000).map { number in
            var html = head.replacing("<title>T", with: "<title>T\(number)").replacing(
                "content=\"D", with: "content=\"D\(number)")
            for section in 0..<58 { html += part.replacing("NN", with: "\(section)") }
            return FinishedPage(path: "pages/\(number)/index.html", bytes: Array(html.utf8), source: source.startSpan)
        }
        var inspections: [PageInspection] = []
        let clock = ContinuousClock()
        let rounds = 20
        let reading = clock.measure { for _ in 0..<rounds { inspections = pages.map { PageInspection(of: $0) } } }
        var findings: [Finding] = []
        let checking = clock.measure {
            findings = SiteInspector(baseURL: "https://example.org").inspect(
                inspections, assets: ["i.png", "style.css"])
        }
        #expect(findings.isEmpty)
        print(
            "a page of \(pages[0].bytes.count) bytes: reading \(reading / 1_000 / rounds), checking \(checking / 1_000)"
        )
    }
}
