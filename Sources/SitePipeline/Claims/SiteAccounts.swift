import Accounts
import Diagnostics
import TreatmentModel

/// Every sentence of a site with its account.
public struct SiteAccounts: Sendable {
    /// The items whose language is read, in the order of the site.
    let pages: [PageAccounts]
    /// By their keys.
    private let treatments: [String: Treatment]

    init(_ pages: [PageAccounts], treatments: [Treatment]) {
        self.pages = pages
        self.treatments = Dictionary(treatments.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The items whose text offers a use that stands on no label, and says so.
    var unlabeledUsePages: Set<String> { Set(pages.lazy.filter(\.disclosesUse).map(\.page)) }

    /// How many sentences ended in which account.
    public var counts: SentenceCounts { SentenceCounts(pages.lazy.flatMap(\.sentences)) }

    /// The files with sentences that wait for a reviewer.
    var waiting: [Report.WaitingFile] {
        pages.compactMap { page in
            let open = page.open
            return open.first.map { Report.WaitingFile(path: $0.span.file.path, sentences: open.count) }
        }
    }

    /// The sentences in the order of files and places, those of one place in the order of reading.
    public var entries: [SentenceEntry] {
        var maps: [String: LineMap] = [:]
        let inOrder = pages.flatMap(\.sentences).enumerated().sorted {
            ($0.element.span, $0.offset) < ($1.element.span, $1.offset)
        }
        return inOrder.map { _, sentence in
            let span = sentence.span
            let map = maps[span.file.path] ?? LineMap(span.file)
            maps[span.file.path] = map
            return SentenceEntry(
                sentence: sentence, start: map.position(at: span.range.lowerBound),
                end: map.position(at: span.range.upperBound), evidence: evidence(for: sentence))
        }
    }

    private func evidence(for sentence: SentenceAccount) -> [String] {
        var seen: Set<String> = []
        return sentence.claims.compactMap(evidence).filter { seen.insert($0).inserted }
    }

    private func evidence(for claim: Claim) -> String? {
        guard claim.verdict != .unknown, let treatment = claim.treatment.flatMap({ treatments[$0] }) else { return nil }
        if let indication = claim.indication.flatMap(treatment.indication) {
            return [indication.number, indication.source.url].compactMap(\.self).joined(separator: ", ")
        }
        return (treatment.sources.map(\.url) + treatment.indications.map(\.source.url)).first
    }
}
