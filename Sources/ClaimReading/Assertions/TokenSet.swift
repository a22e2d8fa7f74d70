/// A set of places in a sentence: a bit for each.
package struct TokenSet: Sendable, Equatable {
    /// The places below 64: most sentences have no others.
    private var first: UInt64 = 0
    private var others: [UInt64] = []

    package init() {}
    package init(_ ranges: Range<Int>...) { for range in ranges { insert(range) } }

    package mutating func insert(_ index: Int) {
        guard index >= 64 else {
            if index >= 0 { first |= 1 << UInt64(index) }
            return
        }
        let word = index >> 6 - 1
        while others.count <= word { others.append(0) }
        others[word] |= 1 << UInt64(index & 63)
    }

    package mutating func insert(_ range: Range<Int>) { for index in range { insert(index) } }

    package mutating func formUnion(_ other: TokenSet) {
        first |= other.first
        for (place, word) in other.others.enumerated() {
            if place < others.count { others[place] |= word } else { others.append(word) }
        }
    }

    package func contains(_ index: Int) -> Bool {
        guard index >= 64 else { return index >= 0 && first & (1 << UInt64(index)) != 0 }
        let word = index >> 6 - 1
        return word < others.count && others[word] & (1 << UInt64(index & 63)) != 0
    }

    /// Whether every place of it is one of another set's.
    package func isSubset(of other: TokenSet) -> Bool {
        first & ~other.first == 0
            && others.indices.allSatisfy { place in
                others[place] & ~(place < other.others.count ? other.others[place] : 0) == 0
            }
    }
}
