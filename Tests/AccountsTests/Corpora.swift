import Accounts
import ContentSyntax
import Diagnostics
import Foundation

/// All texts that the tests have: the judged sentences, and the pages of the example site.
enum Corpora {
    /// In the order of their files.
    static let sentences: [WordingCorpus.Item] = files(below: "Tests/Fixtures/corpus", ending: ".yaml").flatMap {
        path in
        let (corpus, findings) = WordingCorpus.read(Fixtures.file(path))
        precondition(findings.isEmpty, "\(path): \(findings.map(\.message))")
        return corpus?.items ?? []
    }

    static let pages = pages(below: "Content")
    /// Those that the analysis is scored on.
    static let scoredPages = pages(below: "Tests/Fixtures/pages")

    private static func pages(below folder: String) -> [(path: String, text: String)] {
        files(below: folder, ending: ".md").map { path in
            (path, String(decoding: Fixtures.file(path).bytes, as: UTF8.self))
        }
    }

    private static func files(below folder: String, ending suffix: String) -> [String] {
        let names = FileManager.default.subpaths(atPath: Fixtures.root + "/" + folder)
        precondition(names != nil, "There is no folder \(folder).")
        return names!.filter { $0.hasSuffix(suffix) }.sorted().map { folder + "/" + $0 }
    }
}
