import ContentSyntax
import Diagnostics
import TreatmentModel

/// One sentence with its page around it: what a rule asks its questions of.
struct SentenceReader {
    let reading: PageReading
    let index: Int
    let sentence: Sentence

    init(_ reading: PageReading, _ index: Int) {
        self.reading = reading
        self.index = index
        sentence = reading.sentences[index]
    }

    var knowledge: Knowledge { reading.knowledge }
    var context: ClaimContext { reading.context }
    var range: Range<Int> { sentence.tokens }
    var block: ProseBlock { reading.page.blocks[sentence.block] }

    func token(_ index: Int) -> Token { reading.tokens[index] }
    func has(_ cue: Cue) -> Bool { sentence.cues.contains(cue) }
    func hasAny(_ cues: CueSet) -> Bool { sentence.cues.intersects(cues) }

    // MARK: Finding words

    /// The places of a cue, in order.
    func places(of cue: Cue, in range: Range<Int>? = nil) -> [Int] {
        guard has(cue) else { return [] }
        return (range ?? self.range).filter { reading.tokens[$0].has(cue) }
    }

    func places(ofAny cues: CueSet, in range: Range<Int>? = nil) -> [Int] {
        guard hasAny(cues) else { return [] }
        return (range ?? self.range).filter { reading.tokens[$0].cues.intersects(cues) }
    }

    func contains(_ cues: CueSet, in range: Range<Int>) -> Bool {
        guard hasAny(cues) else { return false }
        for index in range where reading.tokens[index].cues.intersects(cues) { return true }
        return false
    }

    /// The tokens of the clause around a token.
    func clause(of index: Int) -> Range<Int> {
        let clause = reading.tokens[index].clause
        var lower = index
        var upper = index + 1
        while lower > range.lowerBound, reading.tokens[lower - 1].clause == clause { lower -= 1 }
        while upper < range.upperBound, reading.tokens[upper].clause == clause { upper += 1 }
        return lower..<upper
    }

    /// The next token that is a word or number, past a phrase's own tokens.
    func next(after index: Int) -> Int? {
        let next = index + max(1, Int(reading.tokens[index].length))
        return next < range.upperBound ? next : nil
    }

    /// The start of the word or phrase before a token.
    func previous(before index: Int) -> Int? {
        var at = index - 1
        while at > range.lowerBound, reading.tokens[at].isCovered { at -= 1 }
        return at >= range.lowerBound ? at : nil
    }

    /// The tokens a mention covers.
    func extent(of index: Int) -> Range<Int> {
        index..<min(range.upperBound, index + max(1, Int(reading.tokens[index].length)))
    }

    // MARK: What it names

    func mentions<Value>(in range: Range<Int>? = nil, _ select: (Entity) -> Value?) -> [(at: Int, value: Value)] {
        var found: [(at: Int, value: Value)] = []
        for index in range ?? self.range where reading.tokens[index].entry >= 0 && !reading.tokens[index].isCovered {
            for entity in reading.entities(at: index) {
                if let value = select(entity) { found.append((index, value)) }
            }
        }
        return found
    }

    func conditions(in range: Range<Int>? = nil) -> [(at: Int, value: Concept.ID)] {
        guard sentence.features.contains(.condition) else { return [] }
        return mentions(in: range) { if case .condition(let id) = $0 { id } else { nil } }
    }

    func sites(in range: Range<Int>? = nil) -> [(at: Int, value: Concept.ID)] {
        guard sentence.features.contains(.site) else { return [] }
        return mentions(in: range) { if case .site(let id) = $0 { id } else { nil } }
    }

    func treatments(in range: Range<Int>? = nil) -> [(at: Int, value: Int)] {
        guard sentence.features.contains(.treatment) || sentence.features.contains(.wrongName) else { return [] }
        return mentions(in: range) {
            switch $0 {
            case .treatment(let index): index
            case .wrongName(let index, _): index
            default: nil
            }
        }
    }

    func names(_ feature: Sentence.Features) -> Bool { sentence.features.contains(feature) }

    // MARK: Where it is

    /// The source span of a run of tokens.
    func span(_ tokens: Range<Int>) -> Span {
        guard let first = tokens.first, let last = tokens.last else { return block.text.wholeSpan }
        return block.text.span(of: Int(reading.tokens[first].lower)..<Int(reading.tokens[last].upper))
    }

    func text(_ tokens: Range<Int>) -> String {
        guard let first = tokens.first, let last = tokens.last else { return "" }
        let utf8 = block.text.text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: Int(reading.tokens[first].lower))
        let end = utf8.index(utf8.startIndex, offsetBy: Int(reading.tokens[last].upper))
        let text = block.text.text[start..<end]
        // Prose keeps the line breaks of its source; to a reader they are spaces.
        return text.utf8.contains(0x0A) ? String(decoding: text.utf8.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self) : String(text)
    }

    var text: String { text(range) }

    /// Whether the words were made from the model, and so need no check.
    func isGenerated(_ tokens: Range<Int>) -> Bool {
        guard let first = tokens.first, let last = tokens.last else { return false }
        return block.text.isGenerated(Int(reading.tokens[first].lower)..<Int(reading.tokens[last].upper))
    }

    /// References cited in the sentence or right after it.
    var citations: [String] {
        guard !block.citations.isEmpty else { return [] }
        let lower = Int(reading.tokens[range.lowerBound].lower)
        let upper = Int(reading.tokens[range.upperBound - 1].upper) + 2
        return block.citations.filter { $0.offset >= lower && $0.offset <= upper }.map(\.key)
    }

    /// A citation anywhere in the block covers the block's statements of proof.
    var isCited: Bool { !block.citations.isEmpty }
}
