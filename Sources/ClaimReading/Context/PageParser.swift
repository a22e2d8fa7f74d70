import ContentSyntax

/// Turns the blocks of a page into sentences, each with what it continues, its clauses and its topic.
struct PageParser {
    private let vocabulary: Vocabulary
    private let page: ClaimPage
    private(set) var blocks: [BlockText] = []
    private(set) var sentences: [Sentence] = []

    init(_ page: ClaimPage, _ vocabulary: Vocabulary) {
        self.page = page
        self.vocabulary = vocabulary
        let parser = BlockParser(lexicon: vocabulary.lexicon, spelling: vocabulary.spelling)
        let parsed = page.blocks.enumerated().map { parser.parse($0.element, at: $0.offset) }
        let contexts = ContextResolver(page: page, blocks: parsed)
        for (index, block) in parsed.enumerated() {
            for place in block.sentences.indices { sentences.append(sentence(at: place, in: index, contexts)) }
        }
        // Their tokens are the sentences' alone from here on, which can be changed without a copy.
        blocks = parsed.map(\.text)
        for index in sentences.indices where sentences[index].isReadable {
            ClauseSplitter.split(&sentences[index])
            DenialScope.mark(&sentences[index])
        }
        var discourse = Discourse(page: page, vocabulary: vocabulary)
        for index in sentences.indices { discourse.place(&sentences[index]) }
    }

    private func sentence(at place: Int, in block: Int, _ contexts: ContextResolver) -> Sentence {
        let own = contexts.blocks[block].sentences[place]
        let context = contexts.context(ofSentence: place, in: block)
        let tokens = context.tokens.isEmpty ? own : context.tokens + own
        var sentence = Sentence(block: block, tokens: tokens, own: context.tokens.count, role: page.blocks[block].role)
        sentence.isQuestion = own.contains { $0.kind == .question } || sentence.role == .question
        sentence.answer = context.answer
        sentence.isUnderMyth = context.isUnderMyth
        sentence.isRowDisclosed = context.isRowDisclosed
        sentence.isQuotation = page.blocks[block].isQuotation
        if context.answer != .none {
            for index in sentence.own..<min(sentence.own + 2, sentence.tokens.count)
            where sentence.tokens[index].hasAny([.yes, .noAnswer])
                || sentence.tokens[index].has(.negation) && index == sentence.own
            { sentence.tokens[index].flags.insert(.answered) }
        }
        return sentence
    }
}
