// Measures the claim analysis: `ClaimBenchmark score CORPUS TREATMENTS…` and `ClaimBenchmark speed PAGE TREATMENTS…`.
import Accounts
import ClaimJudging
import ClaimReading
import ContentSchema
import ContentSyntax
import Diagnostics
import Foundation
import TreatmentModel

func treatments(in folders: some Sequence<String>) throws -> [Treatment] {
    var found: [Treatment] = []
    for folder in folders {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where name.hasSuffix(".yml") {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
            let file = SourceFile(path: name, bytes: Array(bytes))
            let (node, findings) = FrontMatter.parseYAML(file)
            var reading = Reading(file: file)
            if let node, let treatment = Treatment.schema.read(node, &reading) { found.append(treatment) }
            for finding in findings + reading.findings { print("\(name): \(finding.message)") }
        }
    }
    return found
}

let arguments = Array(CommandLine.arguments.dropFirst())
let today = CalendarDate(year: 2026, month: 11, day: 21)!

func analyzer(_ folders: some Sequence<String>) throws -> ClaimAnalyzer {
    ClaimAnalyzer(
        treatments: try treatments(in: folders), context: ClaimContext(speaker: .clinic, jurisdictions: [.us], today: today))
}

/// Prose of a Markdown file, cut or repeated to a number of words: one block a paragraph, list items apart.
func page(of count: Int, from path: String) throws -> ClaimPage {
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    let body = text.components(separatedBy: "\n---\n").dropFirst().joined(separator: "\n")
    let paragraphs = body.components(separatedBy: "\n\n").filter { !$0.hasPrefix(":::") && !$0.isEmpty }
    var blocks: [ProseBlock] = []
    var words = 0
    while words < count {
        for paragraph in paragraphs where words < count {
            let heading = paragraph.hasPrefix("#")
            let plain = paragraph.replacingOccurrences(of: "#", with: "").replacingOccurrences(of: "{{", with: "").replacingOccurrences(of: "}}", with: "")
            let file = SourceFile(path: path, text: plain)
            blocks.append(ProseBlock(role: heading ? .heading(level: 2) : .paragraph, text: MappedText(file: file, verbatim: 0..<file.bytes.count)))
            words += plain.split(whereSeparator: \.isWhitespace).count
        }
    }
    let key = URL(fileURLWithPath: path).lastPathComponent.hasPrefix("bellafill") ? "bellafill" : "microneedling-generic"
    return ClaimPage(id: path, blocks: blocks, subjects: [key])
}

switch arguments.first {
case "score" where arguments.count > 2:
    let bytes = try Data(contentsOf: URL(fileURLWithPath: arguments[1]))
    let (corpus, findings) = WordingCorpus.read(SourceFile(path: arguments[1], bytes: Array(bytes)))
    for finding in findings { print(finding.message) }
    if let corpus {
        let selected = ProcessInfo.processInfo.environment["IDS"].map { parity in
            WordingCorpus(items: corpus.items.filter { (Int($0.id.dropFirst()) ?? 0) % 2 == (parity == "odd" ? 1 : 0) })
        } ?? corpus
        print(CorpusScore(selected, analyzer: try analyzer(arguments.dropFirst(2))).report)
    }
case "say" where arguments.count > 3:
    let analyzer = try analyzer(arguments.dropFirst(3))
    let file = SourceFile(path: "said", text: arguments[2])
    let page = ClaimPage(
        id: "said", blocks: [ProseBlock(role: .paragraph, text: MappedText(file: file, verbatim: 0..<file.bytes.count))],
        subjects: arguments[1] == "general" ? [] : [arguments[1]])
    let result = analyzer.analyze(page: page)
    for claim in result.claims { print(claim.verdict, claim.slot, claim.treatment ?? "-", claim.said, "|", claim.model ?? "-", "|", claim.quote) }
    for finding in result.findings { print(finding.rule.id, finding.message) }
case "speed" where arguments.count > 2:
    let clock = ContinuousClock()
    let models = try treatments(in: arguments.dropFirst(2))
    // What a cold start waits for: the first reads the language too.
    let starts = (0..<5).map { _ in clock.measure { _ = Vocabulary(treatments: models) } }
    print("vocabulary: first \(starts[0]), best \(starts.min() ?? starts[0])")
    let analyzer = try analyzer(arguments.dropFirst(2))
    let page = try page(of: 900, from: arguments[1])
    var found = 0
    for _ in 0..<50 { found = analyzer.analyze(page: page).claims.count }
    // Single runs, so that a busy machine spoils some of them and not all; fewer for a profiler that is slow.
    let runs = ProcessInfo.processInfo.environment["RUNS"].flatMap(Int.init) ?? 3000
    let times = (0..<max(1, runs)).map { _ in clock.measure { found = analyzer.analyze(page: page).claims.count } }.sorted()
    print("\(page.blocks.count) blocks, \(found) claims: best \(times[0]), median \(times[times.count / 2]) a page")
default:
    print("usage: ClaimBenchmark score CORPUS TREATMENTS… | say TREATMENT TEXT TREATMENTS… | speed PAGE TREATMENTS…")
}
