import ContentSyntax

/// Finds what a sentence continues: a list item its lead, a cell its row and column heads, an answer its question.
struct ContextResolver {
    let page: ClaimPage
    let blocks: [ParsedBlock]

    struct Context {
        var tokens: [Token] = []
        var answer = Sentence.Answer.none
        var isUnderMyth = false
        /// A cell before it in its row says that the row's use is outside the label.
        var isRowDisclosed = false
    }

    /// - Parameter place: the sentence's position in its block.
    func context(ofSentence place: Int, in block: Int) -> Context {
        var context = Context()
        context.isUnderMyth = isUnderMyth(block)
        switch page.blocks[block].role {
        case .listItem where place == 0: context.tokens = lead(of: page.blocks[block])
        case .tableCell:
            let prose = page.blocks[block]
            let sentence = blocks[block].sentences[place]
            context.tokens = heads(of: prose)
            context.isRowDisclosed = prose.besides.dropFirst().contains { disclosesRow($0) }
            if !context.tokens.isEmpty, isPlain(sentence) {
                context.answer = answer(in: sentence)
            }
            // A cell may ask and answer by itself; its other sentences all stand under its heads.
            if place > 0 { addQuestion(to: &context, place, in: block) }
        case .paragraph, .answer, .talkingPoint, .listItem: addQuestion(to: &context, place, in: block)
        default: break
        }
        return context
    }

    /// The words that a list continues: the line before it or its heading, as far as that is no finished sentence.
    private func lead(of prose: ProseBlock) -> [Token] {
        guard let lead = prose.introducedBy, lead < blocks.count, let last = blocks[lead].lastSentence else {
            return []
        }
        let role = page.blocks[lead].role
        guard role.isHeading || role == .listItem || last.last?.kind == .colon else { return [] }
        return asContext(last, endingWith: .colon)
    }

    /// A cell of "yes" or "no" answers its heads; "none" and "nil" are values.
    private func isPlain(_ sentence: [Token]) -> Bool {
        sentence.first.map {
            $0.hasAny([.yes, .noAnswer]) || $0.has(.negation) && $0.tag == .determiner
        } ?? false
    }

    private func disclosesRow(_ cell: Int) -> Bool {
        guard cell < blocks.count, let first = blocks[cell].sentences.first else { return false }
        return blocks[cell].cues.contains(.offLabel) || answer(in: first) == .no
    }

    private func heads(of prose: ProseBlock) -> [Token] {
        guard let row = prose.besides.first else { return [] }
        var tokens: [Token] = []
        if let column = prose.introducedBy, column < blocks.count {
            tokens += asContext(Array(blocks[column].sentences.joined()), endingWith: .colon)
        }
        return tokens + asContext(Array(blocks[row].sentences.joined()), endingWith: .colon)
    }

    private func asContext(_ tokens: [Token], endingWith mark: Token.Kind) -> [Token] {
        // One more than a sentence may have makes what continues it too long to be read.
        let words = tokens.prefix(Sentence.longest + 1).filter { $0.kind != .question && $0.kind != .exclamation }
        var result = words.map { token in
            var token = token
            token.flags.insert(.context)
            return token
        }
        guard let last = result.last else { return [] }
        if last.kind != mark {
            var end = Token(mark, last.range.upperBound..<last.range.upperBound)
            end.block = last.block
            end.flags = [.context, .labelEnd]
            result.append(end)
        } else {
            result[result.count - 1].flags.insert(.labelEnd)
        }
        return result
    }

    // MARK: Questions

    private func addQuestion(to context: inout Context, _ place: Int, in block: Int) {
        let own = blocks[block].sentences[place]
        guard !own.contains(where: { $0.kind == .question }), let question = question(before: place, in: block) else {
            return
        }
        let answer = answer(in: own)
        guard answer != .none || !hasVerb(own) || isOpenQuestion(question) else { return }
        context.tokens = asContext(question, endingWith: .colon)
        context.answer = answer
    }

    /// The question right before a sentence: in its block, the block before, or the heading over the block.
    private func question(before place: Int, in block: Int) -> [Token]? {
        if place > 0 { return asked(blocks[block].sentences[place - 1]) }
        guard block > 0 else { return nil }
        let lead = page.blocks[block].introducedBy
        if let last = blocks[block - 1].lastSentence, page.blocks[block - 1].introducedBy == lead || lead == block - 1,
            let question = asked(last)
        {
            return question
        }
        return nil
    }

    private func asked(_ tokens: [Token]) -> [Token]? {
        tokens.contains { $0.kind == .question } ? tokens : nil
    }

    /// "Who", "what", "how": a question that is no yes-or-no one gives its words to what follows.
    private func isOpenQuestion(_ tokens: [Token]) -> Bool {
        tokens.prefix(3).contains { $0.tag == .interrogative }
    }

    private func answer(in tokens: [Token]) -> Sentence.Answer {
        guard let start = tokens.indices.first, tokens[start].kind == .word, isAlone(start, tokens) else {
            return .none
        }
        if tokens[start].has(.yes) { return .yes }
        return tokens[start].hasAny([.noAnswer, .negation]) ? .no : .none
    }

    /// "No," and "No." answer; "No swelling shows" tells.
    private func isAlone(_ start: Int, _ tokens: [Token]) -> Bool {
        let next = start + max(1, Int(tokens[start].length))
        guard next < tokens.endIndex else { return true }
        let mark = tokens[next].kind
        return mark != .word && mark != .number && mark != .hyphen
    }

    private func hasVerb(_ tokens: [Token]) -> Bool {
        tokens.contains { $0.tag.broad == .verb }
    }

    private func isUnderMyth(_ block: Int) -> Bool {
        var at = page.blocks[block].introducedBy
        var steps = 0
        while let lead = at, lead < blocks.count, steps < 4 {
            if blocks[lead].cues.contains(.myth) { return true }
            at = page.blocks[lead].introducedBy
            steps += 1
        }
        return false
    }
}
