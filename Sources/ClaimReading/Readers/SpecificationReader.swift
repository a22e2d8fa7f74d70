/// Reads the numbers of a device: "14 needles", "1550 and 1927 nm".
enum SpecificationReader: SlotReader {
    static let gate = SlotGate(kinds: [.specification])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        return sentence.named(.specification).compactMap { mention in
            guard mention.range.overlaps(sentence.ownRange), let (numbers, words) = numbers(before: mention, sentence)
            else { return nil }
            var assertion = sentence.assertion(
                .specification(SpecificationClaim(quantity: mention.concept, numbers: numbers)), words: words,
                anchor: mention.at)
            assertion.read = TokenSet(mention.range)
            for index in words where sentence.tokens[index].isNumber { assertion.read.insert(index) }
            return assertion
        }
    }

    /// The numbers right before the unit; adjectives may stand between.
    private static func numbers(before mention: SentenceReading.Mention, _ sentence: SentenceReading) -> (
        [Double], Range<Int>
    )? {
        var numbers: [Double] = []
        var start = mention.at
        var at = sentence.place(before: mention.at)
        while let place = at {
            let token = sentence.tokens[place]
            if token.isNumber || token.value > 0 {
                numbers.insert(token.value, at: 0)
                start = place
            } else if numbers.isEmpty ? !isBetween(token) : !isJoint(token) {
                break
            }
            at = sentence.place(before: place)
        }
        return numbers.isEmpty ? nil : (numbers, start..<mention.range.upperBound)
    }

    private static func isBetween(_ token: Token) -> Bool {
        token.tag == .adjective || token.kind == .hyphen
            || token.kind == .word && (token.tag == .noun || token.tag == .verb)
    }

    private static func isJoint(_ token: Token) -> Bool {
        token.tag == .conjunction || token.kind == .comma || token.kind == .hyphen || token.kind == .dash
            || token.kind == .slash
            || token.hasAny([.atMost, .upTo])
    }
}
