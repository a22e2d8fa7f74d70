import ContentSyntax
import Diagnostics
import TreatmentModel

/// One sentence with its page around it: what a reader of a slot asks its questions of.
///
/// A class, so that its readers pass it on at the price of one reference.
package final class SentenceReading {
    package let vocabulary: Vocabulary
    let page: ClaimPage
    let block: BlockText
    /// The page's treatments, the main one first.
    package let subjects: [Int]
    let sentence: Sentence
    let tokens: [Token]
    /// What the section has spoken of before, for what the sentence leaves unsaid.
    let section: Section
    /// The cues of all its tokens.
    let cues: CueSet
    let kinds: KindSet
    let mentions: [Mention]
    /// Whether any of its words may stand for a subject.
    let mayNameSubject: Bool
    /// Whether it holds a number, in figures or in words.
    let hasNumber: Bool
    /// The shares of a whole that it names, in per cent.
    let shares: [(percent: Double, tokens: Range<Int>)]
    /// The lengths of time that it names.
    let spans: [QuantityReader.Span]
    /// These and the rhythms, each with what it is the length of.
    private(set) var times: [TimeExpression] = []
    /// The places of its own words that say something, and of the numbers in a cell's heads.
    private(set) lazy var telling = tellingTokens()
    /// Its own words as a reader sees them.
    package private(set) lazy var wholeText = text(ownRange)
    /// The numbers of things that it names.
    private(set) lazy var counts = CountExpression.all(
        in: tokens, besides: spans.map(\.tokens) + shares.map(\.tokens))
    /// The words that stand for a subject, each with what it stands for.
    private(set) var subjectNames: [(at: Int, subject: Subject)] = []

    /// A concept named at a place.
    struct Mention {
        let concept: Concept.ID
        let kind: Concept.Kind
        let range: Range<Int>
        var at: Int { range.lowerBound }
    }

    init(
        _ sentence: Sentence, section: Section, block: BlockText, page: ClaimPage, subjects: [Int],
        vocabulary: Vocabulary
    ) {
        tokens = sentence.tokens
        self.section = section
        self.block = block
        self.page = page
        self.vocabulary = vocabulary
        self.subjects = subjects
        var kinds = KindSet()
        var hasNumber = false
        var namesProduct = false
        var mentions: [Mention] = []
        mentions.reserveCapacity(8)
        for index in sentence.tokens.indices {
            if sentence.tokens[index].isNumber { hasNumber = true }
            let entry = Int(sentence.tokens[index].entry)
            guard entry >= 0, vocabulary.namesSomething[entry] else { continue }
            if vocabulary.namesProduct[entry] { namesProduct = true }
            let token = sentence.tokens[index]
            if token.isCovered { continue }
            let end = min(sentence.tokens.count, index + max(1, Int(token.length)))
            let first = mentions.count
            for concept in vocabulary.lexicon.concepts(named: token)
            where !mentions[first...].contains(where: { $0.concept == concept }) {
                let kind = vocabulary.kind(of: concept)
                kinds.insert(kind)
                mentions.append(Mention(concept: concept, kind: kind, range: index..<end))
            }
        }
        let cues = sentence.cues
        self.cues = cues
        self.mentions = mentions
        self.kinds = kinds
        self.hasNumber = hasNumber
        mayNameSubject =
            namesProduct || !kinds.isDisjoint(with: [.category, .brand, .other])
            || cues.intersects([.pair, .firstOfTwo, .secondOfTwo])
        shares = hasNumber || cues.contains(.fraction) ? QuantityReader.shares(in: sentence.tokens) : []
        let hasUnit = cues.intersects(TimeUnit.cues)
        spans = hasUnit ? QuantityReader.spans(in: sentence.tokens) : []
        self.sentence = sentence
        subjectNames = namesOfSubjects()
        if hasUnit { times = timeExpressions() }
    }

    var isReadable: Bool { sentence.isReadable }
    var range: Range<Int> { sentence.range }
    var ownRange: Range<Int> { sentence.ownRange }

    // MARK: Finding words

    func has(_ cue: Cue) -> Bool { cues.contains(cue) }
    func hasAny(_ set: CueSet) -> Bool { cues.intersects(set) }

    /// The places of words with any of some cues, in order.
    func places(_ set: CueSet, in range: Range<Int>? = nil) -> [Int] {
        guard cues.intersects(set) else { return [] }
        return (range ?? self.range).filter { tokens[$0].hasAny(set) }
    }

    func contains(_ set: CueSet, in range: Range<Int>) -> Bool {
        guard cues.intersects(set) else { return false }
        return range.contains { tokens[$0].hasAny(set) }
    }

    /// The lengths of time that some of its words tell.
    func spans(in range: Range<Int>) -> [QuantityReader.Span] { spans.filter { range.contains($0.tokens) } }

    func named(_ kind: Concept.Kind, in range: Range<Int>? = nil) -> [Mention] {
        guard kinds.contains(kind) else { return [] }
        return mentions.filter { $0.kind == kind && (range.map { $0.overlaps } ?? { _ in true })($0.range) }
    }

    /// The organ that all of these treatments work on, which tells no place.
    func isSkin(_ mention: Mention) -> Bool { mention.concept == vocabulary.skin }

    /// What the words of a longer phrase name by themselves: the temples of "hollow temples".
    func within(_ range: Range<Int>, _ kind: Concept.Kind) -> [Concept.ID] {
        range.flatMap { vocabulary.lexicon.concepts(ofPhrasesAt: $0, in: tokens) }
            .filter { vocabulary.kind(of: $0) == kind }
    }

    /// What may go wrong: events that are no name of what the page's treatments are for, as "scars" are.
    func harms(in range: Range<Int>? = nil) -> [Mention] {
        let events = named(.event, in: range)
        if events.isEmpty { return [] }
        let treated = named(.condition, in: range).filter { mention in
            (subjects + sentence.topic).contains { vocabulary.treats($0, mention.concept) }
        }.map(\.at)
        return events.filter { !treated.contains($0.at) }
    }

    /// The tokens that a word or the phrase that begins at it covers.
    func extent(_ index: Int) -> Range<Int> {
        index..<min(tokens.count, index + (tokens[index].isCovered ? 1 : max(1, Int(tokens[index].length))))
    }

    func clause(of index: Int) -> Clause {
        let number = Int(tokens[index].clause)
        return number < sentence.clauses.count ? sentence.clauses[number] : Clause(range: range, kind: .main)
    }

    func isVerb(_ index: Int) -> Bool { tokens[index].tag.broad == .verb && !tokens.beginsNoun(at: index) }

    /// What stands between the commas around a word of its clause.
    func part(around index: Int) -> Range<Int> {
        let clause = clause(of: index).range
        let before = (clause.lowerBound..<max(clause.lowerBound, index)).last { tokens[$0].kind == .comma }
        let after = (index..<max(index, clause.upperBound)).first { tokens[$0].kind == .comma }
        return (before ?? clause.lowerBound)..<(after ?? max(index, clause.upperBound))
    }

    func hasVerb(in range: Range<Int>) -> Bool { range.contains(where: isVerb) }

    // MARK: Text and place

    /// The words of some tokens as a reader sees them, on one line.
    package func text(_ range: Range<Int>) -> String {
        guard let bytes = original(range) else { return "" }
        var text = page.blocks[sentence.block].text.text
        return text.withUTF8 { utf8 in
            let words = UnsafeBufferPointer(rebasing: utf8[bytes.clamped(to: 0..<utf8.count)])
            guard words.contains(0x0A) else { return String(decoding: words, as: UTF8.self) }
            return String(decoding: words.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
        }
    }

    /// The source of some of the sentence's own tokens.
    package func span(_ range: Range<Int>) -> Span {
        let text = page.blocks[sentence.block].text
        return original(range).map(text.span) ?? text.wholeSpan
    }

    /// Own tokens only: what a sentence continues stands elsewhere.
    private func original(_ range: Range<Int>) -> Range<Int>? {
        let own = range.clamped(to: ownRange)
        let wanted = own.isEmpty ? ownRange : own
        guard let first = wanted.first, let last = wanted.last else { return nil }
        let lower = Int(tokens[first].lower)
        let upper = max(lower, Int(tokens[last].upper))
        return block.normalized.original(lower..<upper)
    }

    /// Whether words were made from the model, and so need no check.
    package func isGenerated(_ range: Range<Int>) -> Bool {
        guard block.isPartlyGenerated else { return false }
        return original(range).map(page.blocks[sentence.block].text.isGenerated) ?? false
    }

    /// References cited in the sentence or right after it.
    package var citations: [String] {
        guard let bytes = original(ownRange) else { return [] }
        return page.blocks[sentence.block].citations.filter {
            $0.offset >= bytes.lowerBound && $0.offset <= bytes.upperBound + 2
        }.map(\.key)
    }
}
