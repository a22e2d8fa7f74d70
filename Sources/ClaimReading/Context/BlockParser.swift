import ContentSyntax

/// What the readings of a block's sentences share.
struct BlockText {
    let normalized: NormalizedText
    /// Some of it was made from the model rather than typed.
    let isPartlyGenerated: Bool
}

/// A block's text, cut into tokens and sentences.
struct ParsedBlock {
    let text: BlockText
    /// The tokens of each of its sentences.
    let sentences: [[Token]]
    /// What any of its words tells.
    let cues: CueSet

    /// The words of its last sentence, for what continues it; nothing if it has none.
    var lastSentence: [Token]? { sentences.last }
}

/// Cuts blocks into tokens and sentences, one after the other.
struct BlockParser {
    private let lexicon: Lexicon
    private let tokenizer: Tokenizer
    private let tagger: Tagger

    init(lexicon: Lexicon, spelling: SpellingIndex) {
        self.lexicon = lexicon
        tokenizer = Tokenizer(lexicon: lexicon, spelling: spelling)
        tagger = Tagger(lexicon: lexicon)
    }

    func parse(_ block: ProseBlock, at index: Int) -> ParsedBlock {
        let text = NormalizedText(block.text.text)
        var tokens = tokenizer.tokens(of: text, block: index)
        let labels = block.labels.map { markLabel($0, text: text, tokens: &tokens) }
        let lineEnds = block.lineEnds.isEmpty ? [] : lastOfLines(tokens, text, block.lineEnds)
        let starts = Set(labels.compactMap(\.self))
        let ranges = sentences(of: tokens, text, labelStarts: starts, lineEnds: lineEnds)
        // Each by itself: a phrase ends with its sentence, and no word depends on what the next one begins with.
        let sentences = ranges.map { range in
            var sentence = Array(tokens[range])
            lexicon.markPhrases(in: &sentence)
            tagger.tag(&sentence)
            NumberWords.join(&sentence)
            return sentence
        }
        var cues = CueSet()
        for sentence in sentences { for index in sentence.indices { cues.formUnion(sentence[index].cues) } }
        return ParsedBlock(
            text: BlockText(normalized: text, isPartlyGenerated: block.text.runs.contains(where: \.isGenerated)),
            sentences: sentences, cues: cues)
    }

    /// The tokens that a line ends behind, in one walk over both: a block may have thousands of lines.
    private func lastOfLines(_ tokens: [Token], _ text: NormalizedText, _ lineEnds: [Int]) -> Set<Int> {
        var found: Set<Int> = []
        var line = 0
        for index in tokens.indices.dropLast() {
            let end = text.original(tokens[index].range).upperBound
            while line < lineEnds.count, lineEnds[line] < end { line += 1 }
            guard line < lineEnds.count else { break }
            if lineEnds[line] < text.original(tokens[index + 1].range).lowerBound { found.insert(index) }
        }
        return found
    }

    /// Marks the colon of a bold label and returns where the label begins.
    private func markLabel(_ range: Range<Int>, text: NormalizedText, tokens: inout [Token]) -> Int? {
        let start = firstToken(from: range.lowerBound, tokens, text)
        for index in start..<tokens.count {
            if text.original(tokens[index].range).lowerBound > range.upperBound { break }
            if tokens[index].kind == .colon { tokens[index].flags.insert(.labelEnd) }
        }
        return start < tokens.count ? start : nil
    }

    /// The first token that begins at a place of the original or behind it.
    private func firstToken(from place: Int, _ tokens: [Token], _ text: NormalizedText) -> Int {
        var (low, high) = (0, tokens.count)
        while low < high {
            let middle = (low + high) / 2
            if text.original(tokens[middle].range).lowerBound < place { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func sentences(of tokens: [Token], _ text: NormalizedText, labelStarts: Set<Int>, lineEnds: Set<Int>)
        -> [Range<Int>]
    {
        var found: [Range<Int>] = []
        var begin = 0
        for index in tokens.indices {
            let end = index + 1
            // A bold label's value ends with its line, and so does a sentence whose last word looks like an
            // abbreviation.
            let endsWithLine = lineEnds.contains(index) && (labelStarts.contains(begin) || tokens[index].kind.isStop)
            guard end == tokens.count || endsWithLine || ends(index, tokens, text) || labelStarts.contains(end) else {
                continue
            }
            found.append(begin..<end)
            begin = end
        }
        return found
    }

    private static func mayEnd(_ kind: Token.Kind) -> Bool { kind.isStop || kind == .quote || kind == .closeBracket }

    private func ends(_ index: Int, _ tokens: [Token], _ text: NormalizedText) -> Bool {
        guard Self.mayEnd(tokens[index].kind) else { return false }
        let token = tokens[index]
        let next = tokens[index + 1]
        // Closing quotes and brackets belong to the sentence before them.
        if token.kind == .quote || token.kind == .closeBracket, index > 0, token.isJoined, tokens[index - 1].kind.isStop
        {
            return next.kind == .word && next.isCapitalised || next.kind == .number
        }
        guard token.kind.isStop else { return false }
        if next.isJoined { return false }
        guard token.kind == .period else { return true }
        if next.kind == .word, !next.isCapitalised { return false }
        return !Abbreviation.ends(at: index, tokens, text)
    }
}

/// "Dr. Lee", "vs. 33%", "U.S. patients": a period that ends no sentence.
private enum Abbreviation {
    private static let words: Set<String> = [
        "dr", "mr", "ms", "mrs", "st", "vs", "approx", "inc", "jr", "fig", "etc", "cf", "no",
    ]

    static func ends(at period: Int, _ tokens: [Token], _ text: NormalizedText) -> Bool {
        guard period > 0, tokens[period - 1].kind == .word, tokens[period].isJoined else { return false }
        let word = tokens[period - 1]
        if word.upper - word.lower == 1 { return word.isCapitalised && tokens[period + 1].kind == .word }
        guard word.upper - word.lower <= 6 else { return false }
        let letters = String(decoding: text.bytes[word.range], as: UTF8.self).lowercased()
        return words.contains(letters) && (letters != "no" || tokens[period + 1].kind == .number)
    }
}
