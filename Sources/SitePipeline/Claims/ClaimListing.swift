import Diagnostics

/// The forms in which every sentence of a site is listed with its account.
public enum ClaimListing: String, Sendable, CaseIterable {
    case table, json, csv, html

    /// - Parameters:
    ///   - site: the site's name.
    ///   - day: the day of the build, in words.
    public func write(_ accounts: SiteAccounts, site: String, day: String) -> String {
        let entries = accounts.entries
        return switch self {
        case .table: ClaimTable.text(entries, counts: accounts.counts)
        case .json: ClaimJSON.document(entries, counts: accounts.counts).serialized(indent: 2) + "\n"
        case .csv: ClaimCSV.text(entries)
        case .html: ClaimSheet.html(entries, counts: accounts.counts, site: site, day: day)
        }
    }
}

extension SentenceCounts {
    /// The counts and the coverage in words.
    var summary: String { "\(text) Coverage \(coverage)%." }
}
