/// What the words around an amount make of it.
enum QuantityBound {
    case exact
    /// "up to", "within", "no more than", "less than"
    case upTo
    /// "at least", "or longer", "more than"
    case atLeast

    /// The bound of the amount at some tokens, and the tokens with the words that bound it.
    static func around(_ amount: Range<Int>, in tokens: [Token]) -> (bound: QuantityBound, tokens: Range<Int>) {
        var (bound, start, end) = (QuantityBound.exact, amount.lowerBound, amount.upperBound)
        if let (before, place) = before(amount.lowerBound, in: tokens) { (bound, start) = (before, place) }
        if end < tokens.count, !tokens[end].isCovered,
            tokens[end].hasAny([.orOlder, .orYounger]) || tokens[end].kind == .plus
        {
            bound = tokens[end].has(.orYounger) ? .upTo : .atLeast
            end = min(tokens.count, end + max(1, Int(tokens[end].length)))
        }
        return (bound, start..<end)
    }

    /// The word that bounds an amount, right before it or before its article.
    private static func before(_ index: Int, in tokens: [Token]) -> (QuantityBound, Int)? {
        var place = index - 1
        while place >= 0, tokens[place].isCovered || tokens[place].tag == .determiner && bound(of: tokens[place]) == nil
        { place -= 1 }
        guard place >= 0 else { return nil }
        return bound(of: tokens[place]).map { ($0, place) }
    }

    private static func bound(of token: Token) -> QuantityBound? {
        switch token.kind {
        case .greater, .atLeast: .atLeast
        case .less, .atMost: .upTo
        default:
            if token.hasAny([.atMost, .under]) || token.has(.upTo) && token.length > 1 {
                .upTo
            } else if token.hasAny([.atLeast, .over]) {
                .atLeast
            } else {
                nil
            }
        }
    }
}
