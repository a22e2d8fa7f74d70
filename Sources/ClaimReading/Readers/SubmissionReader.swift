import TreatmentModel

/// Reads the numbers of submissions: "K202243", "P020012/S009", "DEN160029".
enum SubmissionReader {
    /// A number as the text has it, in capitals, and its tokens.
    struct Expression {
        let number: String
        let tokens: Range<Int>
    }

    static func number(in sentence: SentenceReading, _ range: Range<Int>) -> String? {
        numbers(in: sentence, range).first?.number
    }

    static func numbers(in sentence: SentenceReading, _ range: Range<Int>) -> [Expression] {
        range.compactMap { index in
            let token = sentence.tokens[index]
            guard token.kind == .word, (7...9).contains(token.upper - token.lower) else { return nil }
            var end = index + 1
            let first = sentence.text(index..<end).uppercased()
            guard isSubmission(first) else { return nil }
            if end + 1 < range.upperBound, sentence.tokens[end].kind == .slash, sentence.tokens[end].isJoined,
                sentence.tokens[end + 1].isJoined
            {
                end += 2
            }
            return Expression(number: sentence.text(index..<end).uppercased(), tokens: index..<end)
        }
    }

    /// What the FDA does with a submission of this form of number: it clears a 510(k) (K…), grants a De Novo request
    /// (DEN…) and approves a premarket application (P…). Source: FDA, "Medical Device Databases".
    static func verb(of number: String) -> StatusVerb? {
        switch number.prefix(while: \.isLetter) {
        case "K": .cleared
        case "DEN": .granted
        case "P": .approved
        default: nil
        }
    }

    /// The tokens of "510(k)" or "510k", after the section of the law that a premarket notification is made under.
    static func notifications(in sentence: SentenceReading) -> [Range<Int>] {
        guard sentence.hasNumber else { return [] }
        return sentence.range.compactMap { index in
            guard sentence.tokens[index].kind == .number, sentence.tokens[index].value == 510 else { return nil }
            var end = index + 1
            if end < sentence.tokens.count, sentence.tokens[end].kind == .openBracket { end += 1 }
            guard end < sentence.tokens.count, sentence.tokens[end].isJoined,
                sentence.text(end..<end + 1).uppercased() == "K"
            else { return nil }
            let isClosed = end + 1 < sentence.tokens.count && sentence.tokens[end + 1].kind == .closeBracket
            return index..<(isClosed ? end + 2 : end + 1)
        }
    }

    /// One to three letters and six digits: 510(k), premarket approval, De Novo.
    private static func isSubmission(_ word: String) -> Bool {
        let letters = word.prefix { $0.isASCII && $0.isLetter }
        let digits = word.dropFirst(letters.count)
        return (1...3).contains(letters.count) && digits.count == 6 && digits.allSatisfy { $0.isASCII && $0.isNumber }
    }
}
