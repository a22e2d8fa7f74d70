import ContentModel
import ContentSyntax
import Diagnostics
import SiteGraph

/// The words of the site and the pages they stand on, as one file that a page's script searches by the start of words.
///
/// `{"pages": [[path, title, summary]…], "words": [word…], "hits": [[page, weight, page, weight…]…]}`; the words are in
/// the order of their UTF-8 bytes, so that a script finds all that start alike by halving.
struct SearchIndex: Sendable {
    let json: String

    /// Above so many pages only titles, headings and summaries are searched, so that the file stays small.
    private static let fullTextLimit = 400

    init(_ graph: SiteGraph, texts: SiteTexts) {
        let pages = graph.pages.filter { !$0.isNotFoundPage && $0.route.path != graph.page(layout: .search)?.route.path }
        let isFullText = pages.count <= Self.fullTextLimit
        var hits: [String: [(page: Int, weight: Int)]] = [:]
        for (number, page) in pages.enumerated() {
            var weights: [String: Int] = [:]
            for block in graph.prose(of: .page(page)).blocks {
                let weight = Self.weight(of: block.role)
                guard weight > 1 || isFullText else { continue }
                for word in block.text.text.searchWords { weights[word] = max(weights[word] ?? 0, weight) }
            }
            for (word, weight) in weights { hits[word, default: []].append((number, weight)) }
        }
        let words = hits.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        json = JSONValue.object([
            (key: "pages", value: .array(pages.map { page in
                .strings([
                    page.route.path, texts.plain(page.publication.title),
                    texts.plain(page.publication.summary ?? page.publication.description),
                ])
            })),
            (key: "words", value: .strings(words)),
            (key: "hits", value: .array(words.map { word in
                .array((hits[word] ?? []).flatMap { [.integer($0.page), .integer($0.weight)] })
            })),
        ]).serialized()
    }

    private static func weight(of role: ProseBlock.Role) -> Int {
        switch role {
        case .title: 8
        case .heading, .question: 4
        case .description, .label: 3
        default: 1
        }
    }
}

extension String {
    /// The words a reader may look for: letters and digits in small letters, three or more, without the commonest.
    fileprivate var searchWords: [String] {
        lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.utf8.count > 2 && !Self.commonWords.contains($0) }.map(String.init)
    }

    private static let commonWords: Set<Substring> = [
        "and", "are", "but", "can", "for", "from", "has", "have", "her", "his", "its", "may", "more", "not", "one", "our", "she",
        "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "was", "what", "when", "which", "who",
        "will", "with", "you", "your",
    ]
}
