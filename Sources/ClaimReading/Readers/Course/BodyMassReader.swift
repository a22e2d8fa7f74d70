/// Reads limits of the body mass index: "a BMI of 30 or less", "up to a BMI of 46.2".
enum BodyMassReader: SlotReader {
    static let gate = SlotGate([.bodyMass])

    static func read(_ sentence: SentenceReading) -> [Assertion] {
        limits(in: sentence.tokens).compactMap { limit in
            guard sentence.isOwnStatement([limit.tokens]) else { return nil }
            let clause = sentence.clause(of: limit.tokens.lowerBound).range
            var claim = limit.claim
            claim.scope = sentence.scope(at: limit.tokens.lowerBound)
            let read = sentence.extents(
                [.bodyMass, .label, .onLabel, .agency, .clearance, .upTo, .patient, .person], in: clause)
            return sentence.assertion(
                .bodyMass(claim), words: limit.tokens, read: read + sentence.scopeWords(in: clause))
        }
    }

    /// The limits that some words give, of a page or of a label. "Up to a BMI of 30": the bound may stand before the words.
    static func limits(in tokens: [Token]) -> [CountExpression] {
        guard tokens.contains(where: { $0.has(.bodyMass) && !$0.isCovered }) else { return [] }
        return CountExpression.all(in: tokens).filter { $0.claim.lower >= 10 && $0.claim.upper <= 90 }.map { count in
            count.claim.isAtMost || count.claim.isAtLeast ? count : bounded(count, in: tokens)
        }
    }

    private static func bounded(_ count: CountExpression, in tokens: [Token]) -> CountExpression {
        for index in (0..<count.tokens.lowerBound).reversed() where !tokens[index].isCovered {
            let token = tokens[index]
            if token.hasAny([.upTo, .atMost, .under]) { return count.with(isAtMost: true, from: index) }
            if token.hasAny([.atLeast, .over]) { return count.with(isAtLeast: true, from: index) }
            guard
                token.has(.bodyMass) || token.tag == .determiner || token.tag == .preposition || token.tag == .auxiliary
            else { break }
        }
        return count
    }
}

extension CountExpression {
    fileprivate init(claim: NumberClaim, tokens: Range<Int>) {
        self.claim = claim
        self.tokens = tokens
    }

    fileprivate func with(isAtLeast: Bool = false, isAtMost: Bool = false, from start: Int) -> CountExpression {
        var claim = claim
        (claim.isAtLeast, claim.isAtMost) = (isAtLeast, isAtMost)
        return CountExpression(claim: claim, tokens: start..<tokens.upperBound)
    }
}
