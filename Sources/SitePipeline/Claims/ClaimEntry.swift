import Accounts
import Diagnostics
import SiteGraph
import TreatmentModel

/// One claim of the site with its place and what the model has to say to it.
public struct ClaimEntry: Sendable {
    public let claim: Claim
    /// 1-based line, and columns in UTF-8 bytes.
    public let start: SourcePosition
    public let end: SourcePosition
    /// Where the model's value was read: the label's number and its address.
    public let evidence: String

    public var file: String { claim.span.file.path }
    /// The words of the page on one line.
    public var quote: String { claim.quote.split { $0 == "\n" || $0 == " " }.joined(separator: " ") }
}

extension [Claim] {
    /// The claims in the order of files and lines.
    func entries(in graph: SiteGraph) -> [ClaimEntry] {
        var maps: [String: LineMap] = [:]
        return sorted { ($0.span, $0.slot.rawValue) < ($1.span, $1.slot.rawValue) }.map { claim in
            let map = maps[claim.span.file.path] ?? LineMap(claim.span.file)
            maps[claim.span.file.path] = map
            return ClaimEntry(
                claim: claim, start: map.position(at: claim.span.range.lowerBound), end: map.position(at: claim.span.range.upperBound),
                evidence: evidence(for: claim, in: graph))
        }
    }

    private func evidence(for claim: Claim, in graph: SiteGraph) -> String {
        guard claim.verdict != .unknown, let treatment = claim.treatment.flatMap({ graph.content.treatments[$0]?.content }) else { return "" }
        if let indication = claim.indication.flatMap(treatment.indication) {
            return [indication.number, indication.source.url].compactMap(\.self).joined(separator: ", ")
        }
        let sources = treatment.sources.map(\.url) + treatment.indications.map(\.source.url)
        return sources.first ?? ""
    }
}
