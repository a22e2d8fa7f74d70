import ClaimJudging
import ClaimReading
import ContentModel
import ContentSyntax
import Diagnostics
import Foundation
import TreatmentModel

// Prints for each sentence of some pages: file, line, account, what was read, the words left unread, the text.
func models(_ folders: [String]) -> [Treatment] {
    var seen: Set<String> = []
    return folders.flatMap { folder in
        try! FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter { $0.hasSuffix(".yml") }.compactMap { name -> Treatment? in
            let key = String(name.dropLast(4))
            let decoded = ContentDecoder.decode(
                SourceFile(path: folder + "/" + name, bytes: Array(FileManager.default.contents(atPath: folder + "/" + name)!)), kind: .treatment, key: key)
            if case .treatment(let item) = decoded.item, seen.insert(key).inserted { return item.content }
            return nil
        }
    }
}

let start = ContinuousClock.now
let vocabulary = Vocabulary(treatments: models(["Content/treatments", "Tests/Fixtures/treatments"]))
FileHandle.standardError.write("vocabulary \(ContinuousClock.now - start)\n".data(using: .utf8)!)
let context = JudgingContext(vocabulary: vocabulary, jurisdictions: [.us], today: CalendarDate("2026-11-21")!)
let analysis = PageAnalysis(vocabulary: vocabulary, context: context)

func show(_ page: ClaimPage, name: String) {
    let outlines = ProcessInfo.processInfo.environment["OUTLINE"] == nil ? [] : PageReading(page, vocabulary: vocabulary).sentences.map(\.reading.outline)
    for (number, sentence) in analysis.analyze(page).enumerated() {
        let map = LineMap(sentence.span.file)
        let line = map.position(at: sentence.span.range.lowerBound).line
        let said = sentence.judgements.map { "\($0.judgement.verdict):\($0.judgement.slot.rawValue)(\($0.judgement.treatment?.key ?? "-") \($0.judgement.said) “\($0.words)”)" }.joined(separator: " ; ")
        if !outlines.isEmpty { print(outlines[number]) }
        print([name, String(line), sentence.account.rawValue, said, sentence.unread.joined(separator: " "), sentence.text].joined(separator: "\t"))
    }
}

var arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "-s" {
    // Sentences: lines of treatment, tab, sentence.
    for (number, line) in try String(contentsOfFile: arguments[1], encoding: .utf8).split(separator: "\n").enumerated() {
        let fields = line.split(separator: "\t", maxSplits: 1).map(String.init)
        let file = SourceFile(path: "s\(number)", bytes: Array(fields[1].utf8))
        let block = ProseBlock(role: .paragraph, text: MappedText(file: file, verbatim: 0..<file.bytes.count))
        show(ClaimPage(id: "s", blocks: [block], subjects: fields[0].split(separator: ",").map(String.init)), name: "s\(number)")
    }
} else {
    for path in arguments {
        let file = SourceFile(path: path, bytes: Array(FileManager.default.contents(atPath: path)!))
        let name = String(path.split(separator: "/").last!.dropLast(3))
        guard case .article(let item)? = ContentDecoder.decode(file, kind: .article, key: name).item else { continue }
        var blocks = [ProseBlock(role: .title, text: item.content.publication.title), ProseBlock(role: .description, text: item.content.publication.description)]
        if let summary = item.content.publication.summary { blocks.append(ProseBlock(role: .paragraph, text: summary, introducedBy: 0)) }
        MarkdownDocument.parse(file, in: item.body, options: MarkdownOptions()).document.appendProse(to: &blocks, introducedBy: 0) { _ in nil }
        show(ClaimPage(id: name, blocks: blocks, subjects: item.content.treatments.map(\.value)), name: name)
    }
}
