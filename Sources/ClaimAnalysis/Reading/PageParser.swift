import ContentSyntax

/// Cuts a page into tokens, sentences and clauses, and finds what each block inherits from the blocks it continues.
struct PageParser {
    private let knowledge: Knowledge
    private let page: ClaimPage
    private let subjects: [Int]
    private(set) var tokens: [Token] = []
    private(set) var blocks: [BlockReading] = []
    private(set) var sentences: [Sentence] = []

    init(_ page: ClaimPage, knowledge: Knowledge) {
        self.page = page
        self.knowledge = knowledge
        subjects = page.subjects.compactMap { knowledge.byKey[$0] }
        tokens.reserveCapacity(page.blocks.reduce(0) { $0 + $1.text.text.utf8.count / 4 })
        var form = WordForm()
        let tokenizer = Tokenizer(lexicon: knowledge.lexicon, spelling: knowledge.spelling)
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
    private mutating func joinNumberWords(from start: Int) {
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

    private mutating func splitSentences(block: Int, from start: Int) {
        var begin = start
        for index in start..<tokens.count {
            let isLast = index + 1 == tokens.count
            guard isLast || endsSentence(index, in: block) else { continue }
            // Closing quotes and brackets belong to the sentence before them.
            let end = index + 1
            if end > begin { addSentence(block: block, begin..<end) }
            begin = end
        }
    }

    private func endsSentence(_ index: Int, in block: Int) -> Bool {
        let token = tokens[index]
        guard token.kind.isStop, index + 1 < tokens.count else { return false }
        let next = tokens[index + 1]
        if next.isJoined, next.kind != .quote, next.kind != .closeBracket { return false }
        guard token.kind == .period else { return true }
        if next.kind == .word, !next.isCapitalised, !next.isJoined { return false }
        return !isAbbreviation(index - 1, before: next, in: block)
    }

    /// "Dr. Lee", "vs. 33%", "U.S. patients".
    private func isAbbreviation(_ index: Int, before next: Token, in block: Int) -> Bool {
        guard index >= 0, tokens[index].kind == .word, next.kind != .quote else { return false }
        let token = tokens[index]
        let length = Int(token.upper - token.lower)
        if length == 2, next.kind == .number, word(index, in: block) == "No" { return true }
        if length == 1 { return token.isCapitalised && next.kind == .word }
        guard length <= 6 else { return false }
        return Self.abbreviations.contains(word(index, in: block))
    }

    private func word(_ index: Int, in block: Int) -> String {
        let utf8 = page.blocks[block].text.text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: Int(tokens[index].lower))
        return String(Substring(utf8[start..<utf8.index(start, offsetBy: Int(tokens[index].upper - tokens[index].lower))]))
    }

    private static let abbreviations: Set<String> = ["Dr", "Mr", "Ms", "Mrs", "St", "vs", "approx", "Inc", "Jr", "Fig", "etc", "cf"]

    private mutating func addSentence(block: Int, _ range: Range<Int>) {
        var sentence = Sentence(block: block, tokens: range)
        var clause: Int16 = 0
        var clauseStart = range.lowerBound
        var cues: CueSet = []
        var features: Sentence.Features = []
        for index in range {
            switch tokens[index].kind {
            case .semicolon, .colon, .dash: clause += 1
            case .openBracket, .closeBracket: if !tokens[index].isJoined || tokens[index].kind == .closeBracket && clause > 0 { clause += 1 }
            case .comma:
                // "If you don't like it, we …": a clause that a subordinator opens ends at its comma.
                if index + 1 < range.upperBound, tokens[index + 1].cues.intersects([.contrast, .subjectPronoun]) || opensSubordinate(clauseStart) { clause += 1 }
            case .number: features.insert(.number)
            case .percent: features.insert(.percent)
            case .question: sentence.isQuestion = true
            default:
                if tokens[index].isCovered { break }
                if tokens[index].has(.contrast), tokens[index].has(.conjunction) { clause += 1 }
            }
            if index > range.lowerBound, tokens[index - 1].clause != clause { clauseStart = index + (tokens[index].kind == .word ? 0 : 1) }
            tokens[index].clause = clause
            if tokens[index].isCovered { tokens[index].cues = [] }
            cues.formUnion(tokens[index].cues)
            if tokens[index].mayBeMisspelt { features.insert(.nearName) }
            if tokens[index].has(.numberWord) { features.insert(.number) }
            if tokens[index].entry >= 0, !tokens[index].isCovered {
                var named = entities(at: index).reduce(into: Sentence.Features()) { $0.formUnion(Sentence.Features($1)) }
                // "Scars" are what is treated before they are what may go wrong.
                if named.contains(.condition) { named.remove(.event) }
                features.formUnion(named)
            }
        }
        sentence.cues = cues
        sentence.features = features
        sentences.append(sentence)
    }

    private func opensSubordinate(_ index: Int) -> Bool {
        guard index < tokens.count else { return false }
        return tokens[index].has(.subordinator)
    }

    /// Every block takes its subject from the first treatment named in what it continues.
    private mutating func inherit(into index: Int) {
        let block = page.blocks[index]
        var leads = block.besides.filter { $0 < index }
        if let lead = block.introducedBy, lead < index { leads.append(lead) }
        blocks[index].leads = leads
        for lead in leads {
            if let named = onlyTreatment(in: lead) ?? blocks[lead].inheritedSubject {
                blocks[index].inheritedSubject = named
                return
            }
        }
    }

    /// The treatment a block names, if it names just one. A title speaks for the whole page, not for one section.
    private func onlyTreatment(in block: Int) -> Int? {
        if page.blocks[block].role == .title || page.blocks[block].role == .description { return nil }
        var found: Int?
        for index in blocks[block].tokens where tokens[index].entry >= 0 && !tokens[index].isCovered {
            let named = entities(at: index).compactMap { if case .treatment(let treatment) = $0 { treatment } else { nil } }
            guard let first = named.first(where: { subjects.contains($0) }) ?? named.first else { continue }
            if let found, found != first { return nil }
            found = first
        }
        return found
    }

    /// A question is no claim; its answer decides whether what it asks is stated.
    private mutating func linkAnswers() {
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

    private func entities(at index: Int) -> [Entity] {
        let entry = tokens[index].entry
        return entry >= 0 ? knowledge.lexicon.entries[Int(entry)].entities : []
    }
}
