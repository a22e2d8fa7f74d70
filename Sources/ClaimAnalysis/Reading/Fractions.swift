/// Shares in words: "a quarter", "two thirds", "four fifths", "nine out of ten".
enum Fractions {
    /// The share a word for a part stands for.
    static func percent(_ sentence: SentenceReader, _ index: Int) -> (tokens: Range<Int>, value: Double)? {
        var word = sentence.text(sentence.extent(of: index)).lowercased()
        let parts: [String: Double] = ["half": 50, "third": 100.0 / 3, "quarter": 25, "fifth": 20, "tenth": 10]
        if word == "two thirds" || word == "two-thirds" { return (sentence.extent(of: index), 200.0 / 3) }
        if word == "three quarters" || word == "three-quarters" { return (sentence.extent(of: index), 75) }
        if word.hasSuffix("s") { word.removeLast() }
        guard let part = parts[word] else { return nil }
        var start = index
        var count = 1.0
        if index > sentence.range.lowerBound, sentence.token(index - 1).has(.numberWord) {
            count = sentence.token(index - 1).value
            start = index - 1
        }
        // "a quarter of an hour", "half a year": a length of time.
        let end = min(sentence.range.upperBound, index + 4)
        if (index + 1..<max(index + 1, end)).contains(where: { TimeUnit(of: sentence.token($0)) != nil }) { return nil }
        return (start..<index + 1, part * count)
    }

    /// "9 out of 10", "nine in ten", "102 of 146".
    static func ratio(_ sentence: SentenceReader, _ index: Int) -> (tokens: Range<Int>, value: Double, isLarge: Bool)? {
        func number(_ at: Int) -> Double? {
            guard at < sentence.range.upperBound, !sentence.token(at).isCovered else { return nil }
            let token = sentence.token(at)
            return token.kind == .number || token.has(.numberWord) ? token.value : nil
        }
        guard let first = number(index) else { return nil }
        var at = index + max(1, Int(sentence.token(index).length))
        guard at < sentence.range.upperBound, sentence.token(at).has(.ratioWord) else { return nil }
        at += Int(sentence.token(at).length)
        guard let second = number(at), second > first, second >= 3 else { return nil }
        let end = at + max(1, Int(sentence.token(at).length))
        if end < sentence.range.upperBound, TimeUnit(of: sentence.token(end)) != nil { return nil }
        return (index..<end, first / second * 100, second > 10)
    }
}
