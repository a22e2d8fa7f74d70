import ContentSyntax

/// A page cut into tokens, sentences and clauses, with what each block inherits from the blocks it continues.
final class PageReading {
    let knowledge: Knowledge
    let context: ClaimContext
    let page: ClaimPage
    /// The page's treatments, by their place in the knowledge; keys it does not know are left out.
    let subjects: [Int]
    private(set) var tokens: [Token] = []
    private(set) var blocks: [BlockReading] = []
    private(set) var sentences: [Sentence] = []

    init(_ page: ClaimPage, knowledge: Knowledge, context: ClaimContext) {
        self.page = page
        self.knowledge = knowledge
        self.context = context
        subjects = page.subjects.compactMap { knowledge.byKey[$0] }
        tokens.reserveCapacity(page.blocks.reduce(0) { $0 + $1.text.text.utf8.count / 4 })
        var form = WordForm()
        let tokenizer = Tokenizer(lexicon: knowledge.lexicon)
        for (index, block) in page.blocks.enumerated() {
            let start = tokens.count
            tokenizer.tokenize(block.text.text, into: &tokens, using: &form)
            knowledge.lexicon.markPhrases(in: &tokens, from: start)
            joinNumberWords(from: start)
            let firstSentence = sentences.count
            splitSentences(block: index, from: start)
            blocks.append(BlockReading(tokens: start..<tokens.count, sentences: firstSentence..<sentences.count))
        }
        for index in blocks.indices { inherit(into: index) }
        linkAnswers()
    }

    /// "twenty" and "one" become one number; so do "one hundred" and "two dozen".
    private func joinNumberWords(from start: Int) {
        guard start < tokens.count else { return }
        var index = start
        while index < tokens.count {
            guard tokens[index].has(.numberWord), !tokens[index].isCovered else {
                index += 1
                continue
            }
            var next = index + 1
            if next < tokens.count, tokens[next].kind == .hyphen { next += 1 }
            guard next < tokens.count, tokens[next].has(.numberWord), !tokens[next].isCovered else {
                index += 1
                continue
            }
            let (first, second) = (tokens[index].value, tokens[next].value)
            let sum: Double? =
                if first >= 20, first < 100, second < 10 { first + second }
                else if first < 10, second == 100 { first * 100 }
                else { nil }
            if let sum {
                tokens[index].value = sum
                tokens[index].length = Int32(next - index + 1)
                tokens[index].upper = tokens[next].upper
                for inner in index + 1...next { tokens[inner].isCovered = true }
            }
            index = next + (sum == nil ? 0 : 1)
        }
    }

    private func splitSentences(block: Int, from start: Int) {
        var begin = start
        for index in start..<tokens.count {
            let isLast = index + 1 == tokens.count
            guard isLast || endsSentence(index) else { continue }
            // Closing quotes and brackets belong to the sentence before them.
            let end = index + 1
            if end > begin { addSentence(block: block, begin..<end) }
            begin = end
        }
    }

    private func endsSentence(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind.isStop, index + 1 < tokens.count else { return false }
        let next = tokens[index + 1]
        if next.isJoined, next.kind != .quote, next.kind != .closeBracket { return false }
        guard token.kind == .period else { return true }
        if next.kind == .word, !next.isCapitalised, !next.isJoined { return false }
        // "Dr. Lee", "vs. 33%", "U.S. patients": a short capitalised word or an abbreviation stands before the mark.
        if index > 0, tokens[index - 1].kind == .word {
            let before = tokens[index - 1]
            let length = before.upper - before.lower
            if length == 1, index > 1, tokens[index - 2].kind == .period || before.isCapitalised { return next.kind != .word || false }
            if length <= 2, before.isCapitalised, next.kind == .word { return !Self.titles.contains(text(of: index - 1)) }
            if text(of: index - 1) == "vs" || text(of: index - 1) == "approx" { return false }
        }
        return true
    }

    private static let titles: Set<String> = ["Dr", "Mr", "Ms", "St", "No"]

    private func addSentence(block: Int, _ range: Range<Int>) {
        var sentence = Sentence(block: block, tokens: range)
        var clause: Int16 = 0
        var cues: CueSet = []
        var features: Sentence.Features = []
        for index in range {
            switch tokens[index].kind {
            case .semicolon, .colon, .dash: clause += 1
            case .openBracket, .closeBracket: if !tokens[index].isJoined || tokens[index].kind == .closeBracket && clause > 0 { clause += 1 }
            case .comma:
                if index + 1 < range.upperBound, tokens[index + 1].has(.contrast) { clause += 1 }
            case .number: features.insert(.number)
            case .percent: features.insert(.percent)
            case .question: sentence.isQuestion = true
            default:
                if tokens[index].isCovered { break }
                if tokens[index].has(.contrast), tokens[index].has(.conjunction) { clause += 1 }
            }
            tokens[index].clause = clause
            if tokens[index].isCovered { tokens[index].cues = [] }
            cues.formUnion(tokens[index].cues)
            if tokens[index].has(.numberWord) { features.insert(.number) }
            if tokens[index].entry >= 0, !tokens[index].isCovered {
                for entity in entities(at: index) { features.formUnion(Sentence.Features(entity)) }
            }
        }
        sentence.cues = cues
        sentence.features = features
        sentences.append(sentence)
    }

    /// Every block takes its subject from the first treatment named in what it continues.
    private func inherit(into index: Int) {
        let block = page.blocks[index]
        var leads = block.besides.filter { $0 < index }
        if let lead = block.introducedBy, lead < index { leads.append(lead) }
        blocks[index].leads = leads
        for lead in leads {
            if let named = firstTreatment(in: blocks[lead].tokens) ?? blocks[lead].inheritedSubject {
                blocks[index].inheritedSubject = named
                return
            }
        }
    }

    private func firstTreatment(in range: Range<Int>) -> Int? {
        for index in range where tokens[index].entry >= 0 && !tokens[index].isCovered {
            for case .treatment(let treatment) in entities(at: index) { return treatment }
        }
        return nil
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

    /// A question is no claim; its answer decides whether what it asks is stated.
    private func linkAnswers() {
        for index in sentences.indices where sentences[index].isQuestion {
            var next: Int?
            if index + 1 < sentences.count, sentences[index + 1].block == sentences[index].block {
                next = index + 1
            } else if let answer = page.blocks.firstIndex(where: { $0.introducedBy == sentences[index].block }) {
                next = blocks[answer].sentences.first
            }
            guard let next else { continue }
            sentences[index].answer = answer(in: sentences[next])
            sentences[index].answeredBy = next
        }
    }

    private func answer(in sentence: Sentence) -> Sentence.Answer {
        for index in sentence.tokens.prefix(4) where !tokens[index].isCovered && tokens[index].kind == .word {
            if tokens[index].has(.negation) { return .no }
            if tokens[index].has(.yes) {
                let next = index + Int(tokens[index].length)
                return next < sentence.tokens.upperBound && tokens[next].has(.negation) ? .no : .yes
            }
            return .open
        }
        return .open
    }

    func entities(at index: Int) -> [Entity] {
        let entry = tokens[index].entry
        return entry >= 0 ? knowledge.lexicon.entries[Int(entry)].entities : []
    }

    /// The words of the page between two tokens.
    func text(of index: Int) -> String { text(of: index..<index + 1) }

    func text(of range: Range<Int>) -> String {
        guard let block = blockIndex(of: range.lowerBound), !range.isEmpty else { return "" }
        let bytes = Int(tokens[range.lowerBound].lower)..<Int(tokens[range.upperBound - 1].upper)
        return String(decoding: Array(page.blocks[block].text.text.utf8)[bytes], as: UTF8.self)
    }

    private func blockIndex(of token: Int) -> Int? {
        if let last = blocks.last, token >= last.tokens.upperBound { return blocks.count }
        return blocks.firstIndex { $0.tokens.contains(token) } ?? (blocks.count < page.blocks.count ? blocks.count : nil)
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
