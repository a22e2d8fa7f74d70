import TreatmentModel

/// A replacement that reads in the place of the words it replaces.
package struct Replacement {
    package let words: String

    /// - Parameter quote: the words to be replaced; what leads up to the value in them is kept, and so is a capital.
    package init(_ value: String, for quote: String) {
        let lead = Self.leads.first { quote.lowercased().hasPrefix($0) }
        let kept = lead.map { String(quote.prefix($0.count)) } ?? ""
        let startsLarge =
            kept.isEmpty && quote.first?.isUppercase == true && value.dropFirst().first?.isLowercase == true
        words = kept + (startsLarge ? value.prefix(1).uppercased() + value.dropFirst() : value)
    }

    /// Words of an age expression that belong to the sentence around it.
    private static let leads = [
        "must be ", "should be ", "have to be ", "has to be ", "need to be ", "needs to be ", "are ", "is ", "aged ",
        "ages ",
    ]

    /// The right verb in the place of the wrong one: "FDA-cleared" becomes "FDA-approved", "clearance" "approval". Nothing
    /// where the words say more than that.
    package static func status(_ quote: String, says wrong: StatusVerb, right verbs: Set<StatusVerb>) -> String? {
        // A device may have been granted first and cleared later; the plain verb is the one a sentence takes.
        let plain: Set<StatusVerb> = [.approved, .cleared]
        let rightVerbs = verbs.intersection(plain)
        guard rightVerbs.count == 1, let right = rightVerbs.first, plain.contains(wrong) else { return nil }
        for (said, meant) in [(wrong.rawValue, right.rawValue), (wrong.noun, right.noun)] {
            let parts = quote.lowercased().split(separator: said, omittingEmptySubsequences: false)
            guard parts.count == 2, parts.joined().count + said.count == quote.count else { continue }
            let start = quote.index(quote.startIndex, offsetBy: parts[0].count)
            let end = quote.index(start, offsetBy: said.count)
            let isLarge = quote[start].isUppercase
            return quote[..<start] + (isLarge ? meant.prefix(1).uppercased() + meant.dropFirst() : meant)
                + quote[end...]
        }
        return nil
    }
}
