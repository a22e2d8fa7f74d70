/// Which material a share of a whole belongs to: "80% collagen", "collagen (80%)", "four fifths of it is collagen".
struct ShareReader {
    let sentence: SentenceReading
    /// The materials named, in order.
    let materials: [SentenceReading.Mention]

    struct Share {
        let percent: Double
        let tokens: Range<Int>
        /// The material's place among those named.
        let material: Int
    }

    func shares() -> [Share] {
        let found = sentence.shares
        return found.indices.compactMap { place in
            let tokens = found[place].tokens
            let next = place + 1 < found.count ? found[place + 1].tokens.lowerBound : sentence.tokens.count
            let last = place > 0 ? found[place - 1].tokens.upperBound : 0
            return material(around: tokens, from: last, to: next).map {
                Share(percent: found[place].percent, tokens: tokens, material: $0)
            }
        }
    }

    private func material(around share: Range<Int>, from last: Int, to next: Int) -> Int? {
        let clause = sentence.clause(of: share.lowerBound).range
        let before = materials.lastIndex {
            $0.range.upperBound <= share.lowerBound && $0.at >= last && isJoined($0.range.upperBound..<share.lowerBound)
        }
        let after = materials.firstIndex { $0.at >= share.upperBound && $0.at < next && clause.contains($0.at) }
        if let after, isFree(share.upperBound..<materials[after].at) { return after }
        return before ?? after.flatMap { isComplementOfShare(share, materials[$0].at) ? $0 : nil }
    }

    /// "collagen (80%)", "bimatoprost at 0.03%", "the collagen is 80%".
    private func isJoined(_ range: Range<Int>) -> Bool {
        range.allSatisfy { index in
            let token = sentence.tokens[index]
            return token.isCovered || token.kind == .openBracket || token.kind == .colon || token.tag == .preposition
                || token.tag == .auxiliary
                || token.tag == .adverb || token.tag == .determiner || token.has(.contains)
        }
    }

    /// "80% purified collagen", "80% of collagen": nothing of content between.
    private func isFree(_ range: Range<Int>) -> Bool {
        range.allSatisfy { index in
            let token = sentence.tokens[index]
            return token.isCovered || token.tag == .preposition || token.tag == .determiner || token.tag == .adjective
        }
    }

    /// "Four fifths of it is collagen", "the remaining 70% of the syringe is gel".
    private func isComplementOfShare(_ share: Range<Int>, _ material: Int) -> Bool {
        guard material > share.upperBound else { return false }
        let between = share.upperBound..<material
        return between.contains { sentence.tokens[$0].tag == .auxiliary }
            && !between.contains { sentence.tokens[$0].kind == .comma }
    }
}

extension SentenceReading {
    /// A share with what points at it: "the remaining 70%".
    func wholeShare(_ share: Range<Int>) -> Range<Int> {
        var lower = share.lowerBound
        while lower > ownRange.lowerBound, tokens[lower - 1].tag == .determiner || tokens[lower - 1].has(.remaining) {
            lower -= 1
        }
        return lower..<share.upperBound
    }
}
