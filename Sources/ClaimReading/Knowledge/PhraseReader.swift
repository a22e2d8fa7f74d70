/// Reads the short texts of a treatment model with the same words as a page, so that both are compared as concepts.
struct PhraseReader {
    let lexicon: Lexicon
    let concepts: ConceptSet
    private let tokenizer: Tokenizer
    private let tagger: Tagger

    init(lexicon: Lexicon, concepts: ConceptSet) {
        (self.lexicon, self.concepts) = (lexicon, concepts)
        (tokenizer, tagger) = (Tokenizer(lexicon: lexicon), Tagger(lexicon: lexicon))
    }

    func tokens(of text: String) -> [Token] {
        var tokens = tokenizer.tokens(of: NormalizedText(text))
        lexicon.markPhrases(in: &tokens)
        tagger.tag(&tokens)
        return tokens
    }

    /// The concepts a text names, the longest phrase at each place; with `overlapping` the shorter ones too.
    func concepts(in text: String, overlapping: Bool = false) -> [Concept.ID] {
        concepts(of: tokens(of: text), overlapping: overlapping)
    }

    func concepts(of tokens: [Token], overlapping: Bool = false) -> [Concept.ID] {
        guard overlapping else {
            return tokens.indices.flatMap { tokens[$0].isCovered ? [] : conceptsNamed(by: tokens[$0]) }
        }
        return tokens.indices.flatMap { lexicon.concepts(ofPhrasesAt: $0, in: tokens) }
    }

    func conceptsNamed(by token: Token) -> [Concept.ID] { lexicon.concepts(named: token) }

    /// The concept that the whole of a text names.
    func whole(_ text: String, _ kind: Concept.Kind) -> Concept.ID? {
        let tokens = tokens(of: text).filter { $0.kind == .word || $0.kind == .number }
        guard let first = tokens.first, first.entry >= 0, Int(first.length) >= tokens.count else { return nil }
        return lexicon.entries[Int(first.entry)].senses.flatMap(\.concepts).first { concepts[$0].kind == kind }
    }
}
