import TreatmentModel

/// Reads days as far as a sentence gives them: "in 2018", "March 2018", "on June 5, 2023", "5 June 2023".
enum DateReader {
    /// A date and the tokens that say it.
    struct Expression {
        let date: DateClaim
        let tokens: Range<Int>
    }

    /// The first date in a range of a sentence; the sentence's own come first.
    static func date(in sentence: SentenceReading, _ range: Range<Int>) -> DateClaim? {
        let found = dates(in: sentence, range)
        return (found.first { $0.tokens.overlaps(sentence.ownRange) } ?? found.first)?.date
    }

    /// Every date in a range of a sentence, in order.
    static func dates(in sentence: SentenceReading, _ range: Range<Int>) -> [Expression] {
        range.compactMap { expression(at: $0, in: sentence.tokens, range) }
    }

    /// The date whose year stands at a token. A number of people or units is no year.
    private static func expression(at index: Int, in tokens: [Token], _ range: Range<Int>) -> Expression? {
        guard let year = year(tokens[index]), !isCounted(index, tokens, range) else { return nil }
        var date = DateClaim(year: year)
        var start = index
        var before = index - 1
        if range.contains(before), tokens[before].kind == .comma { before -= 1 }
        var day: Int?
        if range.contains(before), let number = self.day(tokens[before]), range.contains(before - 1),
            month(tokens[before - 1]) != nil
        {
            day = number
            before -= 1
        }
        if range.contains(before), let month = month(tokens[before]) {
            (date.month, date.day, start) = (month, day, before)
            if day == nil, range.contains(before - 1), let number = self.day(tokens[before - 1]) {
                (date.day, start) = (number, before - 1)
            }
        }
        return Expression(date: date, tokens: start..<index + 1)
    }

    private static func year(_ token: Token) -> Int? {
        guard token.kind == .number, !token.isCovered, token.upper - token.lower == 4,
            (1980...2035).contains(token.value)
        else { return nil }
        return token.value == token.value.rounded() ? Int(token.value) : nil
    }

    private static func month(_ token: Token) -> Int? {
        token.has(.calendarMonth) && token.isCapitalised && (1...12).contains(token.value) ? Int(token.value) : nil
    }

    private static func day(_ token: Token) -> Int? {
        token.kind == .number && (1...31).contains(token.value) && token.value == token.value.rounded()
            ? Int(token.value) : nil
    }

    private static func isCounted(_ index: Int, _ tokens: [Token], _ range: Range<Int>) -> Bool {
        guard range.contains(index + 1) else { return false }
        let next = tokens[index + 1]
        return next.hasAny([.patient, .person, .adult, .dose, .unitOfToxin, .session, .percent])
            || next.kind == .percent
    }
}
