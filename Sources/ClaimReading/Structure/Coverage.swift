import Diagnostics
import TreatmentModel

/// What of a sentence has been read, and whether it speaks of anything that a doctor would have to see.
extension SentenceReading {
    package var wholeSpan: Span { span(ownRange) }
    package var wholeText: String { text(ownRange) }

    /// The sentence's own words that say something and that nothing accounts for.
    package func unread(besides read: TokenSet) -> [String] {
        guard isReadable else { return [wholeText] }
        return ownRange.filter { !read.contains($0) && saysSomething($0) && !isGenerated($0..<$0 + 1) }.map { text($0..<$0 + 1) }
    }

    private func saysSomething(_ index: Int) -> Bool {
        let token = tokens[index]
        if token.isCovered { return false }
        if token.kind == .number || token.kind == .percent || token.kind == .currency { return true }
        guard token.kind == .word else { return false }
        if named(at: index)?.treatments.isEmpty == false { return false }
        if mentions.contains(where: { $0.at == index && !($0.kind == .place && isHome($0)) }) { return true }
        if mentions.contains(where: { $0.at == index }) { return false }
        // A word of grammar says something only as a denial; a phrase that begins with one may say anything.
        if !token.tag.hasContent, token.length == 1 { return token.hasAny([.negation, .denial, .nearNegation]) }
        return !token.cues.isSubset(of: Self.free) || token.cues.isEmpty
    }

    /// The country whose labels the page is checked against.
    private func isHome(_ mention: Mention) -> Bool { vocabulary.detail(of: mention.concept) == Jurisdiction.us.rawValue }

    /// Cues that say nothing of a treatment by themselves.
    private static let free: CueSet = [
        .light, .pronoun, .pair, .firstOfTwo, .secondOfTwo, .generality, .possibility, .patient, .reader, .contrast, .condition, .reason, .yes,
        .likewise, .person, .idiom,
    ]

}

extension SentenceReading {
    /// Its tokens with what is known of each, for the tests.
    package var outline: String {
        tokens.indices.filter { !tokens[$0].isCovered }.map { index in
            let token = tokens[index]
            let cues = Cue.allCases.filter(token.has).map(\.fileName)
            let concepts = mentions.filter { $0.at == index }.map { "\($0.kind.fileName)=\(vocabulary.name(of: $0.concept))" }
            return "\(text(extent(index)))/\(token.tag)/c\(token.clause)/d\(token.denials)[\((cues + concepts).joined(separator: " "))]"
        }.joined(separator: "\n")
    }
}
