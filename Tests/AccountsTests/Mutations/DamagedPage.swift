import Accounts
import ClaimReading
import ContentSyntax
import Diagnostics
import Testing

/// A page of some lines, each a block of a kind that chance decides.
struct DamagedPage {
    let file: SourceFile
    let page: ClaimPage

    init(_ lines: [String], _ random: inout SeededRandom) {
        file = SourceFile(path: "page.md", text: lines.joined(separator: "\n\n"))
        var blocks: [ProseBlock] = []
        var start = 0
        for line in lines {
            let range = start..<start + line.utf8.count
            let lead = random.number(below: 3) == 0 ? nil : blocks.indices.last
            blocks.append(
                ProseBlock(
                    role: random.pick(Self.roles) ?? .paragraph, text: MappedText(file: file, verbatim: range),
                    introducedBy: lead,
                    besides: lead.map { [$0] } ?? [], isQuotation: random.number(below: 8) == 0,
                    labels: random.number(below: 4) == 0 ? [0..<min(12, line.utf8.count)] : []))
            start = range.upperBound + 2
        }
        let subjects = (0..<random.number(below: 3)).compactMap { _ in random.pick(Fixtures.treatments)?.key }
        page = ClaimPage(id: "page.md", blocks: blocks, subjects: subjects)
    }

    private static let roles: [ProseBlock.Role] = [
        .title, .description, .heading(level: 2), .paragraph, .paragraph, .listItem, .tableHeader, .tableCell,
        .question, .answer, .talkingPoint,
        .caption, .altText, .label,
    ]

    /// Sentences follow each other, and between them no letter and no figure is left out.
    func expectAccounts(_ accounts: PageAccounts, _ context: String) {
        Self.expectPlaces(accounts, in: file, context)
        var place = 0
        for sentence in accounts.sentences {
            let range = sentence.span.range
            #expect(range.lowerBound >= place, "\(context): “\(sentence.text)” begins in the sentence before")
            expectNothing(in: place..<max(place, range.lowerBound), context)
            place = max(place, range.upperBound)
        }
        expectNothing(in: place..<file.bytes.count, context)
    }

    private func expectNothing(in range: Range<Int>, _ context: String) {
        let isWord = file.bytes[range].contains { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        }
        #expect(!isWord, "\(context): “\(file.text(in: range))” has no account")
    }

    static func expectPlaces(_ accounts: PageAccounts, in file: SourceFile, _ context: String) {
        let spans =
            accounts.sentences.map(\.span) + accounts.claims.map(\.span) + accounts.findings.map(\.span)
            + accounts.findings.flatMap(\.fixes).map(\.span)
        for span in spans {
            let isInside = span.range.lowerBound >= 0 && span.range.upperBound <= file.bytes.count
            #expect(isInside || span.file.path != file.path, "\(context): \(span.range)")
        }
        for sentence in accounts.sentences { #expect(!sentence.span.range.isEmpty, "\(context): “\(sentence.text)”") }
    }
}
