import ContentModel
import ContentSyntax
import Diagnostics
import SiteGraph

/// "Board-certified" says which board.
enum BoardCertified: SiteRule {
    static let rule = Rule(
        "board-unnamed",
        "Somebody who is called board-certified has the boards on record, at least as many as are claimed.",
        why: "Anybody can found a board; patients can judge a certification only if the board is named.",
        sources: [
            Rule.Source(
                "Medical Board of California on section 651(h)(5), as the catalogue of rules cites it",
                url: "http://www.mbc.ca.gov/Licensees/Specialty_Board_Advertising.aspx", seen: "2026-11-21")
        ],
        severity: .error)

    static func findings(in graph: SiteGraph, today: CalendarDate) -> [Finding] {
        graph.content.people.flatMap { item -> [Finding] in
            let text = graph.facts.expand(item.content.bio).0
            return claims(in: text).filter { $0.boards > item.content.boards.count }
                .map { unnamed(item.content.name, known: item.content.boards.count, at: $0.span) }
        }
            + graph.pages.filter { mentionsCertification($0.file) }.flatMap { page -> [Finding] in
                let people = [page.byline.author, page.byline.reviewer].compactMap {
                    $0.flatMap { graph.content.people[$0.value]?.content }
                }
                let known = people.map(\.boards.count).max() ?? 0
                // "Choose a board-certified dermatologist" is advice; on a page only a number of boards, or "our", speaks of people here.
                return graph.prose(of: .page(page)).blocks.flatMap { claims(in: $0.text) }.filter {
                    $0.boards > known && $0.isOfOurs
                }
                .map { unnamed(people.first?.name ?? "Nobody on this page", known: known, at: $0.span) }
            }
    }

    /// Whether a file is worth reading for this: few pages speak of certification at all.
    private static func mentionsCertification(_ file: SourceFile) -> Bool {
        let wanted = Array("ertif".utf8)
        return file.bytes.withUnsafeBufferPointer { bytes in
            guard bytes.count >= wanted.count else { return false }
            return (0...bytes.count - wanted.count).contains { place in
                bytes[place] == wanted[0]
                    && bytes[(place + 1)..<(place + wanted.count)].elementsEqual(wanted.dropFirst())
            }
        }
    }

    /// Every "board-certified" of a text with the number of boards it claims.
    private static func claims(in text: MappedText) -> [(boards: Int, isOfOurs: Bool, span: Span)] {
        var words: [(word: String, range: Range<Int>)] = []
        var start: Int?
        let bytes = Array(text.text.utf8)
        for (place, byte) in (bytes + [32]).enumerated() {
            let isLetter = (byte | 0x20) >= 97 && (byte | 0x20) <= 122
            if isLetter, start == nil { start = place }
            if !isLetter, let begin = start {
                words.append((String(decoding: bytes[begin..<place], as: UTF8.self).lowercased(), begin..<place))
                start = nil
            }
        }
        let counts = ["double": 2, "dual": 2, "twice": 2, "triple": 3]
        return words.indices.dropLast().compactMap { index in
            guard words[index].word == "board", words[index + 1].word.hasPrefix("certif") else { return nil }
            let count = index > 0 ? counts[words[index - 1].word] : nil
            let from = count == nil ? words[index].range.lowerBound : words[index - 1].range.lowerBound
            let isOfOurs = count != nil || (index > 0 && ["our", "is", "are"].contains(words[index - 1].word))
            return (count ?? 1, isOfOurs, text.span(of: from..<words[index + 1].range.upperBound))
        }
    }

    static func unnamed(_ name: String, known: Int, at span: Span) -> Finding {
        let has = known == 0 ? "no board on record" : "\(known) \(known == 1 ? "board" : "boards") on record"
        return Finding(
            rule: rule, at: span, "\(name) has \(has), which does not bear out “\(span.text)”.",
            help: "Add each board under `boards` in the person's file, with its full name, or leave the words out.")
    }
}
