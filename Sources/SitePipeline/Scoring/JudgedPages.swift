import ContentSchema
import ContentSyntax
import Diagnostics
import SiteOutput

/// A folder of pages that people have judged line by line: Markdown files, and `judged.yaml` beside them.
struct JudgedPages: Sendable {
    /// The pages by name, sorted.
    let pages: [Page]

    /// One page with its judgements in the order of lines.
    struct Page: Sendable {
        let name: String
        let file: SourceFile
        let judgements: [PageJudgement]
    }

    /// Reads a folder. Every page that is judged has to be there, and every judgement has to be of the line it names.
    static func read(_ folder: String, disk: FileSystem) throws(ScoreFailure) -> JudgedPages {
        let list = try SourceFile(reading: "\(folder)/judged.yaml", for: disk)
        let (judgements, findings) = judgements(in: list)
        guard findings.isEmpty else { throw ScoreFailure(findings) }
        var pages: [Page] = []
        for (name, judged) in Dictionary(grouping: judgements, by: \.value.page).sorted(by: { $0.key < $1.key }) {
            let file = try SourceFile(reading: "\(folder)/\(name).md", for: disk)
            let slipped = judged.filter { !$0.value.isOfItsLine(in: LineMap(file)) }
            guard slipped.isEmpty else { throw ScoreFailure(slipped.map { slip($0, in: file) }) }
            pages.append(Page(name: name, file: file, judgements: judged.map(\.value).sorted { $0.line < $1.line }))
        }
        return JudgedPages(pages: pages)
    }

    private static func judgements(in file: SourceFile) -> ([Located<PageJudgement>], [Finding]) {
        let (node, findings) = FrontMatter.parseYAML(file)
        guard case .sequence(let list)? = node else {
            return ([], findings + [Finding(rule: .judgement, at: file.startSpan, "This is no list of judgements.")])
        }
        var reading = Reading(file: file)
        let judgements = list.items.compactMap { item in
            PageJudgement.schema.read(item, &reading).map { Located($0, at: file.span(item.range)) }
        }
        return (judgements, findings + reading.findings)
    }

    private static func slip(_ judgement: Located<PageJudgement>, in file: SourceFile) -> Finding {
        Finding(
            rule: .judgement, at: judgement.span,
            "Line \(judgement.value.line) of \(file.path) does not begin like this.",
            help: "Judge the line anew, or correct its number.")
    }
}

extension PageJudgement {
    fileprivate func isOfItsLine(in map: LineMap) -> Bool {
        String(decoding: map.bytes(ofLine: line), as: UTF8.self).hasPrefix(text)
    }
}
