@testable import ClaimReading

/// Puts phrases into sentences and looks whether they are read as what they are listed for.
struct PhraseProbe {
    let language: Language
    private let reader: PhraseReader

    static let english = PhraseProbe(.english)

    init(_ language: Language) {
        self.language = language
        reader = PhraseReader(lexicon: language.lexicon, concepts: language.concepts)
    }

    /// What keeps a phrase from being read in a frame, in words for whoever mends the file; nothing if it is read.
    func problem(of phrase: String, in frame: String, isRead: (Token, PhraseReader) -> Bool) -> String? {
        let spellings = language.spellings(of: phrase)
        if spellings.isEmpty { return "“\(phrase)” has no words" }
        for spelling in spellings {
            if let problem = problem(ofSpelling: spelling, in: frame, isRead: isRead) { return problem }
        }
        return nil
    }

    private func problem(ofSpelling spelling: String, in frame: String, isRead: (Token, PhraseReader) -> Bool)
        -> String?
    {
        let halves = frame.split(separator: "~", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2 else { return "“\(frame)” has no ~" }
        let text = NormalizedText(halves[0] + spelling + halves[1])
        let tokens = reader.tokens(of: String(decoding: text.bytes, as: UTF8.self))
        let start = NormalizedText(String(halves[0])).bytes.count
        guard let index = tokens.firstIndex(where: { Int($0.lower) >= start }) else {
            return "“\(spelling)” is no word"
        }
        let token = tokens[index]
        // A longer phrase of the same family may begin before it.
        let outer = token.isCovered ? tokens[..<index].lastIndex { !$0.isCovered } : nil
        if isRead(tokens[outer ?? index], reader) { return nil }
        if let outer { return "“\(spelling)” begins inside “\(words(outer, tokens, text))”" }
        if token.length > spelling.split(whereSeparator: { $0 == " " || $0 == "-" }).count {
            return "“\(spelling)” is hidden by “\(words(index, tokens, text))”"
        }
        return "“\(spelling)” is read as \(token.tag)"
    }

    /// Which of the tokens of a sentence are read, as words for a message.
    func words(of sentence: String, where isRead: (Token, PhraseReader) -> Bool) -> [String] {
        let text = NormalizedText(sentence)
        let tokens = reader.tokens(of: sentence)
        return tokens.indices.filter { isRead(tokens[$0], reader) }.map { words($0, tokens, text) }
    }

    private func words(_ index: Int, _ tokens: [Token], _ text: NormalizedText) -> String {
        let last = min(tokens.count, index + max(1, Int(tokens[index].length))) - 1
        return String(decoding: text.bytes[Int(tokens[index].lower)..<Int(tokens[last].upper)], as: UTF8.self)
    }
}
