import TreatmentModel

/// Reads the day of a decision as far as a sentence gives it.
enum DateReader {
    /// The first year in a range of a sentence, with its month and day where they stand.
    static func date(in sentence: SentenceReading, _ range: Range<Int>) -> DateClaim? {
        for index in range where sentence.tokens[index].kind == .number && !sentence.tokens[index].isCovered {
            let value = sentence.tokens[index].value
            guard value >= 1980, value <= 2035, value == value.rounded() else { continue }
            return DateClaim(year: Int(value))
        }
        return nil
    }
}
