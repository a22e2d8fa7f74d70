/// Cuts a sentence into clauses: at marks, at conjunctions with a verb behind them, and where a subordinate clause
/// begins.
struct ClauseSplitter {
    private let tokens: [Token]
    private let own: Int
    private let answers: Bool
    private(set) var clauses: [Clause] = []

    static func split(_ sentence: inout Sentence) {
        sentence.clauses = clauses(of: sentence)
        for (number, clause) in sentence.clauses.enumerated() {
            for index in clause.range { sentence.tokens[index].clause = Int16(clamping: number) }
        }
    }

    private static func clauses(of sentence: Sentence) -> [Clause] {
        var splitter = ClauseSplitter(
            tokens: sentence.tokens, own: sentence.own,
            answers: sentence.role != .listItem && sentence.role != .tableCell)
        splitter.run()
        return splitter.clauses
    }

    /// - Parameter answers: what the sentence continues is a question, which a sentence with a verb of its own answers.
    private init(tokens: [Token], own: Int, answers: Bool) {
        self.tokens = tokens
        self.answers = answers
        self.own = own
    }

    private mutating func run() {
        clauses.reserveCapacity(4)
        var start = 0
        var kind = kindOfClause(at: 0)
        var hasVerb = false
        for index in tokens.indices {
            if index > start, let next = boundary(before: index, start: start, kind: kind, hasVerb: hasVerb) {
                clauses.append(Clause(range: start..<index, kind: kind))
                start = index
                kind = next
                hasVerb = false
            }
            if tokens[index].tag.broad == .verb || tokens[index].holdsVerb { hasVerb = true }
        }
        if start < tokens.count { clauses.append(Clause(range: start..<tokens.count, kind: kind)) }
    }

    /// The kind of the clause that begins before a token, if one does.
    private func boundary(before index: Int, start: Int, kind: Clause.Kind, hasVerb: Bool) -> Clause.Kind? {
        let token = tokens[index]
        let before = tokens[index - 1]
        if token.isCovered { return nil }
        switch before.kind {
        case .semicolon, .period, .question, .exclamation: return kindOfClause(at: index)
        case .dash: return before.isContext || isNumberRange(index - 1) ? nil : kindOfClause(at: index)
        case .openBracket: return before.isJoined ? nil : kindOfClause(at: index)
        case .closeBracket: return closesWord(index - 1) ? nil : kindOfClause(at: index)
        case .colon where index == own && answers && hasVerbAhead(index): return kindOfClause(at: index)
        case .colon:
            return before.flags.contains(.labelEnd) || before.isContext || !(hasVerb || isDenied(start..<index))
                || !hasVerbAhead(index) ? nil : kindOfClause(at: index)
        case .comma: if let next = boundaryAfterComma(index, kind: kind, hasVerb: hasVerb) { return next }
        default: break
        }
        if index == own, before.isContext { return answers && hasVerbAhead(index) ? kindOfClause(at: index) : nil }
        if token.tag != .verb, token.hasAny([.condition, .contrast, .reason]), before.kind != .comma || hasVerb,
            hasVerbAhead(index + Int(token.length)) || token.hasAny([.condition])
        {
            return kindOfClause(at: index)
        }
        if isComplementizer(index), hasVerbAhead(index + 1) { return .relative }
        // "…, in patients from 12 who are not pregnant": what was begun before has had its verb.
        if hasVerb || !clauses.isEmpty, token.tag == .interrogative, before.tag != .preposition || before.isCovered,
            hasVerbAhead(index + 1)
        {
            return .relative
        }
        guard hasVerb else { return nil }
        // "Three months or longer" goes on with the amount.
        let isBound = token.has(.orOlder) && (before.tag == .noun || before.isNumber)
        if token.tag == .conjunction, !token.has(.condition), !isBound, hasVerbAhead(index + 1) { return .main }
        return nil
    }

    private func boundaryAfterComma(_ index: Int, kind: Clause.Kind, hasVerb: Bool) -> Clause.Kind? {
        let token = tokens[index]
        if token.tag == .interrogative { return .relative }
        if kind != .main, tokens[index].tag.broad == .verb { return .main }
        guard hasVerb else { return nil }
        if token.hasAny([.condition, .contrast, .reason, .exception]) { return kindOfClause(at: index) }
        if kind != .main { return hasVerbAhead(index) ? .main : nil }
        let isSubject =
            token.tag == .pronoun || token.tag == .conjunction || token.tag == .determiner
            || token.hasAny([.pronoun, .clinic, .reader])
        return isSubject && hasVerbAhead(index + (token.tag == .conjunction ? 1 : 0)) ? .main : nil
    }

    private func kindOfClause(at index: Int) -> Clause.Kind {
        var at = index
        while at < tokens.count,
            tokens[at].kind != .word
                || tokens[at].tag == .conjunction && !tokens[at].hasAny([.condition, .contrast, .reason])
        {
            at += 1
            if at > index + 2 { break }
        }
        guard at < tokens.count else { return .main }
        if tokens[at].has(.condition) { return tokens[at].tag == .interrogative ? .relative : .condition }
        if tokens[at].has(.reason) { return .reason }
        if tokens[at].has(.contrast), tokens[at].tag == .conjunction, tokens[at].value == 0 { return .contrast }
        return .main
    }

    /// "Not painless: it contains lidocaine" denies no more than its first words.
    private func isDenied(_ range: Range<Int>) -> Bool { range.contains { tokens[$0].hasAny([.negation, .denial]) } }

    /// "shows that it lasts", "mean that nothing happens": "that" behind a verb, with a subject behind it.
    private func isComplementizer(_ index: Int) -> Bool {
        guard tokens[index].tag == .determiner, tokens[index].has(.pronoun), index > 0, index + 1 < tokens.count else {
            return false
        }
        // "creams that irritate"
        if tokens[index - 1].tag == .noun, tokens[index + 1].tag.broad == .verb { return true }
        let next = tokens[index + 1].tag
        return tokens[index - 1].tag.broad == .verb && (next == .pronoun || next == .determiner || next == .noun)
    }

    /// "A 510(k) clearance": brackets inside a word set nothing apart.
    private func closesWord(_ index: Int) -> Bool {
        tokens[..<index].last { $0.kind == .openBracket }.map(\.isJoined) ?? false
    }

    private func isNumberRange(_ index: Int) -> Bool {
        index > 0 && index + 1 < tokens.count && tokens[index - 1].isNumber && tokens[index + 1].isNumber
    }

    /// Whether a verb stands between here and the next mark.
    private func hasVerbAhead(_ index: Int) -> Bool {
        var at = index
        while at < tokens.count {
            switch tokens[at].kind {
            case .comma, .semicolon, .dash, .period, .question, .exclamation, .openBracket, .closeBracket, .colon:
                return false
            default: if isFinite(at) { return true }
            }
            at += 1
        }
        return false
    }

    /// "loses", "can lose", but not "to lose" nor "losing".
    private func isFinite(_ index: Int) -> Bool {
        if tokens[index].holdsVerb { return true }
        guard tokens[index].tag.broad == .verb else { return false }
        if tokens[index].tag != .verb { return true }
        return !tokens.beginsNoun(at: index) && !tokens[index].flags.contains(.gerund)
            && !(index > 0 && tokens[index - 1].tag == .particle)
    }
}
