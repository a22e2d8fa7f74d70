import ContentSyntax

/// A page as the checks read it: cut into tokens and sentences, beside what it is compared with.
final class PageReading {
    let knowledge: Knowledge
    let context: ClaimContext
    let page: ClaimPage
    /// The page's treatments, by their place in the knowledge; keys it does not know are left out.
    let subjects: [Int]
    let tokens: [Token]
    let blocks: [BlockReading]
    let sentences: [Sentence]

    init(_ page: ClaimPage, knowledge: Knowledge, context: ClaimContext) {
        self.page = page
        self.knowledge = knowledge
        self.context = context
        subjects = page.subjects.compactMap { knowledge.byKey[$0] }
        let parser = PageParser(page, knowledge: knowledge)
        tokens = parser.tokens
        blocks = parser.blocks
        sentences = parser.sentences
    }

    func entities(at index: Int) -> [Entity] {
        let entry = tokens[index].entry
        return entry >= 0 ? knowledge.lexicon.entries[Int(entry)].entities : []
    }

    /// On a page about several treatments, the one named last in the same section.
    func spokenOf(before index: Int) -> Int? {
        var at = index - 1
        while at >= 0 {
            let sentence = sentences[at]
            if sentence.features.contains(.treatment) {
                for token in sentence.tokens.reversed() where tokens[token].entry >= 0 && !tokens[token].isCovered {
                    for case .treatment(let treatment) in entities(at: token) { return treatment }
                }
            }
            if case .heading = page.blocks[sentence.block].role { return nil }
            at -= 1
        }
        return nil
    }
}

/// Where a block's tokens and sentences lie, and what it inherits.
struct BlockReading {
    let tokens: Range<Int>
    let sentences: Range<Int>
    var inheritedSubject: Int?
    /// The blocks it continues.
    var leads: [Int] = []
}
