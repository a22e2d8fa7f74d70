/// Every word and phrase the analysis knows, compiled once for a site: words to numbers, phrases to entries.
///
/// A page is read with one lookup a word; a phrase costs one more for each of its further words.
struct Lexicon: Sendable {
    /// What a word or phrase is good for.
    struct Entry: Sendable {
        var cues: CueSet = []
        var entities: [Entity] = []
        /// The value of a number word.
        var value: Double = 0
    }

    private(set) var entries: [Entry] = []
    /// By word number: the node of the phrases that begin with it, or -1.
    private var firstNode: [Int32] = []
    /// By node: its entry, or -1.
    private var nodeEntry: [Int32] = []
    private var edges: [UInt64: Int32] = [:]
    private var edgeSlots: [(key: UInt64, node: Int32)] = []
    private var edgeMask = 0

    /// The looked-up forms of all words one after the other, and where each begins.
    private var letters: [UInt8] = []
    private var starts: [Int32] = [0]
    /// The table of words: their hash, so that a miss costs one look, and their number.
    private var slots: [Slot] = []
    private var mask = 0

    private struct Slot: Sendable {
        var hash: UInt32 = 0
        var word: Int32 = -1
    }

    init() { grow(to: 8192) }

    private static let empty = Lexicon()

    /// The number of a word in its looked-up form, or -1.
    func word(_ form: borrowing WordForm) -> Int32 {
        let hash = form.hash
        var slot = Int(hash) & mask
        while true {
            let candidate = slots[slot]
            if candidate.word < 0 { return -1 }
            if candidate.hash == hash, isForm(form, of: Int(candidate.word)) { return candidate.word }
            slot = (slot + 1) & mask
        }
    }

    /// The number of a word of ASCII letters and figures, looked up where it stands.
    func word(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int32 {
        let stem = WordForm.Stem(of: bytes[range])
        var value = WordForm.hashSeed
        for index in range.lowerBound..<range.lowerBound + stem.length { value = WordForm.hashing(Self.lower(bytes[index]), into: value) }
        if stem.endsInY { value = WordForm.hashing(UInt8(ascii: "y"), into: value) }
        let hash = WordForm.finish(value)
        let length = stem.length + (stem.endsInY ? 1 : 0)
        var slot = Int(hash) & mask
        while true {
            let candidate = slots[slot]
            if candidate.word < 0 { return -1 }
            if candidate.hash == hash {
                let start = Int(starts[Int(candidate.word)])
                if Int(starts[Int(candidate.word) + 1]) - start == length,
                    (0..<stem.length).allSatisfy({ letters[start + $0] == Self.lower(bytes[range.lowerBound + $0]) }),
                    !stem.endsInY || letters[start + stem.length] == UInt8(ascii: "y")
                {
                    return candidate.word
                }
            }
            slot = (slot + 1) & mask
        }
    }

    @inline(__always) private static func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

    private func isForm(_ form: borrowing WordForm, of word: Int) -> Bool {
        let start = Int(starts[word])
        let count = Int(starts[word + 1]) - start
        guard count == form.bytes.count else { return false }
        for index in 0..<count where letters[start + index] != form.bytes[index] { return false }
        return true
    }

    private var wordCount: Int { starts.count - 1 }

    /// Marks the known phrases among the tokens, the longest first at each place, and gives every token its cues.
    func markPhrases(in tokens: inout [Token], from start: Int) {
        var index = start
        let count = tokens.count
        while index < count {
            let word = tokens[index].word
            guard word >= 0 else {
                index += 1
                continue
            }
            var node = firstNode[Int(word)]
            var entry: Int32 = -1
            var length = 0
            var end = index + 1
            while node >= 0 {
                if nodeEntry[Int(node)] >= 0 {
                    entry = nodeEntry[Int(node)]
                    length = end - index
                }
                while end < count, tokens[end].kind == .hyphen || tokens[end].kind == .other { end += 1 }
                guard end < count, tokens[end].word >= 0 else { break }
                node = edge(from: node, word: tokens[end].word)
                end += 1
            }
            guard entry >= 0 else {
                index += 1
                continue
            }
            tokens[index].entry = entry
            tokens[index].length = Int32(length)
            tokens[index].cues = entries[Int(entry)].cues
            tokens[index].value = entries[Int(entry)].value
            for inner in index + 1..<max(index + 1, index + length) { tokens[inner].isCovered = true }
            index += length
        }
    }

    private func edge(from node: Int32, word: Int32) -> Int32 {
        let key = UInt64(UInt32(node)) << 32 | UInt64(UInt32(word))
        if edgeSlots.isEmpty { return edges[key] ?? -1 }
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & edgeMask
        while true {
            let candidate = edgeSlots[slot]
            if candidate.node < 0 { return -1 }
            if candidate.key == key { return candidate.node }
            slot = (slot + 1) & edgeMask
        }
    }
}

// MARK: Reading the model's own texts

extension Lexicon {
    /// The entries a text consists of or holds, the longest at each place; with `overlapping` the shorter ones too.
    func entries(in text: String, overlapping: Bool = false) -> [Entry] {
        var tokens: [Token] = []
        var form = WordForm()
        Tokenizer(lexicon: self).tokenize(text, into: &tokens, using: &form)
        guard overlapping else {
            markPhrases(in: &tokens, from: 0)
            return tokens.compactMap { $0.entry >= 0 && !$0.isCovered ? entries[Int($0.entry)] : nil }
        }
        var found: [Entry] = []
        for start in tokens.indices where tokens[start].word >= 0 {
            var node = firstNode[Int(tokens[start].word)]
            var end = start + 1
            while node >= 0 {
                if nodeEntry[Int(node)] >= 0 { found.append(entries[Int(nodeEntry[Int(node)])]) }
                while end < tokens.count, tokens[end].kind == .hyphen || tokens[end].kind == .other { end += 1 }
                guard end < tokens.count, tokens[end].word >= 0 else { break }
                node = edge(from: node, word: tokens[end].word)
                end += 1
            }
        }
        return found
    }

    func entities(in text: String, overlapping: Bool = false) -> [Entity] {
        entries(in: text, overlapping: overlapping).flatMap(\.entities)
    }

    /// An entity that the whole of a text names.
    func entity(of text: String, where isWanted: (Entity) -> Bool) -> Entity? {
        var tokens: [Token] = []
        var form = WordForm()
        Tokenizer(lexicon: self).tokenize(text, into: &tokens, using: &form)
        tokens.removeAll { $0.kind == .hyphen || $0.kind == .other }
        markPhrases(in: &tokens, from: 0)
        guard let first = tokens.first, first.entry >= 0, Int(first.length) == tokens.count else { return nil }
        return entries[Int(first.entry)].entities.first(where: isWanted)
    }
}

// MARK: Building

extension Lexicon {
    /// Adds a phrase, or more to what a phrase is already good for.
    mutating func add(_ phrase: String, cues: CueSet = [], entity: Entity? = nil, value: Double = 0) {
        let words = intern(phrase)
        guard let first = words.first else { return }
        var node = firstNode[Int(first)]
        if node < 0 {
            node = newNode()
            firstNode[Int(first)] = node
        }
        for word in words.dropFirst() {
            let key = UInt64(UInt32(node)) << 32 | UInt64(UInt32(word))
            if let next = edges[key] {
                node = next
            } else {
                node = newNode()
                edges[key] = node
            }
        }
        if nodeEntry[Int(node)] < 0 {
            nodeEntry[Int(node)] = Int32(entries.count)
            entries.append(Entry())
        }
        let index = Int(nodeEntry[Int(node)])
        entries[index].cues.formUnion(cues)
        if value != 0 { entries[index].value = value }
        if let entity, !entries[index].entities.contains(entity) { entries[index].entities.append(entity) }
    }

    /// Gets the lexicon ready for lookups; call after the last `add`.
    mutating func seal() {
        var size = 64
        while size < edges.count * 3 { size *= 2 }
        edgeMask = size - 1
        edgeSlots = Array(repeating: (0, -1), count: size)
        for (key, node) in edges {
            var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & edgeMask
            while edgeSlots[slot].node >= 0 { slot = (slot + 1) & edgeMask }
            edgeSlots[slot] = (key, node)
        }
    }

    private mutating func newNode() -> Int32 {
        nodeEntry.append(-1)
        return Int32(nodeEntry.count - 1)
    }

    /// A phrase is cut by the same tokenizer as a page. A phrase that holds figures is no phrase: numbers are read.
    private mutating func intern(_ phrase: String) -> [Int32] {
        var tokens: [Token] = []
        var form = WordForm()
        Tokenizer(lexicon: Lexicon.empty).tokenize(phrase, into: &tokens, using: &form)
        guard !tokens.contains(where: { $0.kind == .number }) else { return [] }
        let bytes = Array(phrase.utf8)
        return tokens.compactMap { token in
            guard token.kind == .word else { return nil }
            form = WordForm(word: bytes[token.range])
            return intern(form)
        }
    }

    private mutating func intern(_ form: WordForm) -> Int32 {
        let known = word(form)
        if known >= 0 { return known }
        let number = Int32(wordCount)
        letters += form.bytes
        starts.append(Int32(letters.count))
        firstNode.append(-1)
        if wordCount * 3 > slots.count { grow(to: slots.count * 2) } else { place(number) }
        return number
    }

    private mutating func place(_ number: Int32) {
        var form = WordForm()
        for byte in letters[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])] { form.append(raw: byte) }
        let hash = form.hash
        var slot = Int(hash) & mask
        while slots[slot].word >= 0 { slot = (slot + 1) & mask }
        slots[slot] = Slot(hash: hash, word: number)
    }

    private mutating func grow(to size: Int) {
        slots = Array(repeating: Slot(), count: size)
        mask = size - 1
        for number in 0..<wordCount { place(Int32(number)) }
    }
}
